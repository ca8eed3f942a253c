import {american} from '../american.ts'
import {groupsOf} from './groups.ts'
import {withoutForm, type Formed} from './legal-forms.ts'
import {withFigures} from './numbers.ts'
import {wordsOf} from './words.ts'

/** The name of a body, its common words written out and in English. */
export interface Body {
  readonly words: readonly string[]
  readonly form?: string
  /** With its little words, but without its legal form. */
  readonly named: readonly string[]
  /** All words run together: "vanderbilt". */
  readonly whole: string
  /** Which of its branches: "(Norvia)". */
  readonly branch: string
  /** All its words, the legal form too. */
  readonly full: readonly string[]
}

export function bodyOf(name: string): Body {
  const full = withFigures(wordsOf(bare(name)))
    .map(american)
    .flatMap(word => SHORT.get(word) ?? [word])
  const formed = withoutForm(full)
  // "IP Group": what is left has to tell something
  const {words, form}: Formed = formed.words.every(isMinor) ? {words: full} : formed
  const telling = words.filter(word => !LINKS.test(word)).map(english)
  return {
    words: telling.length > 0 ? telling : words,
    named: words,
    whole: words.join(''),
    branch: wordsOf(BRANCH.exec(name)?.[0] ?? '').join(' '),
    full,
    ...(form === undefined ? {} : {form}),
  }
}

// "MV Velden Spirit", "Velden Bank (Norvia) AG", "Velden Tides Office (VTO)"
function bare(name: string): string {
  return name
    .replace(SHIP_PREFIX, '')
    .replace(BRANCH, ' ')
    .replace(/\bco-op/giu, 'coop')
}

/** What may be left out of a body's name: what sort of firm it is and what part of the world it sells in; a country or a number makes another firm. */
export function isMinor(word: string): boolean {
  return GENERAL.test(word)
}

const GENERAL =
  /^(?:group|holdings?|international|global|worldwide|enterprises?|companies|europe|asia|america|americas|africa|europa|schweiz|deutschland|limited|corporation|company)$/

const BRANCH = / ?\((?=\p{Lu})[\p{L}. ]{2,30}\)/u

// before a ship's name: who owns it and how it is driven
const SHIP_PREFIX =
  /^(?:M\/?[VTYS]|S\/?[SVY]|F\/?[VT]|R\/?V|HMS|HMCS|HMNZS|HNLMS|HDMS|HNoMS|HSwMS|USS|USNS|INS|HMAS|RFA|RMS|USCGC|ORP|TCG|BAP|ARA|KRI|BRP|ROKS|JS|LNG\/?C)\.?\s+(?=\p{L}{3})/u

const LINKS =
  /^(?:the|and|of|for|in|on|at|to|by|al|el|de|du|des|da|do|dos|das|del|della|dello|dei|degli|di|la|le|les|los|las|lo|il|der|die|das|den|dem|des|fur|van|het|voor|en|et|e|y|i|og|och|und|oder|ir|van|von|zu|zum|zur)$/

// in full
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  `us united states; usa united states; uk united kingdom; un united nations; eu european union; uae united arab emirates; intl international; int'l international; natl national; govt government;
dept department; dpt department; assn association; assoc association; asso association; univ university; uni university; mfg manufacturing; mfr manufacturer; bros brothers; inst institute; ctr center; cntr center; hosp hospital; org organization;
tech technology; mgmt management; mgt management; svc service; svcs services; serv services; sys systems; grp group; hldg holding; hldgs holdings; ind industries; inds industries; eng engineering; engr engineering; pharm pharmaceutical; pharma pharmaceutical;
ins insurance; fin financial; fed federal; auth authority; bd board; cttee committee; cmte committee; comm commission; conf conference; dev development; devt development; dist district; div division; elec electric; lab laboratory; labs laboratories; lib library; mkt market; mktg marketing;
mun municipal; pub public; rr railroad; ry railway; rwy railway; soc society; tel telephone; transp transport; transpt transport; cy county; min ministry; acad academy; agcy agency; admin administration; bldg building; chem chemical; coll college; comms communications; constr construction; coop cooperative; corpn corporation;
distr distribution; educ education; elem elementary; environ environmental; equip equipment; exch exchange; fdn foundation; fndn foundation; gen general; inv investment; invs investments; mt mount; ft fort; st saint; ste sainte; off office; prod products; prods products; prop property; props properties; rsch research; res research; sch school; sci science; sec security; secs securities;
stn station; stat statistical; sup supply; supt superintendent; tr trust; util utilities; vets veterans; wks works; adv advertising; agric agricultural; amer american; brit british; can canadian; cons consolidated; med medical; met metropolitan; metro metropolitan; mil military; nat national; nthn northern; sthn southern; reg regional; regl regional; rep republic; tv television; hq headquarters`
    .split(';')
    .map((entry): [string, readonly string[]] => {
      const [short = '', ...words] = entry.trim().split(/\s+/)
      return [short, words]
    }),
)

/** A general word of another language in English; the first of a group is the English one. */
function english(word: string): string {
  const [group] = groups.get(word) ?? []
  return (group === undefined ? undefined : ENGLISH[group]) ?? word
}

const TRANSLATED = `
academy academie academia akademie accademia akademia akademiya; agency agence agencia agenzia agentur agentschap agentstvo; airline airlines aerolineas; airport aeroport aeropuerto aeroporto flughafen; army armee ejercito esercito; assembly assemblee asamblea assemblea assembleia;
association asociacion associazione associacao assoziation vereniging assotsiatsiya; authority autorite autoridad autorita autoridade; bank banque banco banca bankasi banka bancorp; brotherhood fraternite hermandad; bureau buro oficina; cathedral cathedrale catedral cattedrale; center centro zentrum centrum tsentr; chamber chambre camara camera kammer;
church eglise iglesia chiesa kirche; circle cercle circulo; club klub; college colegio collegio kolleg; commission comision commissione kommission comissao komissiya; committee comite comitato komitee komitet; company compagnie compania compagnia companhia kompaniya; confederation confederacion confederazione konfoderation; congress congres congreso congresso kongress;
council conseil consejo consiglio conselho; court cour corte gericht; democratic democratique democratico democratica demokratische demokratisch; department departement departamento dipartimento; development developpement desarrollo sviluppo entwicklung; economic economique economico economica; education educacion educazione educacao; electric electrique electrica electrico elettrica;
electricity electricite electricidad elettricita; energy energie energia; environment environnement ambiente; european europeen europeenne europeo europea europaische europaischen; faculty faculte facultad facolta fakultat; federal federale; federation federacion federazione federacao foderation federatsiya; finance finances finanzas finanze finanzen; foundation fondation fundacion fondazione fundacao stiftung stichting fond;
front frente fronte; fund fonds fondo fundo; gallery galerie galeria galleria; general generale generala; german deutsche deutscher deutsches; government gouvernement gobierno governo regierung; group groupe grupo gruppo gruppe gruppa grupp; hospital hopital ospedale krankenhaus; house maison casa haus; independent independant independiente indipendente; industry industrie industria;
institute institut instituto istituto instituut; insurance assurance assurances seguros assicurazioni versicherung; international internationale internationaux internacional internazionale internationales internationaler; investment investissement inversion; islamic islamique islamico; journal jornal giornale; justice justicia giustizia justiz; labor travail trabajo lavoro arbeit; laboratory laboratoire laboratorio;
league ligue liga lega; liberal; liberation liberacion liberazione; library bibliotheque biblioteca bibliothek; military militaire militar militare; ministry ministere ministerio ministero ministerium; mission misiones; movement mouvement movimento movimiento bewegung; museum musee museo museu muzei; national nationale nacional nazionale natsionalny; navy marina; office officina; organization organisation organizacion organizzazione organizacao;
party parti partido partito partei partiya; people peuple pueblo popolo; popular populaire popolare; police policia polizia polizei; progress progres progreso progresso; public publique publico publica pubblico; radio; railways ferrocarriles ferrovie; red rouge rossa; regional regionale; republic republique republica repubblica republik; republican republicain republicano repubblicano; research recherche investigacion ricerca forschung;
royal royale; school ecole escuela scuola escola schule; science sciences ciencias scienze wissenschaft; security securite seguridad sicurezza seguranca sicherheit; senate senat senado senato; service servicio servizio servico; services servicios servizi; social sociale sozial; socialist socialiste socialista sozialistische; society societe sociedad societa sociedade gesellschaft; south sud sur; state etat estado stato;
statistics statistique estadistica statistica statistik; studies etudes estudios studi; superior superieure superiore; technology technologie tecnologia; television televisione; theatre theatr teatro theater; trade commerce comercio commercio handel; transport transporte trasporto trasporti transports; treasury tresor tesoro; tribunal tribunale; union unione uniao soyuz;
united unis unie unidos unida uniti uniti vereinigte; university universite universidad universita universitat universidade universiteit universitet universitetet uniwersytet univerzita universitesi; water eau agua acqua wasser; women femmes mujeres donne frauen; workers travailleurs trabajadores lavoratori arbeiter; works obras; world monde mondial mundial mondiale welt; youth jeunesse juventud gioventu jugend`

const groups = groupsOf(TRANSLATED)
const ENGLISH = TRANSLATED.split(';').map(group => group.trim().split(/\s+/)[0])
