export type Part = 'rule' | 'kind' | 'format'

interface Named {
  readonly name: string
  readonly camel: string
}

interface Template {
  /** The file that exports the part. */
  readonly entry: string
  readonly files: Readonly<Record<string, string>>
}

/** What a new part begins as: it works, finds nothing, and says what to write where. */
export const templates: Readonly<Record<Part, (named: Named) => Template>> = {
  rule: ({name, camel}) => ({entry: 'rule.ts', files: {'rule.ts': rule(name, camel), 'spec.md': spec(name)}}),
  kind: ({name, camel}) => ({
    entry: 'index.ts',
    files: {
      'index.ts': kind(name, camel),
      'value.ts': value(camel),
      'lexicon.ts': lexicon,
      'find.ts': find(camel),
      'corpus.ts': corpus(camel),
      [`${name}.test.ts`]: kindTest(camel),
    },
  }),
  format: ({name, camel}) => ({entry: 'index.ts', files: {'index.ts': format(name, camel)}}),
}

const rule = (
  name: string,
  camel: string,
): string => `import {defineRule, type Explanation, type Material} from '../rule.ts'
import type {Spot} from '../../findings/index.ts'

interface Evidence {
  readonly spots: readonly Spot[]
  readonly words: string
}

/** Reports that say the same words in the same line: replace by what the rule is to find. */
export const ${camel} = defineRule<Evidence>({
  name: '${name}',
  severity: 'warning',
  scope: 'internal',
  verdict: 'difference',
  find: ({documents}) => [...documents.values()].flatMap(find),
  spots: ({spots}) => spots,
  key: ({words}) => [words],
  confidence: () => 0.5,
  explain,
})

function find({source}: Documents): Evidence[] {
  const words = 'replace these words'
  const start = source.text.indexOf(words)
  return start < 0 ? [] : [{words, spots: [{source: source.id, start, end: start + words.length}]}]
}

type Documents = Material['documents'] extends ReadonlyMap<string, infer D> ? D : never

function explain({words}: Evidence): Explanation {
  return {
    what: \`“\${words}” stands in the report.\`,
    why: 'Say why both cannot stand, with the derivation.',
    next: 'Say what to look at, never what to change it to.',
  }
}
`

const spec = (name: string): string => `# ${name}

Says in a sentence what the rule finds. Then, in a few more: why it matters to an editor, what it takes care to leave
alone, and why.

## Finding: the words stand in a report

\`\`\`report a
The mayor asked the clerk to replace these words in the letter.
\`\`\`

\`\`\`findings
warning a "replace these words"
\`\`\`

## Look-alike: other words

\`\`\`report a
The mayor asked the clerk to read the letter.
\`\`\`

\`\`\`findings
none
\`\`\`

## Look-alike: the words apart

\`\`\`report a
The mayor asked the clerk to replace the letter with these words.
\`\`\`

\`\`\`findings
none
\`\`\`
`

const kind = (name: string, camel: string): string => `import {defineKind} from '../../claim/index.ts'
import {find} from './find.ts'
import type {${typeName(camel)}} from './value.ts'

/** Says in a sentence what is read. */
export const ${camel} = defineKind<${typeName(camel)}>({
  name: '${name}',
  read: document => ({claims: find(document, '${name}')}),
  relate: (a, b) => (a.value.word === b.value.word ? 'same' : 'incomparable'),
  show: ({word}) => word,
})
`

const value = (camel: string): string => `/** The common form of what is read. */
export interface ${typeName(camel)} {
  readonly word: string
}
`

const lexicon = `/** The words that are read, as data. */
export const words: readonly string[] = ['placeholder']
`

const find = (camel: string): string => `import {frameOf, type Claim} from '../../claim/index.ts'
import {blockAt, type Document} from '../../reading/index.ts'
import {words} from './lexicon.ts'
import type {${typeName(camel)}} from './value.ts'

export function find(document: Document, kind: string): Claim<${typeName(camel)}>[] {
  return document.tokens.flatMap(({start, end, text, lower}) => {
    const block = blockAt(document, start)?.type ?? 'body'
    if (block === 'boilerplate' || !words.includes(lower)) return []
    const frame = frameOf(document, {start, end})
    return [{kind, source: document.source.id, start, end, text, value: {word: lower}, via: 'word', block, frame}]
  })
}
`

const corpus = (camel: string): string => `import type {Corpus} from '../../claim/index.ts'
import type {${typeName(camel)}} from './value.ts'

export const corpus: Corpus<${typeName(camel)}> = {
  published: '2031-05-04',
  reads: [{value: {word: 'placeholder'}, says: ['placeholder', 'It was a [[placeholder]].']}],
  nothing: ['It was a place to hold on to.'],
}
`

const kindTest = (camel: string): string => `import {testCorpus} from '../../../test/corpus.ts'
import {corpus} from './corpus.ts'
import {${camel}} from './index.ts'

testCorpus(${camel}, corpus)
`

const format = (name: string, camel: string): string => `import type {Format} from '../format.ts'

/** Says in a sentence whom the format is for. */
export const ${camel}: Format = {
  name: '${name}',
  findings: ({findings}) => findings.map(({rule, what}) => \`\${rule}: \${what}\\n\`).join(''),
}
`

function typeName(camel: string): string {
  return camel.charAt(0).toUpperCase() + camel.slice(1)
}
