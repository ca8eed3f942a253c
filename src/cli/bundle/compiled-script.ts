import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {constants, Script} from 'node:vm'

/** The program's script, compiled; as V8 kept it in an earlier run where this is the V8 that did, and else anew. */
export function compiledScript(file: string, kept = `${file}.cache`): Script {
  return new Script(`(function (require, programFile) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(existsSync(kept) ? {cachedData: readFileSync(kept)} : {}),
  })
}

/** Runs the program's script with the arguments of the process. */
export function start(script: Script, file: string): void {
  const main = script.runInThisContext() as (require: NodeJS.Require, file: string) => void
  main(createRequire(file), file)
}
