import type {Corpus, Named} from '../../claim/index.ts'

export const corpus: Corpus<Named> = {
  published: '2031-05-04',
  reads: [
    {
      value: {id: 'karin-holm', name: 'Karin Holm'},
      says: [
        '[[Karin Holm]] spoke on Monday.',
        '[[Karin Holm]], 52, was hurt.',
        'Kelda Bank chief [[Karin Holm]] resigned.',
      ],
    },
    {value: {id: 'park-joon-ho', name: 'Park Joon-ho'}, says: ['[[Park Joon-ho]], a lawyer, spoke.']},
    {value: {id: 'anders-berg', name: 'Anders Berg'}, says: ['President [[Anders Berg]] will travel.']},
    {
      value: {id: 'susan-keller', name: 'Susan Keller'},
      says: ['Gov. [[Susan Keller]] toured the town.', '[[Susan Keller]] is the governor.'],
    },
    {
      value: {id: 'peter-grant', name: 'Peter Grant'},
      says: ['"No," said [[Peter Grant]].', '[[Peter Grant]] has died.', 'Did [[Peter Grant]] know?'],
    },
    {
      value: [
        {id: 'grant', name: 'Grant'},
        {id: 'karin-holm', name: 'Karin Holm'},
      ],
      says: ['Mr [[Grant]] met [[Karin Holm]].'],
    },
    {
      value: [
        {id: 'karin-holm', name: 'Karin Holm'},
        {id: 'peter-grant', name: 'Peter Grant'},
        {id: 'maria-lopez', name: 'Maria Lopez'},
      ],
      says: ['[[Karin Holm]] met [[Peter Grant]] and [[Maria Lopez]].'],
    },
    {
      value: {id: 'alice-turner', name: 'Alice Turner'},
      says: ['Dr. [[Alice Turner]] teaches there.', '[[Alice Turner]], a professor, agreed.'],
    },
    {
      value: {id: 'david-brook', name: 'David Brook'},
      says: ['The mayor, [[David Brook]], opened the bridge.', 'Without [[David Brook]], the club lost.'],
    },
    {
      value: {id: 'john-price', name: 'John Price'},
      says: ['Police arrested [[John Price]] on Tuesday.', 'The widow of [[John Price]] spoke.'],
    },
    {
      value: [
        {id: 'karin-holm', name: 'Karin Holm'},
        {id: 'karin-holm', name: 'Karin Holm'},
      ],
      says: ['[[Karin Holm]] was born in Oslo. [[Holm]] left at ten.'],
    },
    {value: {id: 'emily-stone', name: 'Emily Stone'}, says: ['Mrs. [[Emily Stone]] was not at home.']},
    {value: {id: 'mark-dawson', name: 'Mark J. Dawson'}, says: ['[[Mark J. Dawson]] drove the car.']},
    {value: {id: 'helen-ward', name: 'Helen Ward'}, says: ['Judge [[Helen Ward]] adjourned the case.']},
    {value: {id: 'george-walsh', name: 'George Walsh'}, says: ['They thanked [[George Walsh]].']},
    {value: {id: 'laura-bennett', name: 'Laura Bennett'}, says: ['A letter to [[Laura Bennett]] was found.']},
    {
      value: {id: 'linda-cole', name: 'Linda Cole'},
      says: ['Sgt. [[Linda Cole]] said nobody was hurt.', '[[Linda Cole]] and her son left.'],
    },
    {
      value: {id: 'robert-hayes', name: 'Robert Hayes'},
      says: ['Captain [[Robert Hayes]] steered the ferry.', 'The judge asked [[Robert Hayes]].'],
    },
    {value: {id: 'nina-olsen', name: 'Nina Olsen'}, says: ["[[Nina Olsen]]'s house burned."]},
    {
      value: [
        {id: 'brian-foster', name: 'Brian Foster'},
        {id: 'alice-turner', name: 'Alice Turner'},
      ],
      says: ['The film stars [[Brian Foster]] and [[Alice Turner]].'],
    },
    {
      value: {id: 'simon-clarke', name: 'Simon Clarke'},
      says: ['[[Simon Clarke]] told the court.', 'According to [[Simon Clarke]], it rained.'],
    },
    {
      value: {id: 'rosa-martin', name: 'Rosa Martin'},
      says: ['It was written by [[Rosa Martin]].', '[[Rosa Martin]] sang.'],
    },
    {value: {id: 'frank-doyle', name: 'Frank Doyle'}, says: ['[[Frank Doyle]], who was there, left.']},
    {
      value: {id: 'thomas-reed', name: 'Thomas Reed'},
      says: ['"It is over," [[Thomas Reed]] added.', 'The trial of [[Thomas Reed]] began.'],
    },
    {
      value: [
        {id: 'james-mercer', name: 'James Mercer'},
        {id: 'paul-marsh', name: 'Paul Marsh'},
      ],
      says: ['The victims were [[James Mercer]] and [[Paul Marsh]].'],
    },
    {value: {id: 'pedro-alvarez', name: 'Pedro Alvarez'}, says: ['[[Pedro Alvarez]] of Spain won.']},
    {
      value: {id: 'viktor-stanz', name: 'Viktor Stanz'},
      says: ['In May, [[Viktor Stanz]] quit.', '[[Viktor Stanz]] (left) waved.'],
    },
    {value: {id: 'paul-marsh', name: 'Paul Marsh'}, says: ['Senator [[Paul Marsh]] voted no.']},
    {value: {id: 'maria-lopez', name: 'Maria Lopez'}, says: ['Friends of [[Maria Lopez]] wept.']},
    {
      value: [
        {id: 'emily-stone', name: 'Emily Stone'},
        {id: 'helen-ward', name: 'Helen Ward'},
      ],
      says: ['Neither [[Emily Stone]] nor [[Helen Ward]] came.'],
    },
    {value: {id: 'brian-foster', name: 'Brian Foster'}, says: ['Coach [[Brian Foster]] praised the side.']},
    {
      value: [
        {id: 'anders-berg', name: 'Anders Berg'},
        {id: 'frank-doyle', name: 'Frank Doyle'},
      ],
      says: ['[[Anders Berg]] defeated [[Frank Doyle]].'],
    },
    {
      value: [
        {id: 'laura-bennett', name: 'Laura Bennett'},
        {id: 'george-walsh', name: 'George Walsh'},
        {id: 'nina-olsen', name: 'Nina Olsen'},
      ],
      says: ['[[Laura Bennett]], [[George Walsh]] and [[Nina Olsen]] were hurt.'],
    },
  ],
  nothing: [
    'Hurricane Maria flattened the school, and Storm Gerda closed the bridge.',
    'The mayor was angry.',
    'A man was hurt on Monday.',
    'Kelda Bank opened a branch in Oslo.',
    'It rained in Oslo all day.',
    'The police said nobody was hurt.',
    'Norway and Sweden signed the treaty.',
    'The treaty was signed in May.',
    'On Monday the court met.',
    'The European Union agreed.',
    'The Bank of Norway raised rates.',
    'Reuters reported it.',
    'The spokesman denied it.',
    'He said no.',
    'They went to New York.',
    'Prices rose in June.',
    'NASA agreed.',
  ],
}
