import {expect, test} from 'vitest'
import {check} from '../../check.ts'
import {sourceFrom} from '../../cli/docs/spec.ts'
import {titleDrift} from './rule.ts'

type Case = readonly [text: string, places: readonly string[]]

const style: readonly Case[] = [
  [
    'The mayor, Dara Vennick, opened the ferry. Ms Vennick left at noon. Mrs Vennick will come again in May.',
    ['Ms Vennick', 'Mrs Vennick'],
  ],
  ['Mrs Dara Vennick opened the ferry. It left at noon. Ms Vennick was aboard.', ['Mrs Dara Vennick', 'Ms Vennick']],
  [
    'Dara Vennick owns the mill. Miss Vennick bought it in May. It was cheap, Ms Vennick said.',
    ['Miss Vennick', 'Ms Vennick'],
  ],
  [
    'Dara Vennick runs the port. “It is old,” said Mrs. Vennick. Ms. Vennick will sell it.',
    ['Mrs. Vennick', 'Ms. Vennick'],
  ],
  [
    'Miss Lena Corvale won the race in Elsin. The cup was given to Mrs Corvale at night.',
    ['Miss Lena Corvale', 'Mrs Corvale'],
  ],
  [
    'Ms Lena Corvale won the race in Elsin. The cup was given to Mrs Lena Corvale at night.',
    ['Ms Lena Corvale', 'Mrs Lena Corvale'],
  ],
  [
    'The pilot Lena Corvale was cleared. Mrs Corvale’s licence was returned. The court heard Ms Corvale twice.',
    ['Mrs Corvale', 'Ms Corvale'],
  ],
  [
    'Lena Corvale told the court that the fog was thick. Ms Corvale wept. The judge thanked Mrs Corvale.',
    ['Ms Corvale', 'Mrs Corvale'],
  ],
  [
    'Senator Lena Corvale voted for the bill. Ms Corvale is from Elsin. The party praised Miss Corvale.',
    ['Ms Corvale', 'Miss Corvale'],
  ],
]

const sexes: readonly Case[] = [
  [
    'The head of the port, Robin Vennick, resigned. Mr Vennick gave no reason. The council will meet Ms Vennick in May.',
    ['Mr Vennick', 'Ms Vennick'],
  ],
  [
    'Mr Robin Vennick resigned on Monday. The council thanked Mrs Vennick for the work.',
    ['Mr Robin Vennick', 'Mrs Vennick'],
  ],
  [
    'Ms Robin Vennick resigned on Monday. The council thanked Mr Robin Vennick for the work.',
    ['Ms Robin Vennick', 'Mr Robin Vennick'],
  ],
  [
    'Robin Vennick sold the mill. Ms. Vennick got a good price. The buyer met Mr. Vennick at the bank.',
    ['Ms. Vennick', 'Mr. Vennick'],
  ],
  [
    'Kim Soon-ha steered the ferry. Mr Kim was tired. The court heard that Ms Kim had slept for two hours.',
    ['Mr Kim', 'Ms Kim'],
  ],
  [
    'The winner, Jules Corvale, ran alone. Mr Corvale trained in Varn. The town will honour Miss Corvale.',
    ['Mr Corvale', 'Miss Corvale'],
  ],
  [
    'The witness Jules Corvale saw the fire. “Mr Corvale was there,” a guard said. The guard knew Ms Corvale well.',
    ['Mr Corvale', 'Ms Corvale'],
  ],
  [
    'Jules Corvale leads the union. Mr Corvale called for a strike. On Friday Ms Corvale called it off.',
    ['Mr Corvale', 'Ms Corvale'],
  ],
  [
    'The author, Jules Corvale, read from the book. Mrs Corvale was cheered. The prize went to Mr Corvale.',
    ['Mrs Corvale', 'Mr Corvale'],
  ],
  [
    'Police named the driver as Jules Corvale. Mr Corvale, 41, was unhurt. Ms Corvale will be charged.',
    ['Mr Corvale', 'Ms Corvale'],
  ],
  [
    'Jules Corvale, who chairs the board, spoke. Ms Corvale was calm. The shareholders booed Mr Corvale.',
    ['Ms Corvale', 'Mr Corvale'],
  ],
]

const ranks: readonly Case[] = [
  ['Gen. Ivo Marsh inspected the fort on Monday. The fort is old, Col. Marsh said.', ['Gen. Ivo Marsh', 'Col. Marsh']],
  ['Colonel Ivo Marsh led the crew. The gunners obeyed Major Marsh at once.', ['Colonel Ivo Marsh', 'Major Marsh']],
  ['Capt. Ivo Marsh was wounded near Elsin. Doctors treated Lt. Marsh in a tent.', ['Capt. Ivo Marsh', 'Lt. Marsh']],
  ['Sgt. Ivo Marsh found the boat. It was empty, Cpl. Marsh told the court.', ['Sgt. Ivo Marsh', 'Cpl. Marsh']],
  ['Rear Adm. Ivo Marsh commands the fleet. It sails in May, Capt. Marsh said.', ['Adm. Ivo Marsh', 'Capt. Marsh']],
  [
    'Inspector Ivo Marsh of the Varn police spoke. The street is shut, Sgt Marsh said.',
    ['Inspector Ivo Marsh', 'Sgt Marsh'],
  ],
  ['Supt Ivo Marsh asked for help. Two men are sought, Inspector Marsh said.', ['Supt Ivo Marsh', 'Inspector Marsh']],
  ['Lt. Col. Ivo Marsh met the elders. The elders liked Maj. Marsh.', ['Col. Ivo Marsh', 'Maj. Marsh']],
]

const clean: readonly string[] = [
  // one title, or two that go together
  'Dara Vennick opened the ferry. Ms Vennick left at noon. Ms Vennick will come again in May.',
  'Dr Dara Vennick runs the ward. Mr Vennick was a nurse in Varn. The ward thanked Dr Vennick.',
  'Sir Ivo Marsh bought the mill. Mr Marsh paid in gold. Sir Ivo lives in Elsin.',
  'Prof Ivo Marsh dug up the boat. Mr Marsh was glad. It was old.',
  'Lady Dara Vennick gave the prize. Mrs Vennick left early. It rained.',
  // two people
  'Mr and Mrs Marsh bought the mill. Ivo Marsh paid. Mr Marsh was glad. Mrs Marsh was not.',
  'Ivo Marsh and his wife Dara bought the mill. Mr Marsh paid. Mrs Marsh was glad.',
  'Ivo Marsh sold the mill. Mr Marsh was sad. His widow lives in Varn. Mrs Marsh sold the boat.',
  'Ivo Marsh and Dara Marsh ran in the election. Mr Marsh lost. Ms Marsh won.',
  'The siblings Ivo and Dara Marsh ran. Mr Marsh lost. Ms Marsh won.',
  'Dara Marsh runs the mill. Mrs Marsh opened it in 1990. Her daughter keeps the books. Ms Marsh is a banker.',
  'Dara Marsh and Lena Marsh met. Ms Marsh smiled. Mrs Marsh did not.',
  'The Marshes own the mill. Ivo Marsh built it. Mr Marsh is old. Mrs Marsh is not.',
  'Kim Soon-ha steered the ferry. Mr Kim was tired. His lawyer, Ms Kim, said so.',
  'Kim Soon-ha steered the ferry. Mr Kim was tired. Another passenger, Ms Kim, was asleep.',
  'Kim Soon-ha steered the ferry. Mr Kim was tired. A neighbour named Ms Kim knew it.',
  'A man named Mr Kim was saved. A woman was saved too, and Ms Kim was ill. Nobody else was.',
  'Mr Ivo Marsh met Ms Dara Marsh in court. Neither knew the other.',
  // other times and other names
  'Dara Vennick won the cup as Miss Vennick in 1990, before she married. Mrs Vennick owns it still.',
  'Miss Vennick married a baker in May. Dara Vennick is glad. Mrs Vennick sells bread.',
  'Robin Vennick came out as transgender in 2019. Mr Vennick had led the port. Ms Vennick leads it again.',
  '“Mrs Vennick is kind,” a boy said. Dara Vennick was moved. Ms Vennick wept.',
  'Dara Vennick was crowned Miss Norvia in 1990. Mrs Norvia came second. It was long ago.',
  // ranks
  'Lt. Gen. Ivo Marsh came on Monday. Gen. Marsh left on Tuesday. He saw the fort.',
  'Lieutenant Colonel Ivo Marsh spoke. Colonel Marsh is from Varn. He smiled.',
  'Staff Sgt. Ivo Marsh fell. Sgt. Marsh was 30. He came from Varn.',
  'Capt. Ivo Marsh was promoted in May. Maj. Marsh lives in Elsin. He has a boat.',
  'Col. Ivo Marsh leads the fort. He took it as a young man; then Capt. Marsh was wounded. He lived.',
  'Attorney General Ivo Marsh was a soldier. Capt. Marsh fought at Elsin. He was wounded.',
  'Col. Ivo Marsh and his son serve at one fort. Capt. Marsh is a pilot; his father is not.',
  'Col. Ivo Marsh met Capt. Dara Marsh at the fort. Capt. Marsh showed the guns. They shook hands.',
  'Capt. Ivo Marsh steers the ferry. Constable Marsh was asked to wait. It rained.',
  'Gen. Ivo Marsh spoke. “Col. Marsh, as we called him, was kind,” a cook said. He wept.',
  'Det. Insp. Ivo Marsh spoke. Insp. Marsh is from Varn. Mr Marsh asked for help.',
]

type Pair = readonly [a: string, b: string, places: readonly string[]]

const pairs: readonly Pair[] = [
  [
    'Robin Vennick resigned. Mr Vennick gave no reason.',
    'Robin Vennick resigned. Ms Vennick will move to Varn.',
    ['Mr Vennick', 'Ms Vennick'],
  ],
  [
    'Mr Robin Vennick has resigned.',
    'The port of Elsin lost its head when Mrs Robin Vennick resigned.',
    ['Mr Robin Vennick', 'Mrs Robin Vennick'],
  ],
  [
    'Kim Soon-ha steered. Mr Kim slept.',
    'The ferry was steered by Kim Soon-ha. Miss Kim slept.',
    ['Mr Kim', 'Miss Kim'],
  ],
]

const cleanPairs: readonly (readonly [string, string])[] = [
  ['Robin Vennick resigned. Mr Vennick gave no reason.', 'Robin Vennick resigned. Dr Vennick will move to Varn.'],
  ['Robin Vennick resigned. Ms Vennick gave no reason.', 'Robin Vennick resigned. Mrs Vennick will move to Varn.'],
  ['Robin Vennick resigned. Mr Vennick gave no reason.', 'Lena Vennick resigned. Ms Vennick will move to Varn.'],
  ['Ivo Marsh died. Mr Marsh was 80.', 'Ivo Marsh and his wife were rich. Mrs Marsh lives. Mr Marsh does not.'],
  ['A neighbour, Mr Kim, saw it.', 'A guard, Ms Kim, saw it.'],
]

function told(...texts: readonly string[]): readonly string[] {
  const sources = texts.map((text, i) => sourceFrom({id: `r${i}`, published: undefined, text}))
  return check(sources, {rules: [titleDrift]}).findings.flatMap(({places}) => places.map(({text}) => text))
}

test.each([...style, ...sexes, ...ranks])('%s', (text, places) => {
  expect(told(text)).toEqual(places)
})

test.each(clean)('silent: %s', text => {
  expect(told(text)).toEqual([])
})

test.each(pairs)('%s / %s', (a, b, places) => {
  expect(told(a, b)).toEqual(places)
})

test.each(cleanPairs)('silent: %s / %s', (a, b) => {
  expect(told(a, b)).toEqual([])
})
