/** Sentences in which a clause stands between a subject and its verb, or the tagger mistakes what follows a helping verb; see `sentences`. */
export const resumedSentences: readonly (readonly [string, readonly string[]])[] = [
  [
    'A man accused of killing two people in a shop has pleaded guilty.',
    ['A man | plead | - | done', 'A man | accuse | - | done passive', 'of: A man | kill | two people | done'],
  ],
  [
    'A woman suspected of stealing a car was arrested on Monday.',
    [
      'A woman | arrest | - | done passive',
      'A woman | suspect | - | done passive',
      'of: A woman | steal | a car | done',
    ],
  ],
  [
    'Two of the five people injured when the train left the rails have died.',
    [
      'Two of the five people | die | - | done',
      'Two of the five people | injure | - | done passive',
      'when: the train | leave | the rails | done',
    ],
  ],
  [
    'The minister, who was in Varn when the bomb went off, was taken to hospital.',
    [
      'The minister | take | - | done passive',
      'who: The minister | be | - | done',
      'when: the bomb | go off | - | done',
    ],
  ],
  [
    'The minister, who was in Varn when the bomb exploded, was taken to hospital.',
    [
      'The minister | take | - | done passive',
      'who: The minister | be | - | done',
      'when: the bomb | explode | - | done',
    ],
  ],
  [
    'He said the bridge, damaged in the storm, will be closed.',
    ['He | say | - | done', 'the bridge | close | - | decided passive', 'the bridge | damage | - | done passive'],
  ],
  [
    'An inquiry found on Monday that the bridge, the longest built in Norvia, had been closed for two years.',
    [
      'An inquiry | find | - | done',
      'that: the bridge | close | - | done passive',
      'the bridge | build | - | done passive',
    ],
  ],
  [
    'The company that owns the ferry sold the mill.',
    ['The company | sell | the mill | done', 'that: The company | own | the ferry | done'],
  ],
  [
    'The driver of the car that hit the bus fled.',
    ['The driver of the car | flee | - | done', 'that: The driver of the car | hit | the bus | done'],
  ],
  [
    'Residents who fled when the dam broke returned on Monday.',
    ['Residents | return | - | done', 'who: Residents | flee | - | done', 'when: the dam | break | - | done'],
  ],
  [
    'The firm, which bought the mill before the war began, went bankrupt.',
    ['The firm | go | - | done', 'which: The firm | buy | the mill | done', 'before: the war | begin | - | done'],
  ],
  [
    'The robbers seem to have opened the safe through a door that is used by the firms.',
    [
      'The robbers | have | - | possible',
      'The robbers | open | the safe | done',
      'that: a door | use | - | done passive',
    ],
  ],
  [
    'Orvik announced that the mill, a ruin for years, would not be sold, saying a buyer has been found.',
    [
      'Orvik | announce | - | done',
      'that: the mill | sell | - | decided not passive',
      'the mill | say | - | done',
      'a buyer | find | - | done passive',
    ],
  ],
  [
    'The boat carrying the sailors who left the ship sank.',
    [
      'The boat | sink | - | done',
      'The boat | carry | the sailors | done',
      'who: the sailors | leave | the ship | done',
    ],
  ],
  [
    'Fans gathered outside the ground before a flare was thrown into the stand.',
    ['Fans | gather | - | done', 'before: a flare | throw | - | done passive'],
  ],
  [
    'A woman hit by a car as she crossed the road died on Monday.',
    ['A woman | die | - | done', 'A woman | hit | - | done passive', 'as: she | cross | the road | done'],
  ],
  [
    'The nurse, attacked after she left the clinic, remains in hospital.',
    [
      'The nurse | remain in | hospital | done',
      'The nurse | attack | - | done passive',
      'after: she | leave | the clinic | done',
    ],
  ],
  [
    'Tarn Group, founded by Orvik before he became mayor, closed the mill.',
    [
      'Tarn Group | close | the mill | done',
      'Tarn Group | found | - | done passive',
      'before: he | become | mayor | done',
    ],
  ],
  [
    'Police said the man, arrested after a neighbour called them, was released.',
    [
      'Police | say | - | done',
      'the man | release | - | done passive',
      'the man | arrest | - | done passive',
      'after: a neighbour | call | them | done',
    ],
  ],
  [
    'The comments posted by readers make the mayor angry.',
    ['The comments | make | the mayor | done', 'The comments | post | - | done passive'],
  ],
  [
    'A ship built to carry coal sank off Vellport.',
    ['A ship | sink | - | done', 'A ship | build | - | done passive', 'to: A ship | carry | coal | planned'],
  ],
  [
    'A girl who said the man had followed her was praised by police.',
    ['A girl | praise | - | done passive', 'who: A girl | say | - | done', 'the man | follow | - | done'],
  ],
  [
    'Rescuers found the sailors, who had clung to the wreck when the ferry sank.',
    [
      'Rescuers | find | the sailors | done',
      'who: the sailors | cling | - | done',
      'when: the ferry | sink | - | done',
    ],
  ],
  [
    'The wreck was found by divers who were looking for a ring.',
    ['The wreck | find | - | done passive', 'who: divers | look | - | done going'],
  ],
  [
    'Workers hired when the mill opened were dismissed by the firm that bought it.',
    [
      'Workers | dismiss | - | done passive',
      'Workers | hire | - | done passive',
      'when: the mill | open | - | done',
      'that: the firm | buy | it | done',
    ],
  ],
  ['Norvia has always been shaped by the sea.', ['Norvia | shape | - | done passive']],
  ['The sailors had clung to the wreck.', ['The sailors | cling | - | done']],
  ['The work is never fun.', ['The work | be | fun | done not']],
  ['The plane was just seconds from the ground.', ['The plane | be | seconds | done']],
  ['Orvik has made 36 saves on the tour.', ['Orvik | make | 36 saves | done']],
  ['The robbers disabled the lift.', ['The robbers | disable | the lift | done']],
  [
    'Her lawyer said the judge, who freed the man, was wrong.',
    ['Her lawyer | say | - | done', 'the judge | be | wrong | done', 'who: the judge | free | the man | done'],
  ],
]
