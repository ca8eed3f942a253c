import {groupsOf} from './groups.ts'

/** Whether two names are one of Korea in other letters: "Lee Young-hee", "Yi Yonghui". */
export function areOneInKorean(a: readonly string[], b: readonly string[]): boolean {
  return readingsOf(a).some(one => readingsOf(b).some(other => areOne(one, other)))
}

interface Reading {
  readonly family: string
  readonly given: readonly string[]
}

function areOne(a: Reading, b: Reading): boolean {
  return (
    share(families, a.family, b.family) &&
    a.given.length === b.given.length &&
    a.given.every((syllable, i) => share(syllables, syllable, b.given[i] ?? ''))
  )
}

// the family name stands first, or in the manner of the west last
function readingsOf(words: readonly string[]): readonly Reading[] {
  if (words.length < 2 || words.length > 3) return []
  const orders = [
    [words[0] ?? '', words.slice(1)],
    [words.at(-1) ?? '', words.slice(0, -1)],
  ] as const
  return orders.flatMap(([family, rest]) => {
    const given = families.has(family) ? divided(rest.join('')) : undefined
    return given?.length === 2 ? [{family, given}] : []
  })
}

function divided(word: string): readonly string[] | undefined {
  for (let at = 1; at < word.length; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    if (parts.every(part => syllables.has(part))) return parts
  }
  return undefined
}

function share(groups: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  return a === b || (groups.get(a)?.some(group => groups.get(b)?.includes(group)) ?? false)
}

const families = groupsOf(`
kim gim; lee yi rhee ri; park pak bak; choi choe; jung jeong chung; kang gang; cho jo; yoon yun; jang chang; lim im rim yim; han; oh; seo suh; shin sin;
kwon gwon; hwang; ahn an; song; ryu yu yoo ryoo; hong; jeon jun chun; ko go koh; moon mun; yang; son sohn; bae pae; baek paek paik baik; heo hur huh; nam;
shim sim; noh roh ro no; ha; joo ju; woo u; koo gu ku; min; na ra; jin chin; ji chi; um eom; byun byon byeon pyon; cha; sung seong; kwak gwak; bang pang; gong kong`)

const syllables = groupsOf(`
young yong yeong; hyun hyon hyeon; kyung kyong gyeong kyeong; jung jeong; jong; sung seong; seung sung; chul chol cheol; myung myong myeong; hee hui; soo su; joo ju; woo u;
joon jun; hoon hun; sook suk; seok sok suk; sun seon; geun keun kun; eun un; jin; ho; hwan; il; ki gi kee; koo gu ku; mi mee; min; sang; tae; dae; won; yeon yon youn; yun yoon;
jae; bum beom; byung byong byeong; dong; kook guk kuk; kwang gwang; kyu gyu; hae; hyo; hyuk hyok hyeok; in; hwa; hak; nam; nan; ok; rae; ra; ran; ri; rim; seo; se; shik sik; shin sin;
song; yang; yool yul; ha; han; hong; chan; chang; cheon chun chon; a ah; ae; bin; bok; chae; duk deok tok; ja; je; ji jee; kang gang; moon mun; pil; pyo; wook uk; yeol yol; yu yoo; ye`)
