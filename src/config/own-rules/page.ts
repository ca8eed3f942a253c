import {textAt} from '../yaml.ts'
import type {FactEntry, QuestionEntry} from './schema.ts'

/** What is told of a rule to those who ask for it. */
export interface About {
  /** What it looks for, in a sentence. */
  readonly gist: string
  /** Markdown. */
  readonly page: string
}

/** A page for a rule of the user's: what it says of itself, and its entry as it is written. */
export function aboutEntry(
  name: string,
  entry: QuestionEntry | FactEntry,
  {file, text, path}: {readonly file: string; readonly text: string; readonly path: readonly (string | number)[]},
): About {
  const gist = 'fact' in entry ? `Finds what is against: ${entry.fact}.` : questionGist(entry)
  const source = 'fact' in entry ? `It is known from: ${entry.source}\n\n` : ''
  return {
    gist,
    page: `# ${name}\n\n${gist}\n\n${source}A rule of your own, in \`${file}\`:\n\n\`\`\`yaml\n${textAt(text, file, path)}\n\`\`\`\n`,
  }
}

function questionGist({id, answers, where}: QuestionEntry): string {
  const place = {across: 'of several reports', inside: 'inside one report', everywhere: 'of one report or several'}[
    where
  ]
  const rule =
    typeof answers === 'string'
      ? `${answers.replace('-', ' ')}`
      : JSON.stringify(answers).replace(/["{}]/g, '').replace(':', ' ')
  return `Finds answers to ${id} ${place} that are not ${rule}.`
}
