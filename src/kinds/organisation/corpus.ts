import type {Corpus, Named} from '../../claim/index.ts'

export const corpus: Corpus<Named> = {
  published: '2031-05-04',
  reads: [
    {
      value: {id: 'national-union-of-harbour-workers', name: 'National Union of Harbour Workers'},
      says: ['Tom Ode heads the [[National Union of Harbour Workers]].'],
    },
    {
      value: {id: 'velden-school-of-hygiene-and-coastal-medicine', name: 'Velden School of Hygiene & Coastal Medicine'},
      says: ['He works at the [[Velden School of Hygiene & Coastal Medicine]].'],
    },
    {
      value: {id: 'harrow-and-finch', name: 'Harrow & Finch plc'},
      says: ['She once ran [[Harrow & Finch plc]].'],
    },
    {
      value: {id: 'nasa', name: 'NASA'},
      says: ['[[NASA]] agreed.', 'The [[National Aeronautics and Space Administration]] agreed.'],
    },
    {
      value: [
        {id: 'esa', name: 'European Space Agency'},
        {id: 'esa', name: 'European Space Agency'},
      ],
      says: ['The [[European Space Agency]] ([[ESA]]) agreed.'],
    },
    {
      value: [
        {id: 'esa', name: 'European Space Agency'},
        {id: 'nasa', name: 'NASA'},
      ],
      says: ['[[ESA]] and [[NASA]] agreed.'],
    },
    {
      value: {id: 'european-union', name: 'European Union'},
      says: ['The [[European Union]] agreed.', 'The [[EU]] agreed.'],
    },
    {
      value: {id: 'un', name: 'United Nations'},
      says: ['The [[United Nations]] met on Monday.', 'The [[U.N.]] met on Monday.'],
    },
    {value: {id: 'kelda-bank', name: 'Kelda Bank'}, says: ['[[Kelda Bank]] opened a branch.']},
    {value: {id: 'kelda', name: 'Kelda Corp'}, says: ['[[Kelda Corp]] opened a branch.']},
    {value: {id: 'kelda-group', name: 'Kelda Group'}, says: ['[[Kelda Group]] opened a branch.']},
    {value: {id: 'kelda', name: 'Kelda Ltd'}, says: ['[[Kelda Ltd]] opened a branch.']},
    {value: {id: 'kelda-holdings', name: 'Kelda Holdings'}, says: ['[[Kelda Holdings]] opened a branch.']},
    {value: {id: 'norden-group', name: 'Norden Group'}, says: ['Shares of [[Norden Group]] fell.']},
    {value: {id: 'norden-airlines', name: 'Norden Airlines'}, says: ['[[Norden Airlines]] cancelled flights.']},
    {
      value: {id: 'ministry-of-fisheries', name: 'Ministry of Fisheries'},
      says: ['The [[Ministry of Fisheries]] denied it.'],
    },
    {
      value: {id: 'orvik-fire-department', name: 'Orvik Fire Department'},
      says: ['The [[Orvik Fire Department]] said so.'],
    },
    {value: {id: 'norland-university', name: 'Norland University'}, says: ['She studied at [[Norland University]].']},
    {
      value: {id: 'university-of-orvik', name: 'University of Orvik'},
      says: ['She studied at the [[University of Orvik]].'],
    },
    {value: {id: 'world-bank', name: 'World Bank'}, says: ['The [[World Bank]] agreed.']},
    {value: {id: 'nato', name: 'NATO'}, says: ['[[NATO]] agreed.']},
    {value: {id: 'microsoft', name: 'Microsoft'}, says: ['[[Microsoft]] fell.']},
    {
      value: [
        {id: 'google', name: 'Google'},
        {id: 'apple', name: 'Apple'},
      ],
      says: ['[[Google]] and [[Apple]] rose.'],
    },
    {value: {id: 'red-cross', name: 'Red Cross'}, says: ['The [[Red Cross]] sent tents.']},
    {
      value: {id: 'who', name: 'World Health Organization'},
      says: ['The [[World Health Organization]] warned of it.', '[[WHO]] warned of it.'],
    },
    {value: {id: 'interpol', name: 'International Criminal Police Organization'}, says: ['[[Interpol]] was told.']},
    {
      value: {id: 'fbi', name: 'Federal Bureau of Investigation'},
      says: ['The [[FBI]] was told.', 'The [[Federal Bureau of Investigation]] was told.'],
    },
    {value: {id: 'boeing', name: 'Boeing'}, says: ['[[Boeing]] lost the order.']},
    {value: {id: 'airbus', name: 'Airbus'}, says: ['[[Airbus]] won the order.']},
    {value: {id: 'toyota', name: 'Toyota'}, says: ['[[Toyota]] closed the plant.']},
    {value: {id: 'siemens', name: 'Siemens'}, says: ['He works for [[Siemens]].']},
    {
      value: {id: 'imf', name: 'International Monetary Fund'},
      says: ['The [[International Monetary Fund]] agreed.', 'The [[IMF]] agreed.'],
    },
    {value: {id: 'greenpeace', name: 'Greenpeace'}, says: ['[[Greenpeace]] protested.']},
    {
      value: {id: 'amnesty-international', name: 'Amnesty International'},
      says: ['[[Amnesty International]] protested.'],
    },
    {value: {id: 'orvik-football-club', name: 'Orvik Football Club'}, says: ['[[Orvik Football Club]] lost.']},
    {value: {id: 'norland-railways', name: 'Norland Railways'}, says: ['[[Norland Railways]] stopped.']},
    {value: {id: 'norland-space-agency', name: 'Norland Space Agency'}, says: ['The [[Norland Space Agency]] agreed.']},
    {
      value: {id: 'orvik-chamber-of-commerce', name: 'Orvik Chamber of Commerce'},
      says: ['The [[Orvik Chamber of Commerce]] agreed.'],
    },
    {value: {id: 'tarrow-energy', name: 'Tarrow Energy Inc.'}, says: ['[[Tarrow Energy Inc.]] agreed.']},
    {value: {id: 'tarrow-energy', name: 'Tarrow Energy Inc'}, says: ['[[Tarrow Energy Inc]] agreed.']},
    {value: {id: 'tarrow-foundation', name: 'Tarrow Foundation'}, says: ['The [[Tarrow Foundation]] agreed.']},
    {
      value: {id: 'norland-institute-of-physics', name: 'Norland Institute of Physics'},
      says: ['The [[Norland Institute of Physics]] agreed.'],
    },
    {value: {id: 'tarrow-party', name: 'Tarrow Party'}, says: ['The [[Tarrow Party]] won.']},
    {value: {id: 'opec', name: 'OPEC'}, says: ['[[OPEC]] agreed.']},
    {value: {id: 'unicef', name: 'UNICEF'}, says: ['[[UNICEF]] sent tents.']},
  ],
  nothing: [
    'The bank raised rates.',
    'The company was sold.',
    'Karin Holm spoke on Monday.',
    'It rained in Oslo.',
    'The agency agreed.',
    'The ministry denied it.',
    'Norway signed the treaty.',
    'The court met on Monday.',
    'A hospital was shut.',
    'The university closed early.',
    'The government fell.',
    'Prices rose in June.',
    'He said no.',
    'The party was loud.',
    'Police said nobody was hurt.',
  ],
}
