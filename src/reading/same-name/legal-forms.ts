/** A name without its legal form, and the sort of form that was taken off: "Gasprom JSC" and "OAO Gazprom" are both of shares. */
export interface Formed {
  readonly words: readonly string[]
  readonly form?: string
}

/** Takes legal forms off either end of a body's name. `words` are in lower case, without stops. */
export function withoutForm(words: readonly string[]): Formed {
  for (const [form, phrase] of PHRASES) {
    const long = words.length > phrase.length
    if (long && phrase.every((word, i) => words[words.length - phrase.length + i] === word))
      return again({words: words.slice(0, -phrase.length), form})
    if (long && LEADING.test(phrase.join(' ')) && phrase.every((word, i) => words[i] === word))
      return again({words: words.slice(phrase.length), form})
  }
  return {words}
}

function again({words, form = ''}: Formed): Formed {
  return {words: withoutForm(words).words, form}
}

// written before the name in Russian, Ukrainian, Romanian and Indonesian
const LEADING = /^(?:[ocp]?jsc|[opz]?ao|ooo|tov|srl|pt|.{2,30} (?:company|obshchestvo|limitata))$/

// forms of one sort are one however they are written; the sorts follow the comparison in EU and US company law
const FORMS: Readonly<Record<string, string>> = {
  shares:
    'jsc; ojsc; pjsc; cjsc; oao; pao; zao; ao; joint stock company; open joint stock company; public joint stock company; closed joint stock company; stock company; otkrytoe aktsionernoe obshchestvo; aktsionernoe obshchestvo; ag; aktiengesellschaft; plc; public limited company; sa; spa; nv; ab; asa; oyj; tbk; kgaa; se; aktiebolag; aktieselskab; sae',
  limited:
    'ltd; limited; llc; limited liability company; ooo; o o o; gmbh; gesellschaft mit beschrankter haftung; bv; srl; sarl; sas; pty ltd; pty; pte ltd; pvt ltd; private limited; sp z o o; sp z oo; sp zo o; spzoo; kft; doo; d o o; oy; aps; ltda; sdn bhd; bhd; berhad; eood; ood; tov; pt; cv; societatea cu raspundere limitata; spol s r o; s r o; sro; as',
  corporate: 'inc; incorporated; corp; corporation; co; company; cos; llp; lp; kg; na; n a; ent',
}

const PHRASES: readonly (readonly [string, readonly string[]])[] = Object.entries(FORMS)
  .flatMap(([form, list]) => list.split('; ').map((phrase): [string, readonly string[]] => [form, phrase.split(' ')]))
  .sort(([, a], [, b]) => b.length - a.length)
