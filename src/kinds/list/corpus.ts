import type {Corpus} from '../../claim/index.ts'
import type {List} from './value.ts'

export const corpus: Corpus<List> = {
  published: '2031-05-04',
  reads: [
    {
      value: {of: 'colour', members: ['black', 'white', 'slate', 'red'], stated: 4},
      says: ['The kettle comes in four colours: [[black, white, slate and red]].'],
    },
    {
      value: {of: 'country', members: ['norway', 'sweden', 'denmark'], stated: 3},
      says: [
        'Three countries signed the treaty: [[Norway, Sweden and Denmark]].',
        'Three countries – [[Norway, Sweden and Denmark]] – signed the treaty.',
      ],
    },
    {
      value: {members: ['norway', 'sweden', 'denmark']},
      says: [
        '[[Norway, Sweden and Denmark]] signed the treaty.',
        '[[Norway, Sweden, and Denmark]] signed the treaty.',
        'The treaty was signed by [[Norway, Sweden and Denmark]].',
        'The treaty was signed by [[Norway, by Sweden and by Denmark]].',
        '[[Norway, Sweden as well as Denmark]] signed the treaty.',
        '[[Norway and Sweden, along with Denmark]], signed the treaty.',
        '[[Norway; Sweden; and Denmark]] signed the treaty.',
        '[[Norway, Sweden and Denmark]] imposed sanctions.',
        'Sanctions were imposed by [[Norway, Sweden and Denmark]].',
        'Talks among [[Norway, Sweden and Denmark]] went on.',
        'It warned [[Norway, Sweden and Denmark]].',
        'It cut ties with [[Norway, with Sweden and with Denmark]].',
        'The pact of [[Norway, Sweden and Denmark]] holds.',
      ],
    },
    {
      value: {of: 'country', members: ['norway', 'sweden', 'denmark'], stated: 3},
      says: [
        'Three countries signed: [[Norway, Sweden and Denmark]].',
        'Three countries ([[Norway, Sweden and Denmark]]) signed the treaty.',
        'Three countries, [[Norway, Sweden and Denmark]], signed the treaty.',
        'The three countries are [[Norway, Sweden and Denmark]].',
        'The three countries were [[Norway, Sweden, and Denmark]].',
      ],
    },
    {
      value: {of: 'country', members: ['norway', 'sweden', 'denmark']},
      says: [
        'Several countries, including [[Norway, Sweden and Denmark]], signed the treaty.',
        'Countries such as [[Norway, Sweden and Denmark]] signed the treaty.',
        'Countries like [[Norway, Sweden and Denmark]] signed the treaty.',
        'Many countries, among them [[Norway, Sweden and Denmark]], signed the treaty.',
        'Many countries, particularly [[Norway, Sweden and Denmark]], signed the treaty.',
        'Many countries, especially [[Norway, Sweden and Denmark]], signed the treaty.',
        'Many countries, notably [[Norway, Sweden and Denmark]], signed the treaty.',
        'Countries led by [[Norway, Sweden and Denmark]] signed the treaty.',
        'The countries include [[Norway, Sweden and Denmark]].',
        'Among the countries are [[Norway, Sweden and Denmark]].',
        '[[Norway, Sweden, Denmark]] and other countries signed the treaty.',
      ],
    },
    {
      value: {of: 'country', members: ['norway', 'sweden']},
      says: ['[[Norway, Sweden]] and other countries signed the treaty.'],
    },
    {
      value: {members: ['norway', 'sweden']},
      says: [
        '[[Norway and Sweden]] signed the treaty.',
        'Both [[Norway and Sweden]] signed the treaty.',
        'Talks between [[Norway and Sweden]] failed.',
        'Talks with [[Norway or Sweden]] failed.',
      ],
    },
    {
      value: {members: ['norway', 'sweden', 'denmark', 'finland']},
      says: ['Sanctions from [[Norway, Sweden, Denmark and Finland]] hit exports.'],
    },
    {
      value: {members: ['kelda-bank', 'norden-group', 'kelda-bank']},
      says: ['It will suspend its partnership with [[Kelda Bank, Norden Group, and Kelda Bank]].'],
    },
    {
      value: {members: ['kelda-bank', 'norden-group']},
      says: [
        'It will suspend its partnership with [[Kelda Bank and Norden Group]].',
        'Shares of [[Kelda Bank and Norden Group]] fell.',
        'The deal was announced by [[Kelda Bank and Norden Group]].',
      ],
    },
    {
      value: {members: ['kelda-bank', 'norden-group', 'european-union']},
      says: ['[[Kelda Bank, Norden Group and the European Union]] backed the plan.'],
    },
    {
      value: {members: ['kelda-bank', 'tarrow-bank']},
      says: ['[[Kelda Bank (a unit of Norden Group) and Tarrow Bank]] backed the plan.'],
    },
    {value: {members: ['esa', 'nasa']}, says: ['The [[European Space Agency (ESA) and NASA]] agreed.']},
    {
      value: {members: ['nasa', 'esa', 'jaxa']},
      says: [
        '[[NASA, ESA and JAXA]] agreed.',
        'The plan was backed by [[NASA, ESA (European Space Agency) and JAXA]].',
      ],
    },
    {
      value: {members: ['karin-holm', 'peter-grant', 'maria-lopez']},
      says: [
        '[[Karin Holm, Peter Grant and Maria Lopez]] were hurt.',
        '[[Karin Holm, 52, Peter Grant, 31, and Maria Lopez, 40]], were hurt.',
        '[[Karin Holm of Norway, Peter Grant of Sweden and Maria Lopez of Spain]] won.',
        'The team is made up of [[Karin Holm, Peter Grant and Maria Lopez]].',
      ],
    },
    {
      value: {of: 'passenger', members: ['karin-holm', 'peter-grant', 'maria-lopez'], stated: 3},
      says: [
        'Three passengers ([[Karin Holm, Peter Grant and Maria Lopez]]) were hurt.',
        'Three passengers, [[Karin Holm, Peter Grant and Maria Lopez]], were hurt.',
        'Three passengers were hurt: [[Karin Holm, Peter Grant and Maria Lopez]].',
      ],
    },
    {
      value: {of: 'victim', members: ['karin-holm', 'peter-grant', 'maria-lopez']},
      says: ['The victims were [[Karin Holm, Peter Grant and Maria Lopez]].'],
    },
    {
      value: {of: 'victim', members: ['karin-holm', 'peter-grant', 'maria-lopez'], stated: 3},
      says: ['The three victims were [[Karin Holm, Peter Grant and Maria Lopez]].'],
    },
    {
      value: {of: 'victim', members: ['karin-holm', 'peter-grant']},
      says: ['The victims include [[Karin Holm and Peter Grant]].'],
    },
    {
      value: {of: 'norwegian', members: ['karin-holm', 'peter-grant', 'maria-lopez'], stated: 3},
      says: ['Three Norwegians ([[Karin Holm, Peter Grant, Maria Lopez]]) were aboard.'],
    },
    {
      value: {members: ['karin-holm', 'peter-grant']},
      says: [
        'Director [[Karin Holm and producer Peter Grant]] met.',
        '[[Karin Holm and her husband Peter Grant]] met.',
        '[[Karin Holm, head of Kelda Bank, and Peter Grant]] met.',
        '[[Karin Holm, the head of Kelda Bank, and Peter Grant]] met.',
        'The award went to [[Karin Holm and Peter Grant]].',
        '[[Karin Holm & Peter Grant]] met.',
      ],
    },
    {
      value: {of: 'astronaut', members: ['karin-holm', 'peter-grant'], stated: 2},
      says: ['The two astronauts [[Karin Holm and Peter Grant]] returned.'],
    },
    {
      value: {of: 'village', members: ['orvik', 'sandal', 'brenna', 'tolvik'], stated: 4},
      says: ['The four hardest-hit villages were [[Orvik, Sandal, Brenna and Tolvik]].'],
    },
    {
      value: {of: 'village', members: ['orvik', 'sandal', 'tolvik']},
      says: ['The villages of [[Orvik, Sandal and Tolvik]] were hit.'],
    },
    {value: {of: 'city', members: ['oslo', 'bergen']}, says: ['The cities of [[Oslo and Bergen]] were hit.']},
    {
      value: {of: 'town', members: ['orvik', 'sandal', 'tolvik']},
      says: ['The worst-hit towns are [[Orvik, Sandal and Tolvik]].'],
    },
    {
      value: {members: ['bergen', 'stavanger', 'tromso']},
      says: ['They flew from Oslo to [[Bergen, Stavanger and Tromso]].'],
    },
    {value: {members: ['oslo', 'bergen', 'stavanger']}, says: ['Troops left [[Oslo, Bergen and Stavanger]].']},
    {value: {members: ['oslo', 'bergen']}, says: ['Buses run to [[Oslo and to Bergen]].']},
    {
      value: {members: ['toledo', 'saginaw']},
      says: ['They closed offices in [[Toledo, Ohio, and Saginaw]], Michigan.'],
    },
    {
      value: {of: 'agency', members: ['reuters', 'tass'], stated: 2},
      says: ["It told two of the country's news agencies, particularly [[Reuters and Tass]]."],
    },
    {
      value: {of: 'outlet', members: ['reuters', 'bbc']},
      says: ['Outlets such as [[Reuters and the BBC]] reported it.'],
    },
    {value: {members: ['reuters', 'bbc', 'tass']}, says: ['[[Reuters, the BBC and Tass]] reported it.']},
    {
      value: {of: 'partner', members: ['kelda-bank', 'norden-group', 'tarrow-bank']},
      says: [
        'The partners are [[Kelda Bank, Norden Group and Tarrow Bank]].',
        'Partners include [[Kelda Bank, Norden Group and Tarrow Bank]].',
      ],
    },
    {
      value: {of: 'partner', members: ['kelda-bank', 'norden-group', 'tarrow-bank'], stated: 5},
      says: ['The five partners are [[Kelda Bank, Norden Group and Tarrow Bank]].'],
    },
    {
      value: {of: 'company', members: ['kelda-bank', 'norden-group']},
      says: ['Companies such as [[Kelda Bank and Norden Group]] gained.'],
    },
    {
      value: {members: ['norden-group', 'tarrow-bank']},
      says: [
        'Kelda Bank bought [[Norden Group and Tarrow Bank]].',
        '[[Norden Group and Tarrow Bank]] were bought by Kelda Bank.',
      ],
    },
    {value: {members: ['food', 'water', 'medicine']}, says: ['They sent [[food, water and medicine]].']},
    {value: {members: ['tent', 'blanket', 'stove']}, says: ['The lorries brought [[tents, blankets and stoves]].']},
    {
      value: {members: ['rifle', 'grenade', 'knife', 'pistol']},
      says: ['Police found [[rifles, grenades, knives and a pistol]].'],
    },
    {
      value: {of: 'astronaut', members: ['karin-holm', 'peter-grant']},
      says: ['Astronauts [[Karin Holm and Peter Grant]] returned.'],
    },
    {value: {members: ['school', 'hospital', 'office']}, says: ['[[Schools, hospitals and offices]] were shut.']},
    {value: {members: ['home', 'cattle', 'crop']}, says: ['They lost [[homes, cattle and crops]].']},
    {value: {members: ['school', 'shop', 'barn']}, says: ['The fire destroyed [[a school, a shop and two barns]].']},
    {
      value: {members: ['norway', 'denmark', 'finland']},
      says: [
        'She praised [[Norway, Denmark and even Finland]].',
        '[[Norway and Denmark, as well as Finland]], signed.',
      ],
    },
    {
      value: {of: 'jury', members: ['karin-holm', 'peter-grant', 'maria-lopez']},
      says: ['A jury consisting of [[Karin Holm, Peter Grant and Maria Lopez]] met.'],
    },
    {
      value: {of: 'bank', members: ['tarrow-bank', 'orvik-bank'], stated: 2},
      says: ['Two banks, namely [[Tarrow Bank and Orvik Bank]], failed.'],
    },
    {
      value: {of: 'candidate', members: ['karin-holm', 'peter-grant']},
      says: ['The candidates are [[Karin Holm and Peter Grant]].'],
    },
    {
      value: {members: ['norway', 'denmark']},
      says: ['Cooperation between [[Norway and Denmark]] ended.', 'The governments of [[Norway and Denmark]] agreed.'],
    },
    {value: {of: 'island', members: ['java', 'sumatra']}, says: ['The islands of [[Java and Sumatra]] were hit.']},
    {
      value: {members: ['japan', 'united-states', 'canada', 'european-union']},
      says: ['[[Japan, the United States, Canada and the European Union]] protested.'],
    },
    {
      value: {members: ['united-states', 'canada', 'japan', 'european-union']},
      says: ['The [[US, Canada, Japan and the EU]] protested.'],
    },
  ],
  nothing: [
    'Karin Holm, head of Kelda Bank, spoke.',
    'They met in Saginaw, Michigan.',
    'They met in Orvik, Norway.',
    'On Friday, June 3, the court met.',
    'Kelda Bank sued Norden Group, and Tarrow Bank sued Kelda Bank.',
    'Karin Holm met Peter Grant, and Maria Lopez left.',
    'Norway signed the treaty.',
    'According to Reuters, Norway signed the treaty.',
    'Karin Holm, said Peter Grant, was ill.',
    'Peter Grant, Jr., left.',
    'Danish and Norwegian officials met.',
    'Peter Grant left and came back.',
    'He ate and drank.',
    'The big, old and empty house burned.',
    'In Norway, Karin Holm spoke.',
    'The treaty, Norway said, was dead.',
    "Kelda Bank, Norway's largest bank, failed.",
    'Karin Holm, 52, was hurt.',
    'They came in May, June and July.',
    'It was warm and dry in Oslo.',
    'On Monday and Tuesday it rained.',
    'Karin Holm spoke, Reuters reported.',
    'Bread and butter were cheap.',
    'Karin Holm, a doctor, and the police arrived.',
    'It rained, and Norway won.',
  ],
}
