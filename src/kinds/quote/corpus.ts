import type {Corpus} from '../../claim/index.ts'
import type {Quote} from './value.ts'

export const corpus: Corpus<Quote> = {
  published: '2031-05-06',
  reads: [
    {
      value: {
        text: 'We will not leave the valley',
        speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 32, end: 42},
        cue: 'say',
      },
      says: [
        '“[[We will not leave the valley]],” Danu Orvik said.',
        '"[[We will not leave the valley]]," Danu Orvik said on Monday.',
      ],
    },
    {
      value: {
        text: 'The bridge is beyond repair.',
        speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 0, end: 10},
        cue: 'say',
      },
      says: ['Danu Orvik said: “[[The bridge is beyond repair.]]”'],
    },
    {
      value: {
        text: 'The bridge is beyond repair.',
        speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 0, end: 10},
        cue: 'tell',
        via: 'reuters',
      },
      says: ['Danu Orvik told Reuters: “[[The bridge is beyond repair.]]”'],
    },
    {
      value: {
        text: 'The harbour will reopen on Friday',
        speaker: {id: 'lena-tarvik', text: 'Lena Tarvik', start: 48, end: 59},
        cue: 'say',
      },
      says: ['"[[The harbour will reopen on Friday]]," said Mayor Lena Tarvik.'],
    },
    {
      value: {
        text: 'a gift to the rich and an insult to the poor',
        speaker: {id: 'lena-tarvik', text: 'Lena Tarvik', start: 0, end: 11},
        cue: 'say',
      },
      says: ['Lena Tarvik said the plan was “[[a gift to the rich and an insult to the poor]]”.'],
    },
    {
      value: {
        text: 'an insult to every fisherman on this coast',
        speaker: {id: 'lena-tarvik', text: 'Lena Tarvik', start: 0, end: 11},
        cue: 'call',
      },
      says: ['Lena Tarvik called the plan “[[an insult to every fisherman on this coast]]”.'],
    },
    {
      value: {text: 'Nobody warned us', speaker: {id: 'tarvik', text: 'Tarvik', start: 20, end: 26}, cue: 'add'},
      says: ['"[[Nobody warned us]]," Tarvik added.'],
    },
    {
      value: [
        {
          text: 'Nobody told us anything',
          speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 27, end: 37},
          cue: 'say',
        },
        {text: 'We heard it on the radio.', speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 27, end: 37}},
      ],
      says: ['“[[Nobody told us anything]],” Danu Orvik said. “[[We heard it on the radio.]]”'],
    },
    {
      value: {
        text: 'It was like thunder',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 28, end: 38},
        cue: 'say',
      },
      says: ['"[[It was like thunder]]," said Ivo Brandt, a farmer.'],
    },
    {
      value: {
        text: 'The water came through the door',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 35, end: 45},
        cue: 'recall',
      },
      says: ['"[[The water came through the door]]," Ivo Brandt recalled.'],
    },
    {
      value: {
        text: 'Why did nobody call us?',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 26, end: 36},
        cue: 'ask',
      },
      says: ['"[[Why did nobody call us?]]" Ivo Brandt asked.'],
    },
    {
      value: {
        text: 'Get out of here!',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 19, end: 29},
        cue: 'shout',
      },
      says: ['"[[Get out of here!]]" Ivo Brandt shouted.'],
    },
    {
      value: {
        text: 'the longest of my life',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 13, end: 23},
        cue: 'according to',
      },
      says: ['According to Ivo Brandt, the night was “[[the longest of my life]]”.'],
    },
    {
      value: {
        text: 'wrong from the first page to the last',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 29, end: 39},
        cue: 'according to',
      },
      says: ['The report was, according to Ivo Brandt, "[[wrong from the first page to the last]]".'],
    },
    {
      value: {
        text: 'The mill is safe and so are we.',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 0, end: 10},
        cue: 'tweet',
        via: 'twitter',
      },
      says: ['Ivo Brandt tweeted: “[[The mill is safe and so are we.]]”'],
    },
    {
      value: {
        text: 'The mill is safe and so are we.',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 12, end: 22},
        cue: 'say',
        via: 'twitter',
      },
      says: ['In a tweet, Ivo Brandt said: "[[The mill is safe and so are we.]]"'],
    },
    {
      value: {
        text: 'The mill is safe and so are we',
        speaker: {id: 'ivo-brandt', text: 'Ivo Brandt', start: 34, end: 44},
        cue: 'write',
        via: 'twitter',
      },
      says: ['"[[The mill is safe and so are we]]," Ivo Brandt wrote on Twitter.'],
    },
    {
      value: {
        text: 'We regret the delay',
        speaker: {id: 'company', text: 'the company', start: 23, end: 34},
        cue: 'say',
        via: 'statement',
      },
      says: ['“[[We regret the delay]],” the company said in a statement.'],
    },
    {
      value: {
        text: 'We regret the delay and thank our customers',
        speaker: {id: 'velmar-foods', text: 'Velmar Foods', start: 47, end: 59},
        cue: 'say',
        via: 'press-release',
      },
      says: ['“[[We regret the delay and thank our customers]],” Velmar Foods said in a press release.'],
    },
    {
      value: {
        text: 'No decision has been taken',
        speaker: {id: 'spokeswoman', text: 'a spokeswoman', start: 30, end: 43},
        cue: 'tell',
        via: 'bbc',
      },
      says: ['"[[No decision has been taken]]," a spokeswoman for Velmar Foods told the BBC.'],
    },
    {
      value: {
        text: 'No decision has been taken',
        speaker: {id: 'velmar-foods', text: 'Velmar Foods', start: 30, end: 42},
        cue: 'tell',
        via: 'financial-times',
      },
      says: ['"[[No decision has been taken]]," Velmar Foods told the Financial Times.'],
    },
    {
      value: {
        text: 'No decision has been taken',
        speaker: {id: 'spokesman', text: 'a spokesman', start: 30, end: 41},
        cue: 'say',
      },
      says: ['“[[No decision has been taken]],” a spokesman said.'],
    },
    {
      value: {
        text: 'the decision has been taken already',
        speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 0, end: 10},
        cue: 'say',
      },
      says: ['Danu Orvik said that "[[the decision has been taken already]]".'],
    },
    {
      value: {
        text: 'has nothing to hide',
        speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 0, end: 10},
        cue: 'say',
      },
      says: ['Danu Orvik said that the council “[[has nothing to hide]]” and would publish the letters.'],
    },
    {
      value: [
        {text: 'nothing to hide', speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 0, end: 10}, cue: 'say'},
        {
          text: 'would publish every letter',
          speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 0, end: 10},
          cue: 'say',
        },
      ],
      says: ['Danu Orvik said the council had “[[nothing to hide]]” and that it “[[would publish every letter]]”.'],
    },
    {
      value: [
        {
          text: 'If you close the road',
          speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 25, end: 35},
          cue: 'say',
        },
        {
          text: 'you close the village.',
          speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 25, end: 35},
          cue: 'say',
        },
      ],
      says: ['“[[If you close the road]],” Danu Orvik said, “[[you close the village.]]”'],
    },
    {
      value: {
        text: 'The road is the village',
        speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 27, end: 37},
        cue: 'explain',
      },
      says: ['“[[The road is the village]],” Danu Orvik explained.'],
    },
    {
      value: {
        text: 'The road is the village',
        speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 36, end: 46},
        cue: 'insist',
      },
      says: ['"[[The road is the village]]," insisted Danu Orvik.'],
    },
    {
      value: {
        text: 'We have asked for help three times',
        speaker: {id: 'orvik', text: 'Orvik', start: 38, end: 43},
        cue: 'complain',
      },
      says: ['"[[We have asked for help three times]]," Orvik complained.'],
    },
    {
      value: {text: 'It’s over', speaker: {id: 'danu-orvik', text: 'Danu Orvik', start: 13, end: 23}, cue: 'say'},
      says: ['“[[It’s over]],” Danu Orvik said.'],
    },
    {
      value: {
        text: 'I can’t believe it’s gone',
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 34, end: 45},
        cue: 'say',
      },
      says: ['“[[I can’t believe it’s gone]],” said Mara Tolvik.'],
    },
    {
      value: {
        text: "I can't believe it has gone",
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 36, end: 47},
        cue: 'say',
      },
      says: ["'[[I can't believe it has gone]],' said Mara Tolvik."],
    },
    {
      value: {
        text: 'The lights simply went out',
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 30, end: 41},
        cue: 'say',
      },
      says: [
        '‘[[The lights simply went out]],’ Mara Tolvik said.',
        '«[[The lights simply went out]]», Mara Tolvik said.',
      ],
    },
    {
      value: {
        text: 'The lights simply went out...',
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 32, end: 43},
        cue: 'say',
      },
      says: ['"[[The lights simply went out...]]" Mara Tolvik said.'],
    },
    {
      value: {
        text: 'The [harbour] commission lied to us',
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 39, end: 50},
        cue: 'say',
      },
      says: ['"[[The [harbour] commission lied to us]]," Mara Tolvik said.'],
    },
    {
      value: {
        text: 'We were told to wait … and we waited',
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 40, end: 51},
        cue: 'say',
      },
      says: ['“[[We were told to wait … and we waited]],” Mara Tolvik said.'],
    },
    {
      value: {
        text: 'We waited until dawn.',
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 0, end: 11},
        cue: 'say',
      },
      says: [
        'Mara Tolvik, who runs the inn, said: “[[We waited until dawn.]]”',
        'Mara Tolvik, 52, said: "[[We waited until dawn.]]"',
      ],
    },
    {
      value: {
        text: 'We waited until dawn',
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 24, end: 35},
        cue: 'say',
      },
      says: ['"[[We waited until dawn]]," Mara Tolvik, 52, said.'],
    },
    {
      value: {
        text: 'We waited until dawn',
        speaker: {id: 'mara-tolvik', text: 'Mara Tolvik', start: 29, end: 40},
        cue: 'say',
      },
      says: [
        '"[[We waited until dawn]]," said Mara Tolvik, who runs the inn.',
        '“[[We waited until dawn]],” said Mara Tolvik of the Tarn Inn.',
      ],
    },
    {
      value: {
        text: 'We waited until dawn',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 24, end: 30},
        cue: 'testify',
      },
      says: ['“[[We waited until dawn]],” Tolvik testified.'],
    },
    {
      value: {
        text: 'I did not sign that paper',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 29, end: 35},
        cue: 'tell',
      },
      says: ['"[[I did not sign that paper]]," Tolvik told police.'],
    },
    {
      value: {
        text: 'We did not sign that paper',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 30, end: 36},
        cue: 'reply',
      },
      says: ['“[[We did not sign that paper]],” Tolvik replied.'],
    },
    {
      value: {
        text: 'We did not sign that paper',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 30, end: 36},
        cue: 'argue',
      },
      says: ['"[[We did not sign that paper]]," Tolvik argued.'],
    },
    {
      value: {
        text: 'This is a good day for the valley',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 37, end: 43},
        cue: 'declare',
      },
      says: ['"[[This is a good day for the valley]]," Tolvik declared.'],
    },
    {
      value: {
        text: 'This is a good day for the valley',
        speaker: {id: 'mayor', text: 'the mayor', start: 37, end: 46},
        cue: 'announce',
      },
      says: ['"[[This is a good day for the valley]]," the mayor announced.'],
    },
    {
      value: {
        text: 'This is a good day for the valley',
        speaker: {id: 'official', text: 'officials', start: 37, end: 46},
        cue: 'say',
      },
      says: ['“[[This is a good day for the valley]],” officials said.'],
    },
    {
      value: {
        text: 'This is a good day for the valley',
        speaker: {id: 'statement', text: 'the statement', start: 37, end: 50},
        cue: 'say',
      },
      says: ['"[[This is a good day for the valley]]," the statement said.'],
    },
    {
      value: {
        text: 'This is a good day for the valley',
        speaker: {id: 'statement', text: 'the statement', start: 37, end: 50},
        cue: 'read',
      },
      says: ['“[[This is a good day for the valley]],” the statement read.'],
    },
    {
      value: {
        text: 'We cannot pay before the spring.',
        speaker: {id: 'letter', text: 'The letter', start: 0, end: 10},
        cue: 'say',
      },
      says: ['The letter said: “[[We cannot pay before the spring.]]”'],
    },
    {
      value: {
        text: 'We cannot pay before the spring.',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 13, end: 19},
        cue: 'write',
        via: 'letter',
      },
      says: ['In a letter, Tolvik wrote: “[[We cannot pay before the spring.]]”'],
    },
    {
      value: {
        text: 'We cannot pay before the spring',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 35, end: 41},
        cue: 'write',
        via: 'letter',
      },
      says: ['"[[We cannot pay before the spring]]," Tolvik wrote in a letter to the bank.'],
    },
    {
      value: {
        text: 'Whoever touches the dam will answer for it.',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 0, end: 6},
        cue: 'warn',
      },
      says: ['Tolvik warned: "[[Whoever touches the dam will answer for it.]]"'],
    },
    {
      value: {
        text: 'will answer for it before a judge',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 0, end: 6},
        cue: 'warn',
      },
      says: ['Tolvik warned that anyone who touched the dam “[[will answer for it before a judge]]”.'],
    },
    {
      value: {text: 'ever saw the money', speaker: {id: 'tolvik', text: 'Tolvik', start: 0, end: 6}, cue: 'deny'},
      says: ['Tolvik denied that she "[[ever saw the money]]".'],
    },
    {
      value: {text: 'I took the boat.', speaker: {id: 'tolvik', text: 'Tolvik', start: 0, end: 6}, cue: 'admit'},
      says: ['Tolvik admitted: “[[I took the boat.]]”'],
    },
    {
      value: {
        text: 'I took the boat because it was mine',
        speaker: {id: 'tolvik', text: 'Tolvik', start: 39, end: 45},
        cue: 'admit',
      },
      says: ['“[[I took the boat because it was mine]],” Tolvik admitted.'],
    },
    {
      value: {text: 'Let us begin again', speaker: {id: 'tolvik', text: 'Tolvik', start: 22, end: 28}, cue: 'suggest'},
      says: ['"[[Let us begin again]]," Tolvik suggested.'],
    },
    {
      value: {text: 'Let us begin again', speaker: {id: 'tolvik', text: 'Tolvik', start: 28, end: 34}, cue: 'urge'},
      says: ['"[[Let us begin again]]," urged Tolvik.'],
    },
    {
      value: {
        text: 'Three of the seven pumps failed',
        speaker: {id: 'olin-marsh', text: 'Olin Marsh', start: 44, end: 54},
        cue: 'say',
      },
      says: ['“[[Three of the seven pumps failed]],” engineer Olin Marsh said.'],
    },
    {
      value: {
        text: 'Three of the seven pumps failed',
        speaker: {id: 'olin-marsh', text: 'Olin Marsh', start: 35, end: 45},
        cue: 'say',
      },
      says: ['“[[Three of the seven pumps failed]],” Olin Marsh, the chief engineer, said.'],
    },
    {
      value: {
        text: 'The tower is 120 metres tall',
        speaker: {id: 'olin-marsh', text: 'Olin Marsh', start: 32, end: 42},
        cue: 'say',
      },
      says: ['"[[The tower is 120 metres tall]]," Olin Marsh said.'],
    },
    {
      value: {
        text: 'We lost $4 million',
        speaker: {id: 'olin-marsh', text: 'Olin Marsh', start: 22, end: 32},
        cue: 'say',
      },
      says: ['"[[We lost $4 million]]," Olin Marsh said.'],
    },
    {
      value: {
        text: 'We lost 40 per cent of the herd',
        speaker: {id: 'olin-marsh', text: 'Olin Marsh', start: 35, end: 45},
        cue: 'say',
      },
      says: ['"[[We lost 40 per cent of the herd]]," Olin Marsh said.'],
    },
    {
      value: {
        text: "He said 'no' and walked away",
        speaker: {id: 'olin-marsh', text: 'Olin Marsh', start: 32, end: 42},
        cue: 'say',
      },
      says: ['"[[He said \'no\' and walked away]]," Olin Marsh said.'],
    },
    {
      value: [
        {text: 'The pumps failed', speaker: {id: 'marsh', text: 'Marsh', start: 20, end: 25}, cue: 'say'},
        {text: 'The gates held.', speaker: {id: 'marsh', text: 'Marsh', start: 20, end: 25}, cue: 'add'},
      ],
      says: ['"[[The pumps failed]]," Marsh said, adding: "[[The gates held.]]"'],
    },
    {
      value: {text: 'proud of every one of them', speaker: {id: 'marsh', text: 'Marsh', start: 0, end: 5}, cue: 'say'},
      says: ['Marsh said he was “[[proud of every one of them]]”.'],
    },
    {
      value: {text: 'a miracle of patience', speaker: {id: 'marsh', text: 'Marsh', start: 0, end: 5}, cue: 'describe'},
      says: ['Marsh described the rescue as “[[a miracle of patience]]”.'],
    },
    {
      value: {
        text: 'Nobody slept that night.',
        speaker: {id: 'marsh', text: 'Marsh', start: 0, end: 5},
        cue: 'say',
        via: 'the-guardian',
      },
      says: ['Marsh, in an interview with the Guardian, said: "[[Nobody slept that night.]]"'],
    },
    {
      value: {
        text: 'Nobody slept that night',
        speaker: {id: 'marsh', text: 'Marsh', start: 27, end: 32},
        cue: 'say',
        via: 'interview',
      },
      says: ['"[[Nobody slept that night]]," Marsh said in an interview.'],
    },
    {
      value: {
        text: 'Nobody slept that night',
        speaker: {id: 'marsh', text: 'Marsh', start: 27, end: 32},
        cue: 'say',
        via: 'phone-call',
      },
      says: ['"[[Nobody slept that night]]," Marsh said by telephone.'],
    },
    {
      value: {
        text: 'Nobody slept that night',
        speaker: {id: 'marsh', text: 'Marsh', start: 27, end: 32},
        cue: 'say',
        via: 'facebook',
      },
      says: ['“[[Nobody slept that night]],” Marsh said on Facebook.'],
    },
    {
      value: {
        text: 'Nobody slept that night',
        speaker: {id: 'marsh', text: 'Marsh', start: 27, end: 32},
        cue: 'tell',
        via: 'associated-press',
      },
      says: ['"[[Nobody slept that night]]," Marsh told the Associated Press.'],
    },
    {
      value: {
        text: 'The judge was fair',
        speaker: {id: 'petra-holm', text: 'Petra Holm', start: 29, end: 39},
        cue: 'say',
      },
      says: ['“[[The judge was fair]],” lawyer Petra Holm said after the hearing.'],
    },
    {
      value: {
        text: 'The judge was fair',
        speaker: {id: 'petra-holm', text: 'Petra Holm', start: 34, end: 44},
        cue: 'say',
      },
      says: ['“[[The judge was fair]],” said lawyer Petra Holm.'],
    },
    {
      value: {
        text: 'The talks were long, hard and honest',
        speaker: {id: 'petra-holm', text: 'Petra Holm', start: 40, end: 50},
        cue: 'say',
      },
      says: ['"[[The talks were long, hard and honest]]," Petra Holm said.'],
    },
    {
      value: {
        text: 'The talks were long, hard, and honest',
        speaker: {id: 'petra-holm', text: 'Petra Holm', start: 41, end: 51},
        cue: 'say',
      },
      says: ['“[[The talks were long, hard, and honest]],” Petra Holm said.'],
    },
    {
      value: {
        text: 'Not one of them was late',
        speaker: {id: 'petra-holm', text: 'Petra Holm', start: 28, end: 38},
        cue: 'note',
      },
      says: ['"[[Not one of them was late]]," Petra Holm noted.'],
    },
    {
      value: {
        text: 'They never came back',
        speaker: {id: 'petra-holm', text: 'Petra Holm', start: 24, end: 34},
        cue: 'sigh',
      },
      says: ['“[[They never came back]],” Petra Holm sighed.'],
    },
    {
      value: {
        text: 'visibly shaken but not hurt',
        speaker: {id: 'police', text: 'Police', start: 0, end: 6},
        cue: 'say',
      },
      says: ['Police said the driver was "[[visibly shaken but not hurt]]".'],
    },
    {
      value: {
        text: 'We are looking for two men.',
        speaker: {id: 'arno-velt', text: 'Arno Velt', start: 13, end: 22},
        cue: 'say',
      },
      says: ['Police chief Arno Velt said: "[[We are looking for two men.]]"'],
    },
    {
      value: {
        text: 'We are looking for two men',
        speaker: {id: 'arno-velt', text: 'Arno Velt', start: 43, end: 52},
        cue: 'say',
      },
      says: ['"[[We are looking for two men]]," Police chief Arno Velt said.'],
    },
    {
      value: {text: 'as red as a furnace', speaker: {id: 'witness', text: 'Witnesses', start: 0, end: 9}, cue: 'say'},
      says: ['Witnesses said the sky was "[[as red as a furnace]]".'],
    },
    {
      value: {
        text: 'Taxes will not rise next year.',
        speaker: {id: 'minister', text: 'The minister', start: 0, end: 12},
        cue: 'say',
      },
      says: ['The minister said: "[[Taxes will not rise next year.]]"'],
    },
    {
      value: {
        text: 'Taxes will not rise next year',
        speaker: {id: 'minister', text: 'the minister', start: 33, end: 45},
        cue: 'promise',
      },
      says: ['"[[Taxes will not rise next year]]," the minister promised.'],
    },
    {
      value: {text: 'The search goes on.', speaker: {id: 'arno-velt', text: 'Arno Velt', start: 0, end: 9}, cue: 'say'},
      says: ['Arno Velt was quoted as saying: “[[The search goes on.]]”'],
    },
    {
      value: {
        text: 'the search goes on until nightfall',
        speaker: {id: 'arno-velt', text: 'Arno Velt', start: 0, end: 9},
        cue: 'say',
        via: 'reuters',
      },
      says: ['Arno Velt was quoted by Reuters as saying that “[[the search goes on until nightfall]]”.'],
    },
    {
      value: {
        text: 'The search goes on',
        speaker: {id: 'arno-velt', text: 'Arno Velt', start: 22, end: 31},
        cue: 'say',
        via: 'reuters',
      },
      says: ['“[[The search goes on]],” Arno Velt said, Reuters reported.'],
    },
    {
      value: {text: 'Ask the contractor.', speaker: {id: 'velt', text: 'Velt', start: 23, end: 27}, cue: 'say'},
      says: ['Asked about the delay, Velt said: “[[Ask the contractor.]]”'],
    },
    {
      value: {text: 'no comment to make on that', speaker: {id: 'velt', text: 'Velt', start: 0, end: 4}, cue: 'say'},
      says: ['Velt said he had "[[no comment to make on that]]".'],
    },
    {
      value: {
        text: 'The search goes on',
        speaker: {id: 'arno-velt', text: 'Arno Velt', start: 26, end: 35},
        cue: 'say',
      },
      says: ['"[[The search goes on]]" said Arno Velt.'],
    },
    {
      value: {text: 'I am the captain now', speaker: {id: 'velt', text: 'Velt', start: 24, end: 28}, cue: 'joke'},
      says: ['"[[I am the captain now]]," Velt joked.'],
    },
    {
      value: {text: 'Keep the engines running', speaker: {id: 'velt', text: 'Velt', start: 28, end: 32}, cue: 'order'},
      says: ['"[[Keep the engines running]]," Velt ordered.'],
    },
    {
      value: {
        text: 'We will rebuild every house',
        speaker: {id: 'arno-velt', text: 'Arno Velt', start: 37, end: 46},
        cue: 'vow',
      },
      says: ['"[[We will rebuild every house]]," vowed Arno Velt.'],
    },
    {
      value: {
        text: 'We will rebuild every house',
        speaker: {id: 'arno-velt', text: 'Arno Velt', start: 31, end: 40},
        cue: 'pledge',
        via: 'state-tv',
      },
      says: ['"[[We will rebuild every house]]," Arno Velt pledged on state television.'],
    },
    {
      value: {text: 'We shall see', speaker: {id: 'velt', text: 'Velt', start: 16, end: 20}, cue: 'conclude'},
      says: ['“[[We shall see]],” Velt concluded.'],
    },
  ],
  nothing: [
    'The film "Long Night" opens in March.',
    'His novel, “The Salt Road”, sold a million copies.',
    'The song “Blue Harbour” topped the charts.',
    'Danu "Flint" Orvik was born in Tarn.',
    'Lena “the Hawk” Tarvik fought eleven bouts.',
    'The so-called "green wall" was never built.',
    'The "smart" meter failed twice.',
    'The pipe was 12" wide and 3" thick.',
    'A 30" screen hangs in the hall.',
    "The '90s were good to the town.",
    "The boats' crews were at sea.",
    "Rock 'n' roll came late to the valley.",
    "The council's plan was dropped.",
    'The operation, codenamed "Silver Fox", took a month.',
    'The ship was named "Tarn Star".',
    'The word "harbour" has two spellings.',
    'The album "Northern Light" was recorded in a barn.',
    'They sell "organic" eggs.',
    'The dish is known as "fisherman\'s friend".',
    'Orvik said the harbour would reopen on Friday.',
    'The mayor told reporters that the road was closed.',
    'The magazine "Velt Today" closed in 1998.',
    'The play "Dust" ran for a year.',
    'The team calls itself the Tarn Rovers.',
  ],
}
