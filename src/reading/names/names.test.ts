import {describe, expect, it} from 'vitest'
import {vocabulary} from '../../vocabulary/index.ts'
import type {Block, Source} from '../../text/index.ts'
import {read, type Name} from '../index.ts'

/** Sentences with every name marked as `{words|type id}`; what is not marked may not be read as a name. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'listed bodies and outlets': [
    'A launch by {NASA|organisation nasa} was put off.',
    'The {European Space Agency|organisation esa} agreed with {Roscosmos|organisation roscosmos}.',
    'The {National Aeronautics and Space Administration|organisation nasa} declined to comment.',
    'Work with {Nasa|organisation nasa} goes on.',
    'The {U.S. Geological Survey|organisation usgs} put it at 6.1.',
    'The {USGS|organisation usgs} put it at 6.1.',
    'The {European Union|organisation european-union} met on Friday.',
    'The firm bought parts from {SpaceX|organisation spacex}.',
    '{SpaceX|organisation spacex} declined to comment.',
    'He spoke to {Reuters|outlet reuters} on Monday.',
    'He told {Fox News|outlet fox-news} on Monday.',
    'The minister told The {Guardian|outlet the-guardian} on Monday.',
    'The {BBC|outlet bbc} reported it first.',
    'The {Associated Press|outlet associated-press} reported it first.',
    'He told the {AFP|outlet agence-france-presse} news agency so.',
  ],
  'letters behind a name': [
    '{Brisa Holmkvist|person brisa-holmkvist} KC told the jury that he lied.',
    'Greed lay behind it, {Brisa Holmkvist|person brisa-holmkvist} SC told the jury.',
    '{Alice Turner|person alice-turner}, MD, said that he would live.',
    'He lives in {Velden|place velden}, {SC|place south-carolina}.',
  ],
  'words that are short for a state after a comma': [
    'Man killed in fire.',
    'Miss {Nair|person nair} was there, and Mr {Holm|person holm} too.',
    'She lives in {Jackson|place jackson}, {Miss.|place mississippi}, with a dog.',
    'He was ill. Wash your hands.',
    'He is a judge in {London|place london}.',
  ],
  'words that only look like names': [
    'They told us who it was.',
    'The sun rose and the guardian of the child slept.',
    'It is time to go.',
    'Sanctions will hurt the economy.',
    'Officials said on Monday that nothing had changed in March.',
    'However, I doubt that.',
    'In December, rain fell.',
    '"Nothing has changed," she said.',
    'Three people were hurt. Police closed the road.',
    'Former ministers objected.',
    'Reports said that the road was closed.',
    'The meeting starts at 11am EST on Tuesday.',
    'Check out more news.',
    'Yes, we can.',
    'Apples are cheap this year.',
    'Turning left, the driver hit a wall.',
    'That would be a mistake, he said.',
    'No one knew where to go.',
    'When asked, the driver declined to comment.',
    'Most of the houses were empty.',
  ],
  'countries and their people': [
    '{Russia|place russia} and {Iran|place iran} signed.',
    'The {US|place united-states} and the {U.K.|place united-kingdom} signed.',
    'The {United States|place united-states} signed.',
    'Seven {Russians|group russian} and two {Americans|group american} were on board.',
    'A {Norwegian|group norwegian} trawler sank.',
    'Sanctions by {Western nations|group west} were lifted.',
    'Sanctions by {western countries|group west} were lifted.',
    'It was a {US|place united-states}-led mission.',
    'The {Russia|place russia}-leased site is old.',
    '{US|place united-states}-{Russia|place russia} talks were held.',
  ],
  'bodies told by country and kind': [
    "{Russia's space agency|organisation roscosmos} will leave.",
    'The {Russian space agency|organisation roscosmos} will leave.',
    'The {US space agency|organisation nasa} will stay.',
    'The {American space agency|organisation nasa} will stay.',
    'The {Russian state space agency|organisation roscosmos} will stay.',
    'Its space agency will stay.',
    'The space agency will stay.',
    'The {Iranian foreign ministry|organisation iran-foreign-ministry} protested.',
    "{Iran's Foreign Ministry|organisation iran-foreign-ministry} protested.",
    'The {Foreign Ministry of Iran|organisation iran-foreign-ministry} protested.',
    'The {Bolivian navy|organisation bolivia-navy} has few ships.',
    'The {Peruvian police|organisation peru-police} made arrests.',
    'The {Chilean government|organisation chile-government} resigned.',
  ],
  'bodies told by a word of their name': [
    'He works for {Ordan Advisors|organisation ordan-advisors} in town.',
    'He works for {Ordan Advisors Inc.|organisation ordan-advisors} in town.',
    'He studied at the {University of Tarrow|organisation university-of-tarrow} for a year.',
    'The {Tarrow Police Department|organisation tarrow-police-department} confirmed it.',
    'He was taken to {Velling Memorial Hospital|organisation velling-memorial-hospital} with burns.',
    "She was taken to {St. Ode's Hospital|organisation st-odes-hospital} with burns.",
    'The {Ministry of Health|organisation ministry-of-health} confirmed it.',
    'The {Ministry of Health and Welfare|organisation ministry-of-health-and-welfare} confirmed it.',
    'He sued in {Tarrow District Court|organisation tarrow-district-court} last year.',
    'The {Tarrow Fisheries Association|organisation tarrow-fisheries-association} objected.',
    "The {Tarrow County Sheriff's Office|organisation tarrow-county-sheriffs-office} confirmed it.",
    'The {Velling Institute|organisation velling-institute} published it.',
    'Researchers at the software firm {Quorrel|organisation quorrel} found it.',
  ],
  'companies by their legal form': [
    'The bridge was built by {Kelda Corp.|organisation kelda}',
    'The bridge was built by {Kelda Corp.|organisation kelda} {Kelda Corp|organisation kelda} was paid. {Kelda|organisation kelda} left.',
    'Shares in {Kelda Inc.|organisation kelda} rose. {Kelda|organisation kelda} sold the mill.',
    'The deal with {Orlo Vell Ltd.|organisation orlo-vell} was signed. {Orlo Vell Ltd|organisation orlo-vell} declined to comment.',
  ],
  'titles before people': [
    'Mayor {Danu Orvik|person danu-orvik} resigned.',
    'Mayor {Orvik|person orvik} resigned.',
    'General {Orvik|person orvik} resigned.',
    'Attorney General {Orvel Tamsin|person orvel-tamsin} resigned.',
    'Chief Justice {Orvel Tamsin|person orvel-tamsin} ruled on it.',
    'Head Coach {Orvel Tamsin|person orvel-tamsin} resigned.',
    'Co-founder {Nina Olsen|person nina-olsen} resigned.',
    'Co-Chairman {Orvel Tamsin|person orvel-tamsin} resigned.',
    '{Danish|group danish} Finance Minister {Karin Velt|person karin-velt} resigned.',
    '{Danish|group danish} Finance Minister {Velt|person velt} resigned.',
    '{Iranian|group iranian} Vice-President {Danu Orvik|person danu-orvik} resigned.',
    'The {Norwegian|group norwegian} Prime Minister {Karin Velt|person karin-velt} resigned.',
    'Former {Swedish|group swedish} Defence Minister {Brask Ollen|person brask-ollen} resigned.',
    '{Velling Police|organisation velling-police} Chief {Orvel Tamsin|person orvel-tamsin} resigned.',
    'First Baseman {Orvel Tamsin|person orvel-tamsin} signed.',
    'The mayor, {Danu Orvik|person danu-orvik}, quit.',
    '{Orvik|person danu-orvik} quits over bridge\n\nThe mayor, {Danu Orvik|person danu-orvik}, quit.',
  ],
  'words that open a sentence before a name': [
    'She won a {Tony Award|thing tony-award} in 2004.',
    'Will {Norvia|thing norvia} sign the pact?',
    'May {Norvia|thing norvia} sign the pact?',
    'Both {Norvia|thing norvia} and {Tarnia|thing tarnia} signed.',
    'Officials {Norvia|thing norvia} sent were late.',
    'Then {Norvia|thing norvia} left.',
    'Tuesday {Norvia|thing norvia} left.',
  ],
  'misspelt days and months': [
    'On Novemer 27 the pact ended.',
    'In Feburary the pact ended.',
    'The pact ended on Wedensday.',
  ],
  'people of a country': [
    'Two {Danes|group danish} and three {Swedes|group swedish} were hurt.',
    'Five {Brits|group british}, two {Scots|group british} and an {Englishwoman|group british} were hurt.',
    'Two {Dutchmen|group dutch}, a {Frenchwoman|group french} and four {Thais|group thai} were hurt.',
    'The ship carried {Spaniards|group spanish}, {Poles|group polish}, {Finns|group finnish}, {Turks|group turkish} and {Filipinos|group philippine}.',
    'Two {Czechs|group czech}, two {Kazakhs|group kazakh} and two {Germans|group german} were hurt.',
    'Poles and wires fell in the storm.',
  ],
  'names near those of people': [
    'Mayor {Danu Orvik|person danu-orvik} resigned. "It is late," {Orvick|person orvick} said.',
    "Mayor {Danu Orvik|person danu-orvik} resigned. {Orvick|person orvick}'s deputy stayed.",
    'Mayor {Danu Orvik|person danu-orvik} resigned. {Orvica|thing orvica} is a town.',
  ],
  teams: [
    'The {Los Angeles Angels|organisation los-angeles-angels} won. The {Angels|organisation los-angeles-angels} general manager left.',
    'The {Velling Hawks|thing velling-hawks} won. The {Hawks|thing velling-hawks} play on Friday.',
    'The {Boston Red Sox|organisation boston-red-sox} won. {Red Sox|organisation boston-red-sox} manager {Orvel Tamsin|person orvel-tamsin} left.',
  ],
  'parties of other countries': [
    'In {Turkmenistan|place turkmenistan}, the {Democratic Party|organisation democratic-party} won.',
    'In {America|place united-states}, the {Democratic Party|organisation democratic-party-us} won.',
    'The {Democratic Party of Turkmenistan|organisation democratic-party-of-turkmenistan} won. The {Democratic Party|organisation democratic-party-of-turkmenistan} celebrated.',
  ],
  'short forms of bodies': [
    'He runs {Ordan Advisors|organisation ordan-advisors} alone. Calls to {Ordan|organisation ordan-advisors} were not answered.',
    'The {Tarrow Port Authority|organisation tarrow-port-authority} ({TPA|organisation tarrow-port-authority}) agreed. The {TPA|organisation tarrow-port-authority} paid.',
    'The {TPA|organisation tarrow-port-authority} ({Tarrow Port Authority|organisation tarrow-port-authority}) agreed.',
    'The {Tarrow Police Department|organisation tarrow-police-department} agreed. The {Police Department|organisation tarrow-police-department} paid.',
    'The {Indian Navy|organisation indian-navy} agreed. A {Navy|organisation indian-navy} spokesman declined to comment.',
    'The {Velling Orbital Platform|thing velling-orbital-platform} ({VOP|thing velling-orbital-platform}) fell. The {VOP|thing velling-orbital-platform} burnt.',
  ],
  'people in full': [
    '{Dmitry Orlan|person dmitry-orlan} spoke first.',
    'The mayor, {Sarah Kovic|person sarah-kovic}, spoke first.',
    'Spokesman {Veld Rankin|person veld-rankin} declined to comment.',
    'The astronaut {Orvel Tamsin|person orvel-tamsin} returned.',
    '{Orvel Tamsin|person orvel-tamsin}, a spokesman for the port, declined to comment.',
    '{Orvel Tamsin|person orvel-tamsin}, 28, was arrested.',
    '{J. R. Tamsin|person j-r-tamsin} was arrested.',
    '{A.J. Tamsin|person a-j-tamsin} was arrested.',
    '{Robert J. Tamsin|person robert-tamsin} was arrested.',
    '{Robert Tamsin Jr.|person robert-tamsin-jr} was arrested.',
    '{Jan van der Velk|person jan-van-der-velk} was arrested.',
    "{Sean O'Tarrow|person sean-otarrow} was arrested.",
    '{Omar al-Rashidi|person omar-al-rashidi} was arrested.',
    '{Jean-Luc Morvan|person jean-luc-morvan} was arrested.',
    '{José Álvarez|person jose-alvarez} was arrested.',
    'President {Orvel Tamsin|person orvel-tamsin} resigned.',
    '{Russian|group russian} President {Dmitry Orlan|person dmitry-orlan} resigned.',
    '{Roscosmos|organisation roscosmos} General Director {Dmitry Orlan|person dmitry-orlan} resigned.',
    '"It is late," said {Orvel Tamsin|person orvel-tamsin}, leaving.',
    'The crew are {Sarah Kovic|person sarah-kovic}, {Orvel Tamsin|person orvel-tamsin} and {Brask Ollen|person brask-ollen}.',
    'His assistant {Orvel Tamsin|person orvel-tamsin} came too.',
    '{Orvel Tamsin|person orvel-tamsin} became president in May.',
  ],
  'short forms of people': [
    '{Dmitry Orlan|person dmitry-orlan} spoke. {Orlan|person dmitry-orlan} left.',
    '{Orlan|person dmitry-orlan} left.\n\nThen {Dmitry Orlan|person dmitry-orlan} returned.',
    '{Dmitry Orlan|person dmitry-orlan} spoke. {Dmitry|person dmitry-orlan} left.',
    '{Dmitry Orlan|person dmitry-orlan} spoke. Mr. {Orlan|person dmitry-orlan} left.',
    'Gov. {Tamsin|person tamsin} spoke. {Tamsin|person tamsin} left.',
    '{Robert J. Tamsin|person robert-tamsin} spoke. {Robert Tamsin|person robert-tamsin} left.',
    'Mr. {John Tamsin|person john-tamsin} and Mrs. {Mary Tamsin|person mary-tamsin} came. Mr. {Tamsin|person john-tamsin} left.',
    '{John Tamsin|person john-tamsin} came. {Mary Tamsin|person mary-tamsin} came. {Tamsin|person mary-tamsin} left.',
    '{Dmitry Orlan|person dmitry-orlan} spoke. {Dimitry Orlan|person dimitry-orlan} left.',
    '{Mark Vande Rell|person mark-vande-rell} spoke. {Vande Rell|person mark-vande-rell} left.',
  ],
  places: [
    'It happened near {Velling|place velling} on Friday.',
    'He lives in {Osmera Vale|place osmera-vale}, {Michigan|place michigan}, with a dog.',
    'The village of {Gorian|place gorian} was hit.',
    '{Ada Marsh|person ada-marsh}, 41, of {Velmouth|place velmouth}, was charged.',
    'The {Gulf of Aden|place gulf-of-aden} is wide.',
    'Homes on {Velling island|place velling} were hit.',
    'Homes in {Tarrow County|place tarrow-county} were hit.',
    'Homes on {Orlo Street|place orlo-street} were hit.',
    'They fished on {Lake Tarrow|place lake-tarrow} at night.',
    'The fire spread from {Paris|place paris} to {Berlin|place berlin}.',
    'The bridge over the {Orvel River|place orvel-river} fell.',
  ],
  'everyday words': [
    '{Mark Hale|person mark-hale}, who ran the mill, died.',
    '{Grant Wells|person grant-wells}, 61, was hurt.',
    '{Drew Banks|person drew-banks} was named chairman.',
    'The prize went to {Grace Fields|person grace-fields}, a nurse.',
    'Will Banks Lend Again?\n\nNobody knew.',
    'Mark my words, the sign said.',
  ],
  ages: [
    'Police shot 16-year-old {Kelmi Drannor|person kelmi-drannor} on Saturday. {Drannor|person kelmi-drannor} died.',
    'They sailed in the 30-year-old {Kelmi Drannor|thing kelmi-drannor} on Saturday.',
    'He drove his 20-year-old {Kelmi Drannor|thing kelmi-drannor} on Saturday.',
  ],
  lives: [
    '{Kelmi Drannor|person kelmi-drannor} was later arrested.',
    'Police arrested {Kelmi Drannor|person kelmi-drannor} on Monday.',
    '{Kelmi Drannor|person kelmi-drannor} was shot dead on Monday.',
    '{Kelmi Drannor|thing kelmi-drannor} was shot on an island.',
    "{Kelmi Drannor|person kelmi-drannor}'s mother wept.",
    '{Kelmi Drannor|person kelmi-drannor} died on Monday.',
    '{Kelmi Drannor|thing kelmi-drannor} was launched on Monday.',
    '{Kelmi Drannor|thing kelmi-drannor} sank on Monday.',
    'They shot {Kelmi Drannor|thing kelmi-drannor} in May.',
    'Police arrested {Kelmi Drannor|thing kelmi-drannor} fans on Monday.',
    'The {Kelmi Drannor|thing kelmi-drannor} was detained in May.',
    "{Kelmi Drannor|thing kelmi-drannor}'s lawyers wrote.",
  ],
  relatives: [
    '{Peter Orvik|person peter-orvik} died. His daughter {Joan Orvik|person joan-orvik} spoke. {Orvik|person peter-orvik} was 95.',
    '{Peter Orvik|person peter-orvik} died. {Orvik|person peter-orvik} ran a mill. {Orvik|person peter-orvik} was 95. {Joan Orvik|person joan-orvik}, 60, spoke at the mill. The hall was full. {Orvik|person peter-orvik} had run it since May.',
    '{Peter Orvik|person peter-orvik} died. {Orvik|person peter-orvik} ran a mill. {Orvik|person peter-orvik} was 95. {Joan Orvik|person joan-orvik} sued the mill. {Orvik|person joan-orvik} lost.',
    '{Peter Orvik|person peter-orvik} won. His wife, {Mara Orvik|person mara-orvik}, was there. {Orvik|person peter-orvik} wept.',
  ],
  things: [
    'The capsule {Crew Kestrel|thing crew-kestrel} landed.',
    'The warship {INS Velling|thing ins-velling} fired. The {Velling|thing ins-velling} turned.',
    'The {Soyuz MS-90|thing soyuz-ms-90} landed.',
    'The shuttle flew {STS-918|thing sts-918} in May.',
    'Users of {Internet Voyager|thing internet-voyager} complained. {Internet Voyager|thing internet-voyager} is slow.',
    'There is a flaw in {Quorrel|thing quorrel} again.',
    'The film {Burning Meadow|thing burning-meadow} opened on Friday.',
  ],
  headlines: [
    '{Russia|place russia} Pulls Out From Joint Project With {NASA|organisation nasa}\n\nThe pact ended.',
    'Mayor Kovic Quits Over Bridge Collapse\n\nThe mayor left.',
    'Mayor {Kovic|person sarah-kovic} Quits Over Bridge Collapse\n\n{Sarah Kovic|person sarah-kovic} left.',
    'BREAKING NEWS: BRIDGE FALLS IN STORM\n\nThe bridge fell.',
    'Strong Winds Destroy Houses And Bridges\n\nStrong winds came.',
    '{TARROW PORT AUTHORITY|organisation tarrow-port-authority} CLOSES BRIDGE\n\nThe {Tarrow Port Authority|organisation tarrow-port-authority} closed it.',
  ],
}

describe.each(Object.entries(groups))('%s', (_group, sentences) => {
  it.each(sentences)('%s', marked => {
    const {text, expected} = unmark(marked)
    expect(namesOf(text).map(({text, type, id}) => `${text}|${type} ${id}`)).toEqual(expected)
  })
})

describe('findNames', () => {
  it('leaves the possessive and the article out of the span', () => {
    const [name] = namesOf("The Tarrow Port Authority's budget grew.")
    expect(name).toMatchObject({text: 'Tarrow Port Authority', start: 4, end: 25})
  })

  it('gives the fullest name and the country', () => {
    const [, last] = namesOf('Dmitry Orlan spoke. Orlan left.')
    expect(last).toMatchObject({name: 'Dmitry Orlan', how: 'short'})
    expect(namesOf('A Norwegian trawler sank.')[0]).toMatchObject({country: 'NO'})
  })

  it('reads no names in boilerplate', () => {
    expect(namesOf('Dmitry Orlan spoke.', 'boilerplate')).toEqual([])
  })

  it('orders names and lets none overlap', () => {
    const names = namesOf(
      Object.values(groups)
        .flat()
        .map(marked => unmark(marked).text)
        .join('\n\n'),
    )
    expect(names.length).toBeGreaterThan(140)
    names.forEach((name, i) => expect(name.start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0))
    names.forEach((name, i) => expect(name.first).toBeGreaterThanOrEqual(names[i - 1]?.last ?? 0))
  })
})

function unmark(marked: string): {text: string; expected: readonly string[]} {
  const expected = [...marked.matchAll(/\{([^}]+)\}/g)].map(([, inner = '']) => inner)
  return {text: marked.replace(/\{([^|}]+)\|[^}]+\}/g, '$1'), expected}
}

function namesOf(text: string, type: Block['type'] = 'body'): readonly Name[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({type, start: match.index, end: match.index + match[0].length})
  const source: Source = {id: 's', path: 's.txt', event: 'e', raw: text, text, blocks}
  return read(source, vocabulary).names
}
