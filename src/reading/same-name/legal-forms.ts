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

// of two forms the one that tells more: "Co., Ltd."
function again({words, form = ''}: Formed): Formed {
  const inner = withoutForm(words)
  return {words: inner.words, form: form === 'corporate' ? (inner.form ?? form) : form}
}

// written before the name in Russian, Ukrainian, Romanian, Indonesian and Bulgarian
const LEADING =
  /^(?:[ocpz]?jsc|[opz]?ao|oo[od]|fgup|gup|mup|ip|tov|pat|prat|vat|zat|pp|too|srl|sc|sa|pt|cv|ud|eood|ood|ead|ad|uab|sia|as|ou|llc|ltd|perusahaan terbatas|.{2,40} (?:company|obshchestvo|predpriyatie|tovarystvo|otvetstvennostyu|limitata))$/

// forms of one sort are one however they are written; the sorts follow the comparison in EU and US company law
const FORMS: Readonly<Record<string, string>> = {
  shares: `jsc; ojsc; pjsc; cjsc; zjsc; jscb; ojscb; psc; pjs; oao; pao; zao; ao; joint stock company; open joint stock company; public joint stock company; closed joint stock company; private joint stock company; joint stock co; stock company;
otkrytoe aktsionernoe obshchestvo; publichnoe aktsionernoe obshchestvo; zakrytoe aktsionernoe obshchestvo; aktsionernoe obshchestvo; pat; prat; vat; zat; ag; aktiengesellschaft; kgaa; kommanditgesellschaft auf aktien; se; societas europaea; plc; public limited company; public company limited; pcl; sa; societe anonyme; sociedad anonima; sociedade anonima; societate pe actiuni; saa; sab; sab de cv; sa de cv; sae; sal; saog; sao;
spa; societa per azioni; sapa; nv; naamloze vennootschap; ab; aktiebolag; publ ab; asa; allmennaksjeselskap; oyj; julkinen osakeyhtio; a s; aktieselskab; aktsiaselts; akciova spolecnost; anonim sirketi; tas; anonymi etaireia; ae; dd; dionicko drustvo; delnicka druzba; ad; ead; aktsionerno druzhestvo; nyrt; zrt; rt; tbk; bhd; berhad; kk; kabushiki kaisha; kabushiki gaisha; jusik hoesa; qsc; qpsc; bsc; ksc; kscc; kpsc`,
  limited: `ltd; limited; llc; lc; limited liability company; limited liability co; private limited company; company limited; company limited by guarantee; ooo; o o o; obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoi otvetstvennostyu; too; tov; tovarystvo z obmezhenoyu vidpovidalnistyu; tzov; gmbh; mbh; ggmbh; ug; unternehmergesellschaft; gmbh and co kg; gmbh and co; gmbh co kg; gesellschaft mit beschrankter haftung; gesellschaft mbh; gesmbh; gesmbh and co kg;
bv; bvba; besloten vennootschap; sprl; srl; sarl; sarlu; societe a responsabilite limitee; societa a responsabilita limitata; sociedad de responsabilidad limitada; s de rl; s de rl de cv; sl; slu; sociedad limitada; lda; limitada; ltda; ltda me; eireli; sas; sasu; societe par actions simplifiee; sociedad por acciones simplificada; spol s r o; s r o; sro; spolecnost s rucenim omezenym; sp z o o; sp z oo; sp zo o; sp zoo; spzoo; spolka z ograniczona odpowiedzialnoscia; kft; korlatolt felelossegu tarsasag;
doo; d o o; drustvo s ogranicenom odgovornoscu; eood; ood; oy; osakeyhtio; as; aksjeselskap; aps; anpartsselskab; anpartsselskap; ehf; hf; ou; osauhing; sia; sabiedriba ar ierobezotu atbildibu; uab; uzdaroji akcine bendrove; epe; ike; limited sirketi; ltd sti; limited sti; sti; pty ltd; pty limited; proprietary limited; pty; pte ltd; pte limited; pte; private limited; pvt ltd; pvt limited; pvt; sdn bhd; sendirian berhad; pt; perseroan terbatas; cv; commanditaire vennootschap; societatea cu raspundere limitata; societate cu raspundere limitata;
gk; godo kaisha; yugen kaisha; yk; wll; w l l; fze; fzco; fz llc; fzc; fz co; jlt; dmcc; cc; unlimited company; uc; dac; designated activity company; teoranta; teo; cyf; cyfyngedig`,
  corporate: `inc; incorporated; corp; corporation; co; company; companies; and co; and company; and cie; et cie; cie; llp; lp; lllp; pllc; pc; limited partnership; limited liability partnership; professional corporation; kg; kommanditgesellschaft; ohg; offene handelsgesellschaft; ek; gbr; eg; ev; e v; vzw; asbl; snc; scs; scop; sca; gie; vof; cv; ks; na; n a; ent; unincorporated; ltee; abp; bhn; fgup; gup; mup; pbc; public benefit corporation`,
}

const PHRASES: readonly (readonly [string, readonly string[]])[] = Object.entries(FORMS)
  .flatMap(([form, list]) =>
    list.split(/;\s+/).map((phrase): [string, readonly string[]] => [form, phrase.trim().split(' ')]),
  )
  .sort(([, a], [, b]) => b.length - a.length)
