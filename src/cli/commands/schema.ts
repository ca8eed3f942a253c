import {notOneOf, UsageError} from '../../config/index.ts'
import {schemas, schemaText} from '../schemas.ts'
import type {Io} from '../io.ts'
import {deliver} from '../output.ts'

/** Prints the JSON Schema of what the program prints or reads. */
export function schemaCommand(name: string, output: string | undefined, io: Io): number {
  const schema = schemas.get(name)
  if (!schema) throw new UsageError(notOneOf('schema', name, [...schemas.keys()]))
  deliver(schemaText(name, schema), output, io)
  return 0
}
