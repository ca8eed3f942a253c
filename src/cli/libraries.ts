import {createRequire} from 'node:module'
import type {Libraries} from '../ingest/index.ts'
import {readInProcess} from './pdf-process.ts'

const load = createRequire(import.meta.url)

/** Loads the libraries of formats that most runs do not meet, from where the program's packages are. */
export const libraries: Libraries = {
  parse5: () => load('parse5') as ReturnType<Libraries['parse5']>,
  readability: () => {
    const {Readability: Reader} = load('@mozilla/readability') as {
      Readability: ReturnType<Libraries['readability']>['Reader']
    }
    const Parser = load('@mozilla/readability/JSDOMParser') as ReturnType<Libraries['readability']>['Parser']
    return {Reader, Parser}
  },
  sniffer: () => {
    const sniff = load('html-encoding-sniffer') as (bytes: Uint8Array, options: {defaultEncoding: string}) => string
    return bytes => sniff(bytes, {defaultEncoding: ''})
  },
  jsonc: () => load('jsonc-parser') as ReturnType<Libraries['jsonc']>,
  saxes: () => load('saxes') as ReturnType<Libraries['saxes']>,
  pdf: () => readInProcess,
}
