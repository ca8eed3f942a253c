import {fileURLToPath} from 'node:url'
import {build} from 'vite'

/** Builds the review page into a folder, `dist/review` unless told otherwise: a page, a script and a style sheet, and nothing from elsewhere. */
export async function buildPage(outDir = path('dist/review')): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path('src/review/page'),
    base: './',
    oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // a style sheet or picture inside a script or a style would be a thing that the page's policy forbids
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {entryFileNames: 'page.js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]'},
      },
    },
  })
}

function path(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url))
}
