import {allIn} from '../../text/index.ts'
import type {Document} from '../../reading/index.ts'
import type {Material} from '../rule.ts'
import type {Anachronism} from './rule.ts'

// "Dara Venn (1975–1931)", "(born 1975, died 1931)", "(b. 1975 – d. 1931)"
const LIFE =
  /(?<=\p{L}[.”"’]?\s?)\((?:born |b\. ?)?(?<birth>1[0-9]\d\d|20\d\d)\s?(?:[–—-]|,)\s?(?:died |d\. ?)?(?<death>1[0-9]\d\d|20\d\d)\)/gu

/** Lives in brackets behind a person's name that end before they begin. */
export function reversedLives({documents}: Material): Anachronism[] {
  return [...documents.values()].flatMap(document =>
    allIn(LIFE, document.source.text).flatMap(({0: found, index, groups}) => {
      const [birth, death] = [groups?.['birth'] ?? '', groups?.['death'] ?? '']
      const name = personBefore(document, index)
      return name !== undefined && Number(death) < Number(birth)
        ? [lifeOf(document.source.id, name, index, index + found.length, found, birth, death)]
        : []
    }),
  )
}

function personBefore({names}: Document, at: number): string | undefined {
  const name = names.find(({type, start, end}) => type === 'person' && start < at && at - end >= 0 && at - end < 3)
  return name?.text
}

function lifeOf(
  source: string,
  name: string,
  start: number,
  end: number,
  text: string,
  birth: string,
  death: string,
): Anachronism {
  return {
    spots: [{source, start, end}],
    key: [source, name, birth, death],
    severity: 'error',
    what: `“${text}” lets ${name} die before being born.`,
    why: `${death} is ${String(Number(birth) - Number(death))} years before ${birth}.`,
    next: 'Look up both years; they may have changed places.',
  }
}
