import type {Corpus, Named} from '../../claim/index.ts'

export const corpus: Corpus<Named> = {
  published: '2031-05-04',
  reads: [
    {value: {id: 'oslo', name: 'Oslo'}, says: ['It rained in [[Oslo]].']},
    {value: {id: 'norway', name: 'Norway'}, says: ['It rained in [[Norway]].', '[[Norway]] signed the treaty.']},
    {
      value: {id: 'united-states', name: 'United States'},
      says: ['The [[United States]] signed the treaty.', 'The [[US]] signed the treaty.'],
    },
    {
      value: {id: 'united-kingdom', name: 'United Kingdom'},
      says: ['The [[U.K.]] signed the treaty.', '[[Britain]] signed the treaty.'],
    },
    {
      value: [
        {id: 'oslo', name: 'Oslo'},
        {id: 'bergen', name: 'Bergen'},
      ],
      says: ['They flew from [[Oslo]] to [[Bergen]].'],
    },
    {
      value: [
        {id: 'paris', name: 'Paris'},
        {id: 'france', name: 'France'},
      ],
      says: ['They met in [[Paris]], [[France]].'],
    },
    {value: {id: 'black-sea', name: 'Black Sea'}, says: ['The ship sank in the [[Black Sea]].']},
    {value: {id: 'pacific-ocean', name: 'Pacific Ocean'}, says: ['The ship sank in the [[Pacific Ocean]].']},
    {value: {id: 'bangladesh', name: 'Bangladesh'}, says: ['Flooding hit [[Bangladesh]].']},
    {value: {id: 'berlin', name: 'Berlin'}, says: ['[[Berlin]] was quiet.']},
    {value: {id: 'munich', name: 'Munich'}, says: ['They live near [[Munich]].']},
    {value: {id: 'tokyo', name: 'Tokyo'}, says: ["[[Tokyo]]'s mayor resigned."]},
    {value: {id: 'lisbon', name: 'Lisbon'}, says: ['The road to [[Lisbon]] was shut.']},
    {value: {id: 'afghanistan', name: 'Afghanistan'}, says: ['Troops left [[Afghanistan]].']},
    {
      value: [
        {id: 'canada', name: 'Canada'},
        {id: 'alaska', name: 'Alaska'},
      ],
      says: ['Snow fell in [[Canada]] and [[Alaska]].'],
    },
    {value: {id: 'chile', name: 'Chile'}, says: ['The quake hit [[Chile]].']},
    {value: {id: 'rhine', name: 'Rhine'}, says: ['The [[Rhine]] rose.']},
    {
      value: [
        {id: 'madrid', name: 'Madrid'},
        {id: 'seville', name: 'Seville'},
      ],
      says: ['The road from [[Madrid]] to [[Seville]] was shut.'],
    },
    {value: {id: 'cairo', name: 'Cairo'}, says: ['People in [[Cairo]] protested.']},
    {
      value: [
        {id: 'russia', name: 'Russia'},
        {id: 'finland', name: 'Finland'},
      ],
      says: ['They left [[Russia]] for [[Finland]].'],
    },
    {
      value: [
        {id: 'india', name: 'India'},
        {id: 'pakistan', name: 'Pakistan'},
      ],
      says: ['[[India]] and [[Pakistan]] agreed.'],
    },
    {value: {id: 'new-york', name: 'New York'}, says: ['[[New York]] was quiet.']},
    {value: {id: 'danube', name: 'Danube'}, says: ['The [[Danube]] rose.']},
    {value: {id: 'california', name: 'California'}, says: ['Fires burned in [[California]].']},
    {value: {id: 'florida', name: 'Florida'}, says: ['A storm hit [[Florida]].']},
    {value: {id: 'nairobi', name: 'Nairobi'}, says: ['The capital, [[Nairobi]], was quiet.']},
    {
      value: [
        {id: 'zurich', name: 'Zurich'},
        {id: 'geneva', name: 'Geneva'},
      ],
      says: ['[[Zurich]] and [[Geneva]] were quiet.'],
    },
    {value: {id: 'sydney', name: 'Sydney'}, says: ['The bridge in [[Sydney]] was shut.']},
    {value: {id: 'texas', name: 'Texas'}, says: ['The governor of [[Texas]] agreed.']},
    {value: {id: 'warsaw', name: 'Warsaw'}, says: ['He was born in [[Warsaw]].']},
    {value: {id: 'ankara', name: 'Ankara'}, says: ['The embassy in [[Ankara]] was shut.']},
    {value: {id: 'ukraine', name: 'Ukraine'}, says: ['[[Ukraine]] agreed.']},
    {
      value: [
        {id: 'china', name: 'China'},
        {id: 'japan', name: 'Japan'},
      ],
      says: ['[[China]] and [[Japan]] agreed.'],
    },
    {value: {id: 'brazil', name: 'Brazil'}, says: ['Trade with [[Brazil]] grew.']},
    {value: {id: 'java', name: 'Java'}, says: ['The island of [[Java]] was hit.']},
    {value: {id: 'sumatra', name: 'Sumatra'}, says: ['[[Sumatra]] was hit.']},
    {value: {id: 'mediterranean', name: 'Mediterranean'}, says: ['The [[Mediterranean]] was calm.']},
    {value: {id: 'lake-victoria', name: 'Lake Victoria'}, says: ['[[Lake Victoria]] rose.']},
    {value: {id: 'mount-everest', name: 'Mount Everest'}, says: ['[[Mount Everest]] was closed.']},
    {value: {id: 'vienna', name: 'Vienna'}, says: ['Talks in [[Vienna]] failed.']},
    {value: {id: 'budapest', name: 'Budapest'}, says: ['The parliament in [[Budapest]] met.']},
    {value: {id: 'sahara', name: 'Sahara'}, says: ['They crossed the [[Sahara]].']},
    {
      value: [
        {id: 'peru', name: 'Peru'},
        {id: 'bolivia', name: 'Bolivia'},
      ],
      says: ['[[Peru]] and [[Bolivia]] agreed.'],
    },
  ],
  nothing: [
    'Karin Holm spoke on Monday.',
    'The city was quiet.',
    'The mayor was angry.',
    'A village burned.',
    'Danish officials agreed.',
    'The Germans won.',
    'The company was sold.',
    'NASA agreed.',
    'The river rose.',
    'Prices rose in June.',
    'He said no.',
    'The street was shut.',
    'Kelda Bank failed.',
    'The country voted.',
    'The island was hit.',
    'On Monday the court met.',
  ],
}
