import type {Corpus} from '../../claim/index.ts'
import type {Role} from './value.ts'

export const corpus: Corpus<Role> = {
  published: '2031-05-04',
  reads: [
    {
      value: {person: 'karin-holm', role: 'ceo', organisation: 'kelda-bank'},
      says: [
        '[[Kelda Bank chief executive Karin Holm]] spoke on Monday.',
        'The firm hired [[Kelda Bank CEO Karin Holm]].',
        "[[Kelda Bank's chief executive, Karin Holm]], spoke on Monday.",
        '[[Karin Holm, the chief executive of Kelda Bank]], spoke on Monday.',
        '[[Karin Holm, CEO of Kelda Bank]], spoke on Monday.',
        '[[Karin Holm (CEO of Kelda Bank]]) spoke on Monday.',
        '[[Karin Holm is the chief executive of Kelda Bank]].',
        '[[Karin Holm became chief executive of Kelda Bank]].',
        'The [[chief executive of Kelda Bank, Karin Holm]], spoke on Monday.',
        '[[Karin Holm, who serves as the chief executive of Kelda Bank]], spoke.',
        '[[Karin Holm was named chief executive of Kelda Bank]].',
        '[[Karin Holm was appointed as chief executive of Kelda Bank]].',
        'The board elected [[Karin Holm as chief executive of Kelda Bank]].',
        '[[Karin Holm, 52, the chief executive of Kelda Bank]], spoke.',
        '[[Karin Holm resigned as chief executive of Kelda Bank]].',
        '[[Karin Holm stepped down as chief executive of Kelda Bank]].',
      ],
    },
    {
      value: {person: 'viktor-stanz', role: 'head', organisation: 'norland-space-agency'},
      says: [
        '[[Norland Space Agency head Viktor Stanz]] quit.',
        '[[Viktor Stanz, head of the Norland Space Agency]], quit.',
        '[[Viktor Stanz, the boss of the Norland Space Agency]], quit.',
        'The [[head of the Norland Space Agency, Viktor Stanz]], quit.',
        '[[Head of the Norland Space Agency, a small public agency, Viktor Stanz]] has quit.',
        '[[Norland Space Agency chief Viktor Stanz]] quit.',
      ],
    },
    {
      value: {person: 'oscar-lind', role: 'astronaut', organisation: 'norland-space-agency'},
      says: ['retired Norland Space Agency astronaut Oscar Lind'],
    },
    {
      value: {person: 'oscar-lind', role: 'astronaut'},
      says: [
        '[[Oscar Lind, a former astronaut]], spoke.',
        '[[Oscar Lind, a retired astronaut]], spoke.',
        '[[Former astronaut Oscar Lind]] spoke.',
        'The [[then astronaut Oscar Lind]] spoke.',
        '[[Danish astronaut Oscar Lind]] spoke.',
        '[[Danish cosmonaut Oscar Lind]] waved.',
        '[[Oscar Lind, an astronaut]], spoke.',
        'They met [[astronaut Oscar Lind]] at the gate.',
      ],
    },
    {
      value: {person: 'pedro-alvarez', role: 'finance-minister'},
      says: [
        '[[Finance Minister Pedro Alvarez]] resigned.',
        '[[Pedro Alvarez, the finance minister]], resigned.',
        'The [[finance minister, Pedro Alvarez]], resigned.',
      ],
    },
    {
      value: {person: 'pedro-alvarez', role: 'finance-minister', organisation: 'denmark'},
      says: [
        "[[Denmark's finance minister, Pedro Alvarez]], resigned.",
        '[[Pedro Alvarez, finance minister of Denmark]], resigned.',
        "[[Pedro Alvarez, Denmark's finance minister]], resigned.",
        '[[Former Danish finance minister Pedro Alvarez]] resigned.',
        '[[Pedro Alvarez, a former finance minister of Denmark]], spoke.',
        '[[Acting Danish finance minister Pedro Alvarez]] spoke.',
      ],
    },
    {
      value: {person: 'susan-keller', role: 'governor'},
      says: ['[[Gov. Susan Keller]] toured the town.', '[[Governor Susan Keller]] toured the town.'],
    },
    {
      value: {person: 'paul-marsh', role: 'senator'},
      says: ['[[Sen. Paul Marsh]] voted no.', '[[Senator Paul Marsh]] voted no.'],
    },
    {
      value: {person: 'linda-cole', role: 'sergeant'},
      says: ['[[Sgt. Linda Cole]] said nobody was hurt.', '[[Sergeant Linda Cole]] said nobody was hurt.'],
    },
    {
      value: {person: 'linda-cole', role: 'police-sergeant', organisation: 'police'},
      says: ['[[Police Sgt. Linda Cole]] said nobody was hurt.'],
    },
    {
      value: {person: 'linda-cole', role: 'police-sergeant', organisation: 'orvik'},
      says: ['[[Orvik police Sgt. Linda Cole]] said nobody was hurt.'],
    },
    {value: {person: 'james-mercer', role: 'colonel'}, says: ['[[Col. James Mercer]] led the unit.']},
    {
      value: {person: 'james-mercer', role: 'lieutenant-colonel'},
      says: ['[[Lt. Col. James Mercer]] led the unit.', '[[Lieutenant Colonel James Mercer]] led the unit.'],
    },
    {value: {person: 'robert-hayes', role: 'captain'}, says: ['[[Capt. Robert Hayes]] steered the ferry.']},
    {
      value: {person: 'helen-ward', role: 'judge'},
      says: ['[[Judge Helen Ward]] adjourned the case.', '[[Helen Ward, a judge]], adjourned the case.'],
    },
    {value: {person: 'david-brook', role: 'mayor'}, says: ['[[Mayor David Brook]] opened the bridge.']},
    {
      value: {person: 'david-brook', role: 'mayor', organisation: 'orvik'},
      says: [
        '[[David Brook, mayor of Orvik]], opened the bridge.',
        '[[David Brook, the mayor of Orvik]], opened the bridge.',
        'The [[mayor of Orvik, David Brook]], opened the bridge.',
        '[[Orvik mayor David Brook]] opened the bridge.',
        "[[Orvik's mayor, David Brook]], opened the bridge.",
        '[[David Brook, who was the mayor of Orvik]], opened the bridge.',
        '[[David Brook was elected mayor of Orvik]].',
        'Voters elected [[David Brook mayor of Orvik]].',
        "[[Orvik's former mayor David Brook]] opened the bridge.",
        '[[David Brook, former mayor of Orvik]], opened the bridge.',
        '[[David Brook, the ex-mayor of Orvik]], opened the bridge.',
      ],
    },
    {
      value: {person: 'maria-lopez', role: 'spokesperson', organisation: 'police'},
      says: [
        '[[Police spokeswoman Maria Lopez]] confirmed it.',
        '[[Maria Lopez, a police spokeswoman]], confirmed it.',
      ],
    },
    {value: {person: 'maria-lopez', role: 'spokesperson'}, says: ['[[Spokeswoman Maria Lopez]] confirmed it.']},
    {
      value: {person: 'maria-lopez', role: 'spokesperson', organisation: 'kelda-bank'},
      says: [
        '[[Maria Lopez, a spokeswoman for Kelda Bank]], confirmed it.',
        '[[Kelda Bank spokeswoman Maria Lopez]] confirmed it.',
      ],
    },
    {
      value: {person: 'peter-grant', role: 'spokesperson', organisation: 'kelda-bank'},
      says: [
        '[[Kelda Bank spokesman Peter Grant]] denied it.',
        '[[Peter Grant, spokesman for Kelda Bank]], denied it.',
        '"No," said [[Peter Grant, a spokesman for Kelda Bank]].',
        '[[Peter Grant, who works as a spokesman for Kelda Bank]], denied it.',
      ],
    },
    {value: {person: 'john-price', role: 'deputy-mayor'}, says: ['[[Deputy mayor John Price]] stayed away.']},
    {
      value: {person: 'john-price', role: 'deputy-mayor', organisation: 'orvik'},
      says: ['[[John Price, the deputy mayor of Orvik]], stayed away.'],
    },
    {
      value: {person: 'laura-bennett', role: 'flight-operation-director'},
      says: ['[[Flight operations director Laura Bennett]] signed it.'],
    },
    {
      value: {person: 'laura-bennett', role: 'flight-operation-director', organisation: 'kelda-bank'},
      says: [
        '[[Laura Bennett, the flight operations director of Kelda Bank]], signed it.',
        "[[Kelda Bank's flight operations director Laura Bennett]] signed it.",
      ],
    },
    {value: {person: 'simon-clarke', role: 'analyst'}, says: ['[[Energy analyst Simon Clarke]] was not surprised.']},
    {
      value: {person: 'simon-clarke', role: 'analyst', organisation: 'kelda-bank'},
      says: [
        '[[Simon Clarke, an analyst at Kelda Bank]], was not surprised.',
        '[[Simon Clarke, an energy analyst with Kelda Bank]], was not surprised.',
      ],
    },
    {
      value: {person: 'alice-turner', role: 'professor'},
      says: ['[[Professor Alice Turner]] teaches there.', '[[Prof. Alice Turner]] teaches there.'],
    },
    {
      value: {person: 'alice-turner', role: 'professor', organisation: 'norland-university'},
      says: [
        '[[Alice Turner, a professor at Norland University]], teaches there.',
        '[[Norland University professor Alice Turner]] teaches there.',
      ],
    },
    {
      value: {person: 'mark-dawson', role: 'assistant'},
      says: ['[[His assistant Mark Dawson]] drove.', '[[Mark Dawson, an assistant]], drove.'],
    },
    {
      value: {person: 'emily-stone', role: 'vice-president', organisation: 'kelda-bank'},
      says: [
        '[[Vice president Emily Stone of Kelda Bank]] left.',
        '[[Emily Stone, vice president of Kelda Bank]], left.',
        '[[Kelda Bank vice president Emily Stone]] left.',
      ],
    },
    {
      value: {person: 'anders-berg', role: 'president'},
      says: ['[[President Anders Berg]] will travel.', '[[Outgoing president Anders Berg]] will travel.'],
    },
    {
      value: {person: 'anders-berg', role: 'president', organisation: 'denmark'},
      says: [
        '[[Danish President Anders Berg]] will travel.',
        '[[Anders Berg, the president of Denmark]], will travel.',
        "[[Denmark's president, Anders Berg]], will travel.",
        '[[Anders Berg was sworn in as president of Denmark]].',
      ],
    },
    {value: {person: 'brian-foster', role: 'head-coach'}, says: ['[[Head coach Brian Foster]] praised the side.']},
    {
      value: {person: 'brian-foster', role: 'head-coach', organisation: 'orvik-united'},
      says: ['[[Brian Foster, the coach of Orvik United]], praised the side.'],
    },
    {
      value: [
        {person: 'karin-holm', role: 'head', organisation: 'kelda-bank'},
        {person: 'karin-holm', role: 'mayor', organisation: 'orvik'},
      ],
      says: ['[[Karin Holm, head of Kelda Bank]] and a [[former mayor of Orvik]], spoke.'],
    },
    {value: {person: 'karin-holm', role: 'ceo'}, says: ['Kelda Bank promoted [[Karin Holm to chief executive]].']},
    {value: {person: 'frank-doyle', role: 'attorney-general'}, says: ['[[Attorney General Frank Doyle]] filed it.']},
    {value: {person: 'rosa-martin', role: 'ambassador'}, says: ['[[Ambassador Rosa Martin]] was recalled.']},
    {value: {person: 'thomas-reed', role: 'bishop'}, says: ['[[Bishop Thomas Reed]] prayed.']},
    {
      value: {person: 'george-walsh', role: 'fire-chief'},
      says: ['[[Fire chief George Walsh]] praised the crew.', '[[George Walsh, the fire chief]], praised the crew.'],
    },
    {
      value: {person: 'george-walsh', role: 'fire-chief', organisation: 'orvik'},
      says: ['[[George Walsh has been the fire chief of Orvik]] for years.'],
    },
    {
      value: {person: 'nina-olsen', role: 'founder', organisation: 'kelda-bank'},
      says: [
        '[[Nina Olsen, co-founder of Kelda Bank]], sold her shares.',
        '[[Kelda Bank co-founder Nina Olsen]] sold her shares.',
      ],
    },
    {
      value: {person: 'nina-olsen', role: 'chairman', organisation: 'kelda-bank'},
      says: ['[[Nina Olsen remains chairwoman of Kelda Bank]].'],
    },
    {
      value: {person: 'nina-olsen', role: 'head', organisation: 'kelda-bank'},
      says: ['Caption: [[Nina Olsen (L), head of Kelda Bank]], in Orvik.'],
    },
  ],
  nothing: [
    'Karin Holm spoke on Monday.',
    'The chief executive spoke on Monday.',
    'Kelda Bank opened a plant in Orvik.',
    'Karin Holm told the president that it was over.',
    'The mayor was angry.',
    'Karin Holm, of Orvik, was hurt.',
    'Karin Holm, 52, was hurt.',
    'Karin Holm, Peter Grant and Maria Lopez left.',
    'She met the governor on Monday.',
    'Headquarters moved to Orvik in May.',
    'A spokesman for the police said nobody was hurt.',
    'Karin Holm heads to Orvik.',
    'The coach left the station at noon.',
    'Karin Holm might become chief executive of Kelda Bank.',
    'Karin Holm is not the chief executive of Kelda Bank.',
    'Karin Holm wants a new director.',
    'The captain steered the ferry into the quay.',
    'Orvik is the head of the valley.',
    'The man Karin Holm saw was tall.',
    'Karin Holm saw a doctor, a nurse said.',
    'The late train left Orvik at noon.',
    'General anger grew in Orvik.',
    'The president of the club resigned.',
    'Karin Holm, said the mayor, was ill.',
  ],
}
