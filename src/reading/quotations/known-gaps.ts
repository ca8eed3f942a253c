/** What is not yet read, and how it ought to be read; a line that begins to be read belongs in `shapes.ts`. */
export const knownGaps: readonly (readonly [string, readonly string[]])[] = [
  ['"The bridge is closed" – Danu Orvik\'s words – made people angry.', ['The bridge is closed → Danu Orvik']],
  ['Orvik was blunt. "The bridge is closed for good."', ['The bridge is closed for good. → Orvik']],
  ['For Danu Orvik, the bridge is "a danger to everybody".', ['a danger to everybody → Danu Orvik']],
  ['"It was an accident" were the words of Danu Orvik.', ['It was an accident → Danu Orvik']],
  ['In Danu Orvik\'s words, "it was an accident".', ['it was an accident → Danu Orvik']],
  ['Danu Orvik had one answer: "It was an accident."', ['It was an accident. → Danu Orvik']],
  ['Danu Orvik\'s answer: "It was an accident."', ['It was an accident. → Danu Orvik']],
  ['"It was an accident," came the answer from Danu Orvik.', ['It was an accident, → Danu Orvik']],
  ['"It was an accident." That is what Danu Orvik said.', ['It was an accident. → Danu Orvik, say']],
  ['"It was an accident" (Danu Orvik).', ['It was an accident → Danu Orvik']],
  ['"It was an accident." – Danu Orvik', ['It was an accident. → Danu Orvik']],
  [
    '"The bridge is closed," said Danu Orvik.\nThe town has two bridges.\n"We need both of them now."',
    ['The bridge is closed, → Danu Orvik, say', 'We need both of them now. → Danu Orvik'],
  ],
]
