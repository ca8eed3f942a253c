interface Irregular {
  readonly pasts: readonly string[]
  readonly participles: readonly string[]
}

/** The past and the participle of English verbs that do not take -ed. */
export const irregularVerbs: ReadonlyMap<string, Irregular> = new Map(
  `arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten/beat; become became become; begin began begun;
  behold beheld beheld; bend bent bent; bet bet bet; bid bid/bade bid/bidden; bind bound bound; bite bit bitten; bleed bled bled;
  blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built;
  burn burnt/burned burnt/burned; burst burst burst; buy bought bought; cast cast cast; catch caught caught; choose chose chosen;
  cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug;
  draw drew drawn; dream dreamt/dreamed dreamt/dreamed; drink drank drunk; drive drove driven; dwell dwelt dwelt; eat ate eaten;
  fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung;
  fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten;
  forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got got/gotten; give gave given; go went gone;
  grind ground ground; grow grew grown; hang hung/hanged hung/hanged; hear heard heard; hide hid hidden; hit hit hit;
  hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led;
  lean leant/leaned leant/leaned; leap leapt/leaped leapt/leaped; learn learnt/learned learnt/learned; leave left left;
  lend lent lent; let let let; light lit/lighted lit/lighted; lose lost lost; make made made; mean meant meant; meet met met;
  mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood; outbid outbid outbid; outdo outdid outdone;
  overcome overcame overcome; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken;
  overthrow overthrew overthrown; pay paid paid; plead pleaded/pled pleaded/pled; prove proved proved/proven; put put put;
  quit quit quit; read read read; rebuild rebuilt rebuilt; repay repaid repaid; rid rid rid; ride rode ridden; ring rang rung;
  rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set;
  sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk;
  shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; sling slung slung;
  slit slit slit; smell smelt/smelled smelt/smelled; sow sowed sown; speak spoke spoken; speed sped/speeded sped/speeded;
  spell spelt/spelled spelt/spelled; spend spent spent; spill spilt/spilled spilt/spilled; spin spun spun; spit spat spat;
  split split split; spoil spoilt/spoiled spoilt/spoiled; spread spread spread; spring sprang sprung; stand stood stood;
  steal stole stolen; stick stuck stuck; sting stung stung; strike struck struck/stricken; string strung strung; strive strove striven;
  swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach taught taught;
  tear tore torn; tell told told; think thought thought; throw threw thrown; thrust thrust thrust; undergo underwent undergone;
  understand understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset upset;
  wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn;
  withhold withheld withheld; withstand withstood withstood; write wrote written; befall befell befallen; beset beset beset; dive dived/dove dived;
  fit fitted/fit fitted/fit; foretell foretold foretold; forsake forsook forsaken; knit knitted/knit knitted/knit; misread misread misread;
  mow mowed mown/mowed; offset offset offset; outgrow outgrew outgrown; outrun outran outrun; outsell outsold outsold; outspend outspent outspent;
  overhear overheard overheard; override overrode overridden; overshoot overshot overshot; recast recast recast; redo redid redone;
  remake remade remade; rerun reran rerun; resell resold resold; reset reset reset; retake retook retaken; retell retold retold;
  rethink rethought rethought; rewrite rewrote rewritten; sneak sneaked/snuck sneaked/snuck; strew strewed strewn; stride strode stridden;
  tread trod trodden; undercut undercut undercut; unwind unwound unwound; wed wed/wedded wed/wedded; wet wet/wetted wet/wetted; wring wrung wrung`
    .split(/;\s+/)
    .map(entry => entry.trim().split(' '))
    .map(([base = '', pasts = '', participles = '']) => [
      base,
      {pasts: pasts.split('/'), participles: participles.split('/')},
    ]),
)

/** The plurals of English nouns that do not take -s, and of those that have the form of one. */
export const irregularNouns: ReadonlyMap<string, string> = new Map(
  `man men, woman women, child children, foot feet, tooth teeth, mouse mice, goose geese, ox oxen, wife wives, life lives,
  knife knives, leaf leaves, half halves, shelf shelves, thief thieves, wolf wolves, loaf loaves, calf calves, crisis crises,
  analysis analyses, thesis theses, basis bases, oasis oases, diagnosis diagnoses, hypothesis hypotheses, phenomenon phenomena,
  criterion criteria, policeman policemen, policewoman policewomen, fireman firemen, spokesman spokesmen,
  spokeswoman spokeswomen, gunman gunmen, businessman businessmen, businesswoman businesswomen, congressman congressmen,
  congresswoman congresswomen, chairman chairmen, fisherman fishermen, salesman salesmen, cameraman cameramen, craftsman craftsmen,
  serviceman servicemen, sportsman sportsmen, statesman statesmen, workman workmen, freshman freshmen, grandchild grandchildren,
  schoolchild schoolchildren, housewife housewives, hero heroes, potato potatoes, tomato tomatoes, tornado tornadoes,
  volcano volcanoes, mosquito mosquitoes, veto vetoes, echo echoes, embargo embargoes, torpedo torpedoes, photo photos, piano pianos,
  video videos, radio radios, studio studios, casino casinos, logo logos, roof roofs, chief chiefs, belief beliefs, proof proofs`
    .split(/,\s+/)
    .map(entry => entry.trim().split(' '))
    .map(([one = '', several = '']): [string, string] => [one, several]),
)

/** Words of the grammar, which are told by themselves and not by a class. */
export const closedWords: ReadonlySet<string> = new Set(
  `a an the this that these those his her hers its their theirs our ours my mine your yours no some any each every either neither both
  all another other he she it they we i you him them us me himself herself itself themselves who whom whose which what whatever
  be am is are was were been being have has had having do does did doing done will would shall should can could may might must
  ought cannot of in on at to for from with by into onto upon over under after before during since until till about against
  among between behind beside besides beyond above below near off out up down through throughout across along around toward
  towards within without despite except via per than as if because although though while when where whether unless so and
  or nor but yet not there here then now how why too also only just even still again ever never more most less least much
  many few fewer several such own same one two three four five six seven eight nine ten eleven twelve somebody someone something anybody
  anyone anything everybody everyone everything nobody nothing none amid like worth plus minus versus times`
    .trim()
    .split(/\s+/),
)
