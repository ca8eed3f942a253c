/** The commonest function words of each language that are no words of English (nor names that English news is full of). */
const telling: Readonly<Record<string, string>> = {
  German:
    'der und den das nicht von sie ist des sich mit dem dass auf eine einen einer wurde auch nach bei werden wird aus durch',
  French: 'le les des du une dans est qui que pour sur pas avec au ont été cette selon aux ses sont mais leur',
  Spanish: 'el los las una que del por con para se su como más al fue según pero sus este esta ha entre desde',
  Italian: 'il che di della gli dei nel una sono con non più alla del le anche stato dal delle questo dalla ha',
  Portuguese: 'os uma que não com dos das ao em pela pelo foi mais segundo são como também na da um seu sua',
  Dutch: 'het een van en zijn dat voor niet aan werd naar bij ook uit heeft hebben door werden deze volgens wordt',
  Swedish: 'och att det som på är av för med inte har ett till om var från efter vid säger kommer',
  Danish: 'og det som på er af til ikke har den fra med der var efter ved siger bliver blev også',
  Norwegian: 'og det som på er av til ikke har den fra med ble etter ved sier blir også mot',
  Polish: 'nie się na jest że do przez jak po dla oraz został była które który roku także są',
  Romanian: 'și în care este nu la din pe cu pentru mai fost sunt după această într prin',
  Turkish: 've bir bu için ile da de olarak daha çok olan sonra kadar gibi edildi',
  Indonesian: 'yang dan di dari untuk pada dengan ini itu tidak dalam akan oleh telah juga menjadi',
  Finnish: 'ja on ei että oli se kun mukaan myös ovat mutta joka hän sen olla',
  Hungarian: 'az és hogy nem egy volt meg már csak is szerint mint után ezt',
  Czech: 'se na že je ve ale podle jsou byl také jako když pro který před',
}

/** The commonest function words of English; a text in which they are common is English, whatever it quotes. */
const english = new Set(
  'the of to and in a for that is on was with as by at from it be have has his he are an were will not but which this its been had who said after their they more one or about we you i'.split(
    ' ',
  ),
)

const languages = Object.entries(telling).map(([name, words]) => ({name, words: new Set(words.split(' '))}))
const FEWEST_WORDS = 15
const FEWEST_KINDS = 4
const FEWEST_LETTERS = 30
const LONGEST = 20_000

/** What language a text is in, where it is plainly not in English; a text that is too short to tell counts as English. */
export function foreign(text: string): string | undefined {
  const head = text.slice(0, LONGEST)
  return script(head) ?? language(head)
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['in Cyrillic letters', /\p{Script=Cyrillic}/gu],
  ['in Arabic letters', /\p{Script=Arabic}/gu],
  ['in Chinese or Japanese characters', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['in Korean letters', /\p{Script=Hangul}/gu],
  ['in Greek letters', /\p{Script=Greek}/gu],
  ['in Hebrew letters', /\p{Script=Hebrew}/gu],
  ['in Devanagari letters', /\p{Script=Devanagari}/gu],
  ['in Thai letters', /\p{Script=Thai}/gu],
]

function script(text: string): string | undefined {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return scripts.find(([, letters]) => {
    const count = text.match(letters)?.length ?? 0
    return count >= FEWEST_LETTERS && count > 2 * latin
  })?.[0]
}

function language(text: string): string | undefined {
  // names prove nothing
  const words = text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu) ?? []
  if (words.length < FEWEST_WORDS) return undefined
  const found = (known: ReadonlySet<string>): string[] => words.filter(word => known.has(word))
  const own = found(english).length / words.length
  if (own > 0.12) return undefined
  const [best] = languages
    .map(({name, words: known}) => ({name, found: found(known)}))
    .sort((a, b) => b.found.length - a.found.length || (a.name < b.name ? -1 : 1))
  if (!best || new Set(best.found).size < FEWEST_KINDS) return undefined
  const share = best.found.length / words.length
  // where there is nothing but function words, they stand between names
  return share >= 0.15 && share <= 0.75 && share > 2 * own ? best.name : undefined
}
