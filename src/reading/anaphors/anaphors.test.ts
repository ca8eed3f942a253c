import {describe, expect, it} from 'vitest'
import {vocabulary} from '../../vocabulary/index.ts'
import type {Block, Source} from '../../text/index.ts'
import {read, type Anaphor} from '../index.ts'

/** Every word that is resolved is marked as `{word|id}`; what is not marked stays open. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'he and she': [
    'Dmitry Orlan spoke. {He|dmitry-orlan} left.',
    'Dmitry Orlan said {he|dmitry-orlan} would leave.',
    'Sarah Kovic praised {her|sarah-kovic} crew.',
    'Dmitry Orlan met Sarah Kovic. {She|sarah-kovic} left.',
    'Dmitry Orlan met Sarah Kovic. {He|dmitry-orlan} left.',
    'Mr. Tamsin met Mrs. Kovic. {She|kovic} left.',
    'Dmitry Orlan spoke on Friday. {He|dmitry-orlan} left. {He|dmitry-orlan} came back.',
    'Peter Orlan thanked John Velk. {He|peter-orlan} left.',
  ],
  'left open': [
    'He left early.',
    'Sarah Kovic spoke. He left.',
    'Dmitry Orlan spoke. It rained. It snowed. It thawed. He left.',
    'Dmitry Orlan left when the gunman said he would shoot.',
    'Dmitry Orlan thanked him.',
    'It was raining in Paris.',
    'The Tarrow Port Authority said it was an accident.',
    'They left early.',
    'The company was sold.',
    'NASA met Roscosmos. The space agency agreed.',
    'Dmitry Orlan spoke. "He is late," a man said.',
    'Both countries said the country would pay.',
  ],
  'bodies and countries': [
    'The Tarrow Port Authority said {it|tarrow-port-authority} would close the bridge.',
    'Russia will leave until sanctions against {its|russia} banks end.',
    'NASA praised {its|nasa} crew.',
    'Ordan Advisors issued a statement. {The company|ordan-advisors} declined to comment.',
    'Roscosmos will leave. {The agency|roscosmos} gave no date.',
    'The University of Tarrow reopened. {The university|university-of-tarrow} had closed in May.',
    'The Tarrow Police Department agreed. The department will pay.',
    'Homes were hit on Velling island. {The island|velling} is small.',
    'Iran protested on Friday. {The country|iran} will not pay.',
  ],
  'bodies of a country': [
    'Russia protested. {Its space agency|roscosmos} left.',
    'Iran protested and {its foreign ministry|iran-foreign-ministry} summoned the envoy.',
    'NASA praised {its|nasa} navy.',
  ],
  'bodies by what they are called': [
    'Kelda, a software company, sold the mill. {The company|kelda} lost money.',
    'The software firm Quorrel sold the mill. {The company|quorrel} lost money.',
    'Kelda Corp. sold the mill. {The company|kelda} lost money.',
    'Quorrel sold the mill. The company lost money.',
  ],
  'people by their role': [
    'Chief executive Karin Velt resigned. {The chief executive|karin-velt} gave no reason.',
    'Danu Orvik, the general manager of Velling, resigned. {The general manager|danu-orvik} gave no reason.',
    'Danu Orvik, the coach of Velling, resigned. The chief executive gave no reason.',
    'Roscosmos director Dmitry Orlan spoke. {The director|dmitry-orlan} left.',
    'Dmitry Orlan, the governor of Velling, spoke. {The governor|dmitry-orlan} left.',
    'Roscosmos head Dmitry Orlan spoke. {The chief|dmitry-orlan} resigned.',
    'Dmitry Orlan, the governor of Velling, spoke. The minister left.',
  ],
}

describe.each(Object.entries(groups))('%s', (_group, sentences) => {
  it.each(sentences)('%s', marked => {
    const expected = [...marked.matchAll(/\{([^}]+)\}/g)].map(([, inner = '']) => inner)
    expect(anaphorsOf(marked).map(({text, id}) => `${text}|${id}`)).toEqual(expected)
  })
})

describe('findAnaphors', () => {
  it('gives the name, the type and the place', () => {
    expect(anaphorsOf('Dmitry Orlan spoke. {He|dmitry-orlan} left.')).toEqual([
      {start: 20, end: 22, text: 'He', sentence: 1, type: 'person', id: 'dmitry-orlan', name: 'Dmitry Orlan'},
    ])
  })

  it('spans the article and the noun', () => {
    expect(anaphorsOf('Roscosmos will leave. {The agency|roscosmos} gave no date.')[0]).toMatchObject({
      start: 22,
      end: 32,
    })
  })
})

function anaphorsOf(marked: string): readonly Anaphor[] {
  const text = marked.replace(/\{([^|}]+)\|[^}]+\}/g, '$1')
  const blocks: Block[] = [{type: 'body', start: 0, end: text.length}]
  const source: Source = {id: 's', path: 's.txt', event: 'e', raw: text, text, blocks}
  return read(source, vocabulary).anaphors
}
