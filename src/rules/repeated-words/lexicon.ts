const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that never follow themselves in one sentence. */
export const neverTwice = words(
  `the a an of to and or but nor with from into onto at as if because than than although while until unless during
  between among against through without within about upon his its their our my your he she they we this these those who
  whose which when where be been being would should could also not only every each any such both either neither said says since per toward towards behind beside beyond despite except near whether upon via
  them some above most`,
)

/** Prepositions that follow themselves only where the first belongs to the verb: "the house she lived in in May". */
export const particles = words('in on for by over after before under up out off down around along')

/** Verbs that follow themselves where a clause is the subject: "what they were were pilots". */
export const copulas = words('is are was were has have')

/** Auxiliaries that are nouns and names too: “the will will be read”. */
export const modals = words('will may must can might')

export const pronouns = words('he she it they we')

/** Words said twice for stress, sound or grammar: "had had", "very very", "bye bye", "a can can". */
export const oftenTwice = words(
  `had that very bye much many more really long far never again ever blah yada knock hear there now well what how why
  fine good great okay yeah hush chop tick tock clap bang boom boing quack woof meow honk beep ding dong knick wink nudge
  pretty please sorry same older younger later better worse bigger smaller faster slower higher lower deeper closer
  will can may must might does did half fifty dumb goody cous pompom chow chin dodo
  couscous chacha tuktuk like love hope work push terrible horrible wonderful beautiful amazing drip drop rock spin fish buffalo police people`,
)

/** Adjectives and adverbs of degree and feeling, which are said twice for stress. */
export const stressed = words(
  `big long good bad huge tiny little deep dark cold hot old new real hard fast slow great wide high low poor rich sad mad
  dear sweet soft warm dry wet loud quiet dirty dumb silly funny crazy nice cool lovely strong heavy busy tired hungry close
  near quick slowly quickly too quite rather almost just only even still always often soon away over deeply truly badly totally
  absolutely extremely incredibly super mega ultra dead red blue green black yes no not so then here there night day first last`,
)

/** A preposition and a determiner, or two auxiliaries, that are written twice over: "of the of the", "has been has been". */
export const pairsNeverTwice =
  /^(?:(?:of|to|in|on|at|for|from|with|by|into|during|after|before|under|against|through|between|about) (?:the|a|an|his|her|its|their|this)|(?:has|had|have|will|would|could|should|may|must|can) (?:been|be|have)|(?:is|was|are|were) (?:being|not))$/
