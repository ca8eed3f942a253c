import type {Corpus} from '../../claim/index.ts'
import type {Relation} from './value.ts'

export const corpus: Corpus<Relation> = {
  published: '2031-05-04',
  reads: [
    {
      value: {subject: 'kelda-bank', relation: 'owns', object: 'orvik-mine'},
      says: [
        '[[Kelda Bank owns the Orvik mine]].',
        '[[The Orvik mine is owned by Kelda Bank]].',
        '[[The Orvik mine belongs to Kelda Bank]].',
      ],
    },
    {
      value: {subject: 'kelda-bank', relation: 'owns', object: 'mine'},
      says: ['[[A mine owned by Kelda Bank]] was shut.'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'owns', object: 'tarrow-bank'},
      says: [
        '[[Kelda Bank, the owner of Tarrow Bank]], was silent.',
        "[[Tarrow Bank's owner, Kelda Bank]], was silent.",
        '[[Kelda Bank is the owner of Tarrow Bank]].',
      ],
    },
    {
      value: {subject: 'kelda-bank', relation: 'operates', object: 'ferry'},
      says: [
        '[[Kelda Bank operates the ferry]].',
        '[[The ferry is operated by Kelda Bank]].',
        '[[Kelda Bank runs the ferry]].',
        '[[A ferry run by Kelda Bank]] was late.',
      ],
    },
    {
      value: {subject: 'norden-group', relation: 'manages', object: 'ferry'},
      says: ['[[The ferry is managed by Norden Group]].', '[[Norden Group manages the ferry]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'responsible-for', object: 'ferry'},
      says: ['[[Kelda Bank is responsible for the ferry]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'responsible-for', object: 'life-support-system'},
      says: ['[[Kelda Bank is responsible for the life support system]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'manages', object: 'life-support-system'},
      says: ['[[The life support system is managed by Kelda Bank]].'],
    },
    {
      value: [
        {subject: 'denmark', relation: 'manages', object: 'life-support-system'},
        {subject: 'norway', relation: 'operates', object: 'propulsion'},
      ],
      says: ['[[Life support systems managed by Denmark]] and [[propulsion run by Norway]] keep it aloft.'],
    },
    {
      value: {subject: 'norden-group', relation: 'responsible-for', object: 'harbor'},
      says: ['[[Norden Group oversees the harbour]].', '[[The harbour is overseen by Norden Group]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'supplies', object: 'fuel'},
      says: ['[[Kelda Bank supplies the fuel]].', '[[The fuel is supplied by Kelda Bank]].'],
    },
    {value: {subject: 'norway', relation: 'supplies', object: 'fuel'}, says: ['[[Norway provides the fuel]].']},
    {
      value: {subject: 'kelda-bank', relation: 'leases', object: 'hall'},
      says: ['[[The hall is leased by Kelda Bank]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'builds', object: 'bridge'},
      says: [
        '[[Kelda Bank built the bridge]].',
        '[[The bridge was built by Kelda Bank]].',
        '[[A bridge built by Kelda Bank]] fell.',
      ],
    },
    {
      value: {subject: 'kelda-bank', relation: 'builds', object: 'orvik'},
      says: ['[[Kelda Bank, the builder of the Orvik]], was silent.'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'makes', object: 'pump'},
      says: ['[[Kelda Bank manufactures the pump]].', '[[The pump is manufactured by Kelda Bank]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'designs', object: 'pump'},
      says: ['[[Kelda Bank designed the pump]].', '[[The pump was designed by Kelda Bank]].'],
    },
    {
      value: {subject: 'denmark', relation: 'funds', object: 'clinic'},
      says: ['[[The clinic is funded by Denmark]].', '[[Denmark pays for the clinic]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'sponsors', object: 'race'},
      says: ['[[The race is sponsored by Kelda Bank]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'parent-of', object: 'tarrow-bank'},
      says: [
        '[[Tarrow Bank, a unit of Kelda Bank]], failed.',
        '[[Tarrow Bank, a subsidiary of Kelda Bank]], failed.',
        '[[Tarrow Bank is a subsidiary of Kelda Bank]].',
        "[[Tarrow Bank's parent company, Kelda Bank]], was silent.",
        "[[Tarrow Bank's parent Kelda Bank]] was silent.",
        "[[Kelda Bank's subsidiary Tarrow Bank]] failed.",
        '[[Kelda Bank is the parent company of Tarrow Bank]].',
      ],
    },
    {
      value: {subject: 'kelda-bank', relation: 'based-in', object: 'oslo'},
      says: [
        '[[Kelda Bank is based in Oslo]].',
        '[[Kelda Bank, which is based in Oslo]], failed.',
        '[[Oslo-based Kelda Bank]] failed.',
        'The [[Oslo-based insurer Kelda Bank]] failed.',
        '[[Kelda Bank is headquartered in Oslo]].',
      ],
    },
    {
      value: {subject: 'bergen', relation: 'located-in', object: 'norway'},
      says: ['[[Bergen lies in Norway]].', '[[Bergen is located in Norway]].'],
    },
    {
      value: {subject: 'karin-holm', relation: 'married-to', object: 'peter-grant'},
      says: ['[[Karin Holm is married to Peter Grant]].', '[[Karin Holm, the wife of Peter Grant]], left.'],
    },
    {
      value: {subject: 'peter-grant', relation: 'married-to', object: 'karin-holm'},
      says: ["[[Karin Holm's husband, Peter Grant]], left.", '[[Peter Grant, the husband of Karin Holm]], left.'],
    },
    {
      value: {subject: 'nils-dahl', relation: 'child-of', object: 'karin-holm'},
      says: ['[[Nils Dahl, the son of Karin Holm]], left.', "[[Karin Holm's son Nils Dahl]] left."],
    },
    {
      value: {subject: 'nils-dahl', relation: 'sibling-of', object: 'karin-holm'},
      says: ['[[Nils Dahl, the brother of Karin Holm]], left.'],
    },
    {
      value: {subject: 'karin-holm', relation: 'succeeds', object: 'peter-grant'},
      says: [
        '[[Karin Holm succeeded Peter Grant]].',
        '[[Karin Holm replaced Peter Grant]].',
        '[[Karin Holm, the successor of Peter Grant]], spoke.',
        '[[Karin Holm took over from Peter Grant]].',
      ],
    },
    {
      value: {subject: 'karin-holm', relation: 'plays-for', object: 'orvik-united'},
      says: ['[[Karin Holm plays for Orvik United]].'],
    },
    {
      value: {subject: 'kelda-bank', relation: 'employs', object: 'karin-holm'},
      says: ['[[Kelda Bank employs Karin Holm]].', '[[Karin Holm works for Kelda Bank]].'],
    },
    {
      value: {subject: 'peter-grant', relation: 'trains', object: 'karin-holm'},
      says: ['[[Peter Grant trained Karin Holm]].', '[[Karin Holm was trained by Peter Grant]].'],
    },
    {
      value: {subject: 'peter-grant', relation: 'represents', object: 'karin-holm'},
      says: ['[[Peter Grant represents Karin Holm]].', "[[Karin Holm's lawyer, Peter Grant]], spoke."],
    },
    {
      value: {subject: 'karin-holm', relation: 'founded', object: 'kelda-bank'},
      says: [
        '[[Karin Holm founded Kelda Bank]].',
        '[[Kelda Bank was founded by Karin Holm]].',
        '[[Karin Holm, the founder of Kelda Bank]], spoke.',
      ],
    },
    {value: {subject: 'kelda-bank', relation: 'insures', object: 'ship'}, says: ['[[Kelda Bank insures the ship]].']},
  ],
  nothing: [
    'The mine was sold on Monday.',
    'Kelda Bank made a statement.',
    'Kelda Bank does not own the mine.',
    'Kelda Bank may own the mine.',
    'Kelda Bank will build the bridge.',
    'The children ran to the gate.',
    'It runs every hour.',
    'She replaced the lid.',
    'They own it.',
    'Who owns it?',
    'The talks produced no result.',
    'Kelda Bank provided no details.',
    'Kelda Bank ran into trouble.',
    'He built a shed.',
    'The man married a teacher.',
    'Kelda Bank and Norden Group met.',
    'The base in the hills burned.',
    'The owner was silent.',
    'The head of Kelda Bank spoke.',
    'Kelda Bank plans to build a bridge.',
    'The lake lies to the north.',
    'If Kelda Bank owns the mine, it will shut.',
  ],
}
