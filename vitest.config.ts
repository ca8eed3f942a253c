import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    globalSetup: ['test/setup/vocabulary.ts', 'test/setup/builds.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
