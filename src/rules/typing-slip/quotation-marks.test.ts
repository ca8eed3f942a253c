import {expect, test} from 'vitest'
import {check} from '../../check.ts'
import {sourceFrom} from '../../cli/docs/spec.ts'
import {typingSlip} from './rule.ts'

const BEFORE = 'The ferry of Elsin was stopped in May. The council of Varn met twice that week, and nobody paid for it.'
const AFTER = 'The old ferry lies in the harbour of Varn. It was built by Holm and Sons. It will be sold in the autumn.'

/** A paragraph or more with a slip in it, and the place that is told. */
const slips: readonly (readonly [string, string])[] = [
  // a mark that opens and none that closes
  [
    '“The bridge is old, the mayor said. The council did not ask her why it was so. It met again.',
    '“The bridge is old,',
  ],
  ['"The bridge is old, the mayor said. The council did not ask her why. It met again.', '"The bridge is old,'],
  ['Dara Vennick called the plan “a gift to the quarry and left the hall. Nobody followed her.', '“a gift to the'],
  ['He said: "We paid for the ferry. The clerk kept silent. Nobody else was in the room.', '"We paid for the'],
  ['“It is old,” she said. “It has to go, the clerk added. The town will pay for it.', '“It has to go,'],
  ['"It is old," she said. "It has to go. The town paid for it.', '"It has to go.'],
  [
    'The film “The Quiet Ferry was shown twice. It is the work of Ivo Marsh, who lives in Elsin.',
    '“The Quiet Ferry was',
  ],
  ['The harbour, which she called (“a ruin), was shut. The pilots went home. Nobody was hurt.', '“a ruin), was shut.'],
  [
    '“We are glad. The money came in May,” he said. “The rest — all of it — came in June. He showed the bill.',
    '“The rest — all',
  ],
  ['The clerk asked, "Who pays for it? The mayor did not answer. The meeting was over at nine.', '"Who pays for it?'],
  [
    'Its owner spoke of a “so-called reform of the port. The union was angry. It wrote a letter.',
    '“so-called reform of the',
  ],
  [
    '"The bridge is old, he said.\n\n"We will build another," she said. They went home. It rained.',
    '"The bridge is old,',
  ],
  [
    'She wrote that it was "the best of all ferries.\n\nIt sank in 2019. The "best" one was towed away.',
    '"the best of all',
  ],
  // a mark that closes and none that opens
  ['We will build another by May,” the clerk said. The council agreed. It voted at noon.', 'We will build another'],
  ['We will build another by May," the clerk said. The council agreed. It voted at noon.', 'We will build another'],
  ['The mayor was sure that it was a gift to the quarry”. Nobody else was. It was late.', 'gift to the quarry”'],
  ['“It is old,” she said. It has to go,” she added. The town will pay for it.', 'It has to go,”'],
  ['"It is old," she said. It has to go," she added. The town will pay for it.', 'It has to go,"'],
  ['Nobody paid!” the pilot shouted. The clerk went home. The pilot stayed.', 'Nobody paid!”'],
  ['The plan, he said, is a disgrace.” The council laughed. The plan was dropped.', 'said, is a disgrace.”'],
  ['They went home at nine. It was late, the pilot told the paper, and dark”. He had no lamp.', 'the paper, and dark”'],
  ['Will it hold?" asked the girl. Nobody knew. It held for a year.', 'Will it hold?"'],
  ['The Quiet Ferry” was shown twice. It is the work of Ivo Marsh. He lives in Elsin.', 'The Quiet Ferry”'],
  [
    '"It is old," he said. "It has to go," he added. We all know it," he said at last. He sat down.',
    'We all know it,"',
  ],
  // the wrong kind
  ['“He told me, ‘It is over,” the mayor said. She was angry. She left the hall.', 'me, ‘It is over,”'],
  ['"He told me, \'It is over," the mayor said. She was angry. She left the hall.', 'me, \'It is over,"'],
  ['“The ‘old bridge” is closed,” the mayor said. She left the hall. It rained.', '“The ‘old bridge”'],
  ['“The bridge is old,’ the mayor said. She left the hall. It rained all night.', 'The bridge is old,’'],
  ['"The bridge is old,\' the mayor said. She left the hall. It rained all night.', "The bridge is old,'"],
  ['“I just thought, ‘Where is the pilot?” said Ivo Marsh. He was in the cabin. He came out.', '‘Where is the pilot?”'],
  // the wrong side of a space
  ['The mayor said" it is old" and left. Nobody followed her. It rained.', 'The mayor said"'],
  ['"The bridge is old "he said and left. Nobody followed him. It rained.', '"he said and left.'],
  ['The so-called "reform "of the port failed. The union was glad. It wrote a letter.', '"of the port failed.'],
  // turned
  [
    '”The bridge is old,” he said. “It has to go.” The “old” one was sold, and the “new” one was not.',
    '”The bridge is old,”',
  ],
  [
    '“The bridge is old,“ he said. “It has to go.” The “old” one was sold, and the “new” one was not.',
    '“The bridge is old,“',
  ],
  ['The “old“ one was sold, and the “new” one was not. “It is late,” she said. “Go home.”', 'The “old“'],
  // apart
  [
    'He said " it is late" and left. "Go," she said. "Go home." The "old" one, the "new" one and the "last" one were "sold".',
    'said " it',
  ],
]

const clean: readonly string[] = [
  // speech over several paragraphs
  '“The bridge is old. It has to go.\n\n“We will build another by May,” he said.',
  '"The bridge is old," he said. "It has to go.\n\n"We will build another. It is late.\n\n"It will be of stone."',
  '“The bridge is old. It has to go.\n\nA new bridge\n\n“We will build another by May,” he said.',
  'The clerk said: “The bridge is old. It has to go.\n\n“We know that. We have known it for years.\n\n“It will be gone by May.” He sat down.',
  // inside one another
  '“He told me, ‘It is over,’” the mayor said. She left.',
  '“He told me, ‘It is over’,” the mayor said. She left.',
  '"He told me, \'It is over,\' and left," the mayor said. She left too.',
  '"He read "The Quiet Ferry" to us," she said. It was late.',
  '‘He read “The Quiet Ferry” to us,’ she said. It was late.',
  '“It was ‘the worst night’ of the year,” the pilot said. He had seen many.',
  '“He said, ‘It is over. We go home.\n\n“‘We will not come back.’” She wept.',
  // apostrophes and elisions
  '“’Tis a pity,” said the pilot. “Get ’em out, they said.” The crew went.',
  '"\'Tis a pity," said the pilot. "Get \'em out," he said. The crew went.',
  '“I was like, ’cause it is late, we go,” she said. “Rock ’n’ roll.”',
  '“In the ’90s the pilots’ club was full,” he said. It is empty now.',
  '"The boats\' crews came in \'98," he said. They stayed.',
  '“She said, ’til Monday, we wait,” he told the paper. They waited.',
  // measures
  'The keeper, who is 6\'2" and wears a 12" boot, was sold. He is 31.',
  'The mast is 30" wide and 20\' high, the clerk said. It was cut down.',
  'The wreck lies at 54°12\'05" north. Divers went down in May.',
  'He said the "old" mast was 30" wide. It was cut down.',
  '"It has a 30" screen," he said. It was sold in May.',
  // marks beside dashes, brackets and stops
  '“I was—” he began. “Wait,” she said.',
  'The plan (“a gift to the quarry”) was dropped. So was the “reform”.',
  '"...and so it went," he said. "$40 is too much," she said.',
  'The “old”-style bridge, the "new"/"old" one, and “both”—he said—“are bad”.',
  '“Who pays?” “Nobody.” “Who said so?” They all laughed.',
  // mixed forms
  '“The bridge is old," the clerk said. "It has to go.” They went.',
  // one mark glued on both sides
  'The clerk"s bridge was shut. He was glad.',
  'The mayor said:"The bridge is old". She left.',
  // the last words of the report are tested below
  'He called it “old”, “late” and “bad”. She called it “good”.',
  'The “Alma”, the “Brise” and the “Carla” were sold. Their crews went home.',
]

const linesOfSpeech: readonly string[] = [
  "``The bridge is old,'' he said.\n``It has to go.\nWe have known that for years.''\nHe sat down.\n",
  '"The bridge is old.\nIt has to go.\nWe have known that for years," he said.\nHe sat down.\n',
  '"The bridge is old," he said.\n"It has to go.\nWe have known that for years.\n"It will be gone by May," he said.\nHe sat down.\n',
  '``The Quiet Ferry ``was shown twice.\nIt is the work of Ivo Marsh.\nHe lives in Elsin.\n',
  '"It was a complete shock, " he said.\n"I would not expect it. "\n"Nobody would, " she said.\n',
]

function told(text: string): readonly string[] {
  const {findings} = check([sourceFrom({id: 'a', published: undefined, text})], {rules: [typingSlip]})
  return findings.filter(({what}) => what.includes('quotation mark')).map(({places}) => places[0]?.text ?? '')
}

test.each(slips)('%s', (text, place) => {
  expect(told([BEFORE, text, AFTER].join('\n\n'))).toEqual([place])
})

test.each(clean)('silent: %s', text => {
  expect(told([BEFORE, text, AFTER].join('\n\n'))).toEqual([])
})

test.each(linesOfSpeech)('silent in lines: %s', text => {
  expect(told(`${BEFORE.split('. ').join('.\n')}\n${text}${AFTER.split('. ').join('.\n')}`)).toEqual([])
})

test('a speech may be what the report begins with, and is cut off with it but at the end of a sentence', () => {
  expect(told(`${BEFORE}\n\n“The bridge is old,” he said.\n\n“It has to go. We have known that for`)).toEqual([])
  expect(told(`${BEFORE}\n\n“The bridge is old,” he said.\n\n“It has to go. We have known that for years.`)).toEqual([
    '“It has to go.',
  ])
  expect(told(`… and so it has to go,” the mayor said. She left the hall.\n\n${AFTER}`)).toEqual([])
})
