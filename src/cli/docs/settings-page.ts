import {z} from 'zod'
import {schemas} from '../schemas.ts'

type Schema = Readonly<Record<string, unknown>>

const FILES: readonly (readonly [name: string, title: string])[] = [
  ['config', '`crosscheck.yaml`: the configuration'],
  ['event', '`event.yaml`: what is known of the reports beside it'],
  ['decisions', '`reports/decisions.yaml`: what was decided about findings'],
  ['rules', 'Rules of your own'],
]

/** The page of the files that people write: each key, what may stand there, and what it is for, from the schemas. */
export function settingsPage(): string {
  return [
    '# Configuration',
    '',
    'Every key of the files that you write. `crosscheck schema NAME` prints the JSON Schema of each, for editors.',
    '',
    ...FILES.flatMap(([name, title]) => [
      `## ${title}`,
      '',
      `The schema is [${name}.json](schemas/${name}.json).`,
      '',
      '| key | value | for |',
      '| --- | --- | --- |',
      ...rows(schemaOf(name), ''),
      '',
    ]),
  ].join('\n')
}

function schemaOf(name: string): Schema {
  const schema = schemas.get(name)
  return schema ? z.toJSONSchema(schema, {io: 'input'}) : {}
}

function rows(schema: Schema, path: string): string[] {
  const own = Object.entries(recordIn(schema, 'properties')).flatMap(([key, value]) => {
    if (!isSchema(value)) return []
    const name = path === '' ? key : `${path}.${key}`
    return [`| \`${name}\` | ${cell(typeOf(value))} | ${cell(textIn(value, 'description'))} |`, ...rows(value, name)]
  })
  const [more, items] = [schema['additionalProperties'], schema['items']]
  return [
    ...own,
    ...(isSchema(more) ? rows(more, path === '' ? 'NAME' : `${path}.NAME`) : []),
    ...(isSchema(items) ? rows(items, `${path}[]`) : []),
  ]
}

function typeOf(schema: Schema): string {
  const {enum: names, anyOf, const: only} = schema
  if (only !== undefined) return `\`${JSON.stringify(only)}\``
  if (Array.isArray(names)) return names.map(name => `\`${String(name)}\``).join(', ')
  if (Array.isArray(anyOf)) return [...new Set(anyOf.filter(isSchema).map(typeOf))].join(' or ')
  const {items, additionalProperties: more} = schema
  if (schema['type'] === 'array') return isSchema(items) ? `list of ${typeOf(items)}` : 'list'
  if (schema['type'] === 'object') return isSchema(more) ? `by name: ${typeOf(more)}` : 'keys below'
  return textIn(schema, 'type') || 'any'
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordIn(schema: Schema, key: string): Schema {
  const value = schema[key]
  return isSchema(value) ? value : {}
}

function textIn(schema: Schema, key: string): string {
  const value = schema[key]
  return typeof value === 'string' ? value : ''
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
