import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    // files of one worker share what they import, and every processor works
    isolate: false,
    maxWorkers: '100%',
    globalSetup: ['test/setup/vocabulary.ts', 'test/setup/builds.ts'],
    testTimeout: 60_000,
    // the program is built in one
    hookTimeout: 180_000,
  },
})
