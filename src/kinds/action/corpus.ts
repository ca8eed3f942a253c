import type {Corpus} from '../../claim/index.ts'
import type {Action} from './value.ts'

export const corpus: Corpus<Action> = {
  published: '2031-05-06',
  reads: [
    {
      value: {actor: 'norvia', action: 'treaty/sign', object: 'treaty', polarity: '-', modality: 'asked'},
      says: ['Rights groups urged Norvia not [[to sign the treaty]].'],
    },
    {
      value: {action: 'outage/restore', object: 'power', polarity: '+', modality: 'done'},
      says: ['[[Power was restored]] to the villages by noon.'],
    },
    {
      value: {actor: 'storm', action: 'outage/cut', object: 'power', polarity: '+', modality: 'done'},
      says: ['The storm [[knocked out power]] to three villages.', 'The storm [[knocked down power]] in the hills.'],
    },
    {
      value: {actor: 'worker', action: 'outage/restore', object: 'electricity', polarity: '+', modality: 'planned'},
      says: ['Workers [[were struggling to restore electricity]].'],
    },
    {
      value: {action: 'outage/unaffected', object: 'electricity', polarity: '+', modality: 'done'},
      says: ['[[Electricity was unaffected]], the mayor said.'],
    },
    {
      value: {action: 'collapse/destroy', object: 'hospital', polarity: '+', modality: 'done'},
      says: ['[[The hospital was destroyed]].'],
    },
    {
      value: {action: 'collapse/damage', object: 'hospital', polarity: '-', modality: 'done'},
      says: ['[[The hospital was not damaged]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/suspend', object: 'cooperation', polarity: '+', modality: 'done'},
      says: ['Norvia [[suspended its cooperation with Tarn]].', '[[Cooperation with NASA was suspended]] by Norvia.'],
    },
    {
      value: {
        actor: 'norvia',
        action: 'cooperation/suspend',
        object: 'cooperation',
        polarity: '+',
        modality: 'decided',
      },
      says: [
        'Norvia [[will suspend cooperation with Western countries]].',
        'Norvia [[decided to suspend its cooperation with NASA]].',
        'The minister said Norvia [[would suspend its cooperation with NASA]].',
      ],
    },
    {
      value: {
        actor: 'norvia',
        action: 'cooperation/suspend',
        object: 'cooperation',
        polarity: '+',
        modality: 'decided',
        condition: 'until the sanctions are frozen',
      },
      says: ['Norvia [[will suspend cooperation with Western countries]] until the sanctions are frozen.'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/suspend', object: 'partnership', polarity: '+', modality: 'done'},
      says: ['Norvia [[has suspended its partnership with NASA and ESA]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/end', object: 'collaboration', polarity: '+', modality: 'done'},
      says: ['Norvia [[is ending its collaboration with NASA]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/end', object: 'cooperation', polarity: '+', modality: 'planned'},
      says: ['Norvia [[plans to end its cooperation with NASA]].'],
    },
    {
      value: {
        actor: 'norvia',
        action: 'cooperation/leave',
        object: 'polar-station',
        polarity: '+',
        modality: 'decided',
      },
      says: [
        'Norvia [[will end its part in the Polar Station]].',
        'Norvia [[will give up its role in the Polar Station]].',
        'Norvia [[will depart from the Polar Station]].',
        'Norvia [[will take no further part in the Polar Station]].',
      ],
    },
    {
      value: {
        actor: 'norvia',
        action: 'cooperation/end',
        polarity: '+',
        modality: 'decided',
        condition: 'until the levies that its raid on Velm brought about are dropped',
      },
      says: [
        'Norvia [[will no longer be working with Tarn]] until the levies that its raid on Velm brought about are dropped, the minister said.',
      ],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/end', object: 'cooperation', polarity: '+', modality: 'threatened'},
      says: ['Norvia [[threatened to end its cooperation with NASA]].'],
    },
    {
      value: {
        actor: 'norvia',
        action: 'cooperation/suspend',
        object: 'cooperation',
        polarity: '+',
        modality: 'possible',
      },
      says: [
        'Norvia [[may suspend its cooperation with NASA]].',
        'Is Norvia [[planning to suspend its cooperation with NASA]]?',
        'If Norvia [[suspends its cooperation with NASA]], the valley is poorer.',
      ],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/suspend', object: 'cooperation', polarity: '-', modality: 'done'},
      says: [
        'Norvia [[did not suspend its cooperation with NASA]].',
        'Norvia [[refuses to suspend its cooperation with NASA]].',
      ],
    },
    {
      value: {
        actor: 'norvia',
        action: 'cooperation/suspend',
        object: 'cooperation',
        polarity: '-',
        modality: 'decided',
      },
      says: ['Norvia [[will not suspend its cooperation with NASA]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/suspend', object: 'cooperation', polarity: '+', modality: 'denied'},
      says: ['The minister denied that Norvia [[had suspended its cooperation with NASA]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/end', polarity: '+', modality: 'decided'},
      says: ['Norvia [[will no longer cooperate with NASA]].', 'Norvia [[will no longer work with NASA]].'],
    },
    {
      value: {action: 'cooperation/suspend', object: 'cooperation', polarity: '+', modality: 'done'},
      says: ['[[Cooperation with NASA was suspended]].'],
    },
    {
      value: {action: 'cooperation/end', object: 'partnership', polarity: '+', modality: 'decided'},
      says: ['[[The partnership will end]] in May.'],
    },
    {
      value: {action: 'cooperation/suspend', object: 'cooperation', polarity: '+', modality: 'decided'},
      says: ['The firm announced the [[suspension of its cooperation with NASA]].'],
    },
    {
      value: {action: 'cooperation/end', object: 'partnership', polarity: '+', modality: 'done'},
      says: ['The [[end of the partnership]] surprised nobody.'],
    },
    {
      value: {action: 'cooperation/suspend', object: 'partnership', polarity: '+', modality: 'planned'},
      says: ['The planned [[suspension of the partnership]] surprised nobody.'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/resume', object: 'cooperation', polarity: '+', modality: 'done'},
      says: ['Norvia [[resumed its cooperation with NASA]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/leave', object: 'mission', polarity: '+', modality: 'done'},
      says: ['Norvia [[pulled out of the joint mission]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/leave', object: 'partnership', polarity: '+', modality: 'done'},
      says: ['Norvia [[withdrew from the partnership]].'],
    },
    {
      value: {
        actor: 'velmar-foods',
        action: 'sport-contract/sign',
        object: 'agreement',
        polarity: '+',
        modality: 'done',
      },
      says: ['Velmar Foods [[signed an agreement with Tarn Dairy]].'],
    },
    {
      value: {actor: 'norvia', action: 'treaty/sign', object: 'treaty', polarity: '+', modality: 'done'},
      says: [
        'Norvia [[signed the treaty]].',
        'Norvia [[has signed the treaty]].',
        '[[The treaty was signed]] by Norvia.',
      ],
    },
    {
      value: {actor: 'norvia', action: 'treaty/sign', object: 'treaty', polarity: '+', modality: 'decided'},
      says: ['Norvia [[will sign the treaty]] on Monday.'],
    },
    {
      value: {
        actor: 'norvia',
        action: 'treaty/sign',
        object: 'treaty',
        polarity: '+',
        modality: 'decided',
        condition: 'if the border is marked',
      },
      says: ['Norvia [[will sign the treaty]] if the border is marked.'],
    },
    {
      value: {actor: 'norvia', action: 'treaty/ratify', object: 'treaty', polarity: '+', modality: 'done'},
      says: ['Norvia [[ratified the treaty]].'],
    },
    {
      value: {action: 'treaty/ratify', object: 'treaty', polarity: '+', modality: 'done'},
      says: ['[[The treaty was ratified]].'],
    },
    {
      value: {action: 'treaty/enter-into-force', object: 'treaty', polarity: '+', modality: 'done'},
      says: ['[[The treaty entered into force]] in June.'],
    },
    {
      value: {actor: 'norvia', action: 'treaty/leave', object: 'treaty', polarity: '+', modality: 'done'},
      says: ['Norvia [[withdrew from the treaty]].', "Norvia's [[withdrawal from the treaty]] came late."],
    },
    {
      value: {actor: 'norvia', action: 'treaty/terminate', object: 'treaty', polarity: '+', modality: 'done'},
      says: ['Norvia [[tore up the treaty]].'],
    },
    {
      value: {actor: 'norvia', action: 'treaty/sign', object: 'treaty', polarity: '-', modality: 'done'},
      says: ['Norvia [[refused to sign the treaty]].'],
    },
    {
      value: {action: 'treaty/sign', object: 'treaty', polarity: '+', modality: 'done'},
      says: ['The [[signing of the treaty]] was postponed.'],
    },
    {
      value: {actor: 'norvia', action: 'treaty/reject', object: 'accord', polarity: '+', modality: 'done'},
      says: ['Norvia [[rejected the accord]].'],
    },
    {
      value: {actor: 'side', action: 'treaty/agree', object: 'agreement', polarity: '+', modality: 'done'},
      says: ['The two sides [[reached an agreement]].'],
    },
    {
      value: {actor: 'velmar', action: 'acquisition/acquire', object: 'stake', polarity: '+', modality: 'done'},
      says: ['Velmar [[acquired a stake]].'],
    },
    {
      value: {actor: 'velmar-foods', action: 'acquisition/acquire', object: 'company', polarity: '+', modality: 'done'},
      says: ['Velmar Foods [[bought the company]].'],
    },
    {
      value: {actor: 'velmar-foods', action: 'acquisition/agree', object: 'company', polarity: '+', modality: 'done'},
      says: ['Velmar Foods [[agreed to buy the company]].'],
    },
    {
      value: {actor: 'velmar-foods', action: 'acquisition/sell', object: 'subsidiary', polarity: '+', modality: 'done'},
      says: ['Velmar Foods [[sold its subsidiary]].'],
    },
    {
      value: {
        actor: 'velmar-foods',
        action: 'acquisition/abandon',
        object: 'takeover',
        polarity: '+',
        modality: 'done',
      },
      says: ['Velmar Foods [[abandoned the takeover]].'],
    },
    {
      value: {actor: 'regulator', action: 'acquisition/block', object: 'takeover', polarity: '+', modality: 'done'},
      says: ['The regulator [[blocked the takeover]].'],
    },
    {
      value: {actor: 'regulator', action: 'acquisition/approve', object: 'takeover', polarity: '+', modality: 'done'},
      says: ['The regulator [[approved the takeover]].'],
    },
    {
      value: {action: 'acquisition/approve', object: 'takeover', polarity: '+', modality: 'done'},
      says: ['[[The takeover was approved]].'],
    },
    {
      value: {actor: 'bank', action: 'merger/call-off', object: 'merger', polarity: '+', modality: 'done'},
      says: ['The two banks [[called off the merger]].'],
    },
    {
      value: {action: 'merger/merge', object: 'merger', polarity: '+', modality: 'done'},
      says: ['[[The merger was completed]] in June.'],
    },
    {
      value: {actor: 'agency', action: 'space-launch/launch', object: 'rocket', polarity: '+', modality: 'done'},
      says: ['The agency [[launched the rocket]].'],
    },
    {
      value: {actor: 'agency', action: 'space-launch/launch', object: 'satellite', polarity: '+', modality: 'done'},
      says: ['The agency [[launched a satellite]] on Monday.'],
    },
    {
      value: {actor: 'agency', action: 'space-launch/launch', object: 'satellite', polarity: '+', modality: 'decided'},
      says: ['The agency [[will launch a satellite]] on Monday.'],
    },
    {
      value: {actor: 'agency', action: 'space-launch/delay', object: 'launch', polarity: '+', modality: 'done'},
      says: ['The agency [[postponed the launch]].'],
    },
    {
      value: {action: 'space-launch/delay', object: 'launch', polarity: '+', modality: 'done'},
      says: ['[[The launch was postponed]].'],
    },
    {
      value: {action: 'space-launch/fail', object: 'rocket', polarity: '+', modality: 'done'},
      says: ['[[The rocket exploded]].'],
    },
    {
      value: {action: 'space-launch/launch', object: 'rocket', polarity: '+', modality: 'done'},
      says: ['[[The rocket lifted off]] at dawn.'],
    },
    {
      value: {action: 'docking/dock', object: 'capsule', polarity: '+', modality: 'done'},
      says: ['[[The capsule docked]] on Monday.'],
    },
    {
      value: {actor: 'police', action: 'custody/arrest', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['Police [[arrested Danu Orvik]].', '[[Danu Orvik was arrested]] by police.'],
    },
    {
      value: {actor: 'police', action: 'custody/arrest', object: 'man', polarity: '+', modality: 'done'},
      says: ['Police [[have arrested two men]].'],
    },
    {
      value: {actor: 'police', action: 'custody/arrest', object: 'danu-orvik', polarity: '-', modality: 'done'},
      says: ['Police [[have not arrested Danu Orvik]].'],
    },
    {
      value: {action: 'custody/arrest', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['[[Danu Orvik was arrested]] on Monday.', 'The [[arrest of Danu Orvik]] shocked the town.'],
    },
    {
      value: {action: 'custody/release', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['[[Danu Orvik was released]] from jail.'],
    },
    {
      value: {action: 'trial/charge', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['[[Danu Orvik was charged with murder]].'],
    },
    {
      value: {actor: 'prosecutor', action: 'trial/charge', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['Prosecutors [[charged Danu Orvik with murder]].'],
    },
    {
      value: {action: 'trial/convict', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['[[Danu Orvik was convicted of murder]].'],
    },
    {
      value: {action: 'trial/acquit', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['[[Danu Orvik was acquitted of murder]].'],
    },
    {
      value: {actor: 'jury', action: 'trial/acquit', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['The jury [[acquitted Danu Orvik]].'],
    },
    {
      value: {actor: 'danu-orvik', action: 'trial/plead-guilty', polarity: '+', modality: 'done'},
      says: ['Danu Orvik [[pleaded guilty]] to theft at his trial.'],
    },
    {
      value: {actor: 'danu-orvik', action: 'trial/plead-not-guilty', polarity: '+', modality: 'done'},
      says: ['Danu Orvik [[pleaded not guilty]] at his trial.'],
    },
    {
      value: {action: 'trial/sentence', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['[[Danu Orvik was sentenced to death]] after his trial.'],
    },
    {
      value: {actor: 'court', action: 'trial/uphold', object: 'conviction', polarity: '+', modality: 'done'},
      says: ['The court [[upheld the conviction]].'],
    },
    {
      value: {actor: 'court', action: 'trial/overturn', object: 'verdict', polarity: '+', modality: 'done'},
      says: ['The court [[overturned the verdict]].'],
    },
    {
      value: {actor: 'judge', action: 'trial/drop', object: 'charge', polarity: '+', modality: 'done'},
      says: ['The judge [[dismissed the charges]] after the hearing and the indictment.'],
    },
    {
      value: {actor: 'lena-tarvik', action: 'office/resign', polarity: '+', modality: 'done'},
      says: [
        '[[Lena Tarvik resigned]].',
        '[[Lena Tarvik resigned]] on Monday.',
        '[[Lena Tarvik has resigned]].',
        "Lena Tarvik's [[resignation]] came late.",
      ],
    },
    {
      value: {actor: 'lena-tarvik', action: 'office/resign', polarity: '+', modality: 'decided'},
      says: ['[[Lena Tarvik will resign]] in May.'],
    },
    {
      value: {actor: 'lena-tarvik', action: 'office/resign', polarity: '-', modality: 'decided'},
      says: ['[[Lena Tarvik will not resign]].'],
    },
    {
      value: {actor: 'lena-tarvik', action: 'office/resign', polarity: '+', modality: 'possible'},
      says: ['[[Lena Tarvik could resign]].'],
    },
    {
      value: {actor: 'lena-tarvik', action: 'office/resign', polarity: '-', modality: 'done'},
      says: ['[[Lena Tarvik refused to resign]].'],
    },
    {
      value: {actor: 'council', action: 'office/dismiss', object: 'lena-tarvik', polarity: '+', modality: 'done'},
      says: ['The council [[dismissed Lena Tarvik]].'],
    },
    {
      value: {action: 'office/dismiss', object: 'lena-tarvik', polarity: '+', modality: 'done'},
      says: ['[[Lena Tarvik was sacked]].'],
    },
    {value: {action: 'office/resign', polarity: '+', modality: 'done'}, says: ['Her [[resignation]] came late.']},
    {
      value: {actor: 'government', action: 'election/call', object: 'election', polarity: '+', modality: 'done'},
      says: ['The government [[called an election]].'],
    },
    {
      value: {actor: 'government', action: 'election/postpone', object: 'election', polarity: '+', modality: 'done'},
      says: ['The government [[postponed the election]].'],
    },
    {
      value: {action: 'election/postpone', object: 'election', polarity: '+', modality: 'done'},
      says: ['[[The election was postponed]].'],
    },
    {
      value: {actor: 'opposition', action: 'election/boycott', object: 'election', polarity: '+', modality: 'done'},
      says: ['The opposition [[boycotted the election]].'],
    },
    {
      value: {actor: 'party', action: 'election/win', object: 'election', polarity: '+', modality: 'done'},
      says: ['The party [[won the election]].'],
    },
    {
      value: {actor: 'party', action: 'election/lose', object: 'election', polarity: '+', modality: 'done'},
      says: ['The party [[lost the election]].'],
    },
    {
      value: {actor: 'court', action: 'election/annul', object: 'election', polarity: '+', modality: 'done'},
      says: ['The court [[annulled the election]].'],
    },
    {
      value: {actor: 'union', action: 'strike/call', object: 'strike', polarity: '+', modality: 'done'},
      says: ['The union [[called a strike]].'],
    },
    {
      value: {actor: 'union', action: 'strike/avert', object: 'strike', polarity: '+', modality: 'done'},
      says: ['The union [[called off the strike]].'],
    },
    {
      value: {actor: 'driver', action: 'strike/go-on-strike', polarity: '+', modality: 'done'},
      says: ['Drivers [[went on strike]].'],
    },
    {
      value: {actor: 'driver', action: 'strike/go-on-strike', polarity: '+', modality: 'decided'},
      says: ['Drivers [[will go on strike]] on Monday.'],
    },
    {
      value: {action: 'strike/end', object: 'strike', polarity: '+', modality: 'done'},
      says: ['[[The strike ended]] on Monday.'],
    },
    {
      value: {actor: 'parliament', action: 'law/pass', object: 'law', polarity: '+', modality: 'done'},
      says: ['Parliament [[passed the law]].'],
    },
    {
      value: {actor: 'parliament', action: 'law/reject', object: 'bill', polarity: '+', modality: 'done'},
      says: ['Parliament [[rejected the bill]].'],
    },
    {
      value: {actor: 'parliament', action: 'law/pass', object: 'constitution', polarity: '+', modality: 'done'},
      says: ['Parliament [[adopted a constitution]].'],
    },
    {
      value: {actor: 'president', action: 'law/veto', object: 'bill', polarity: '+', modality: 'done'},
      says: ['The president [[vetoed the bill]].'],
    },
    {
      value: {actor: 'president', action: 'law/sign', object: 'bill', polarity: '+', modality: 'done'},
      says: ['The president [[signed the bill]].'],
    },
    {
      value: {action: 'law/enter-into-force', object: 'law', polarity: '+', modality: 'done'},
      says: ['[[The law took effect]] on Monday.'],
    },
    {
      value: {actor: 'parliament', action: 'law/repeal', object: 'law', polarity: '+', modality: 'done'},
      says: ['Parliament [[repealed the law]].'],
    },
    {
      value: {action: 'law/repeal', object: 'law', polarity: '+', modality: 'done'},
      says: ['The [[repeal of the law]] pleased nobody.'],
    },
    {
      value: {actor: 'norvia', action: 'sanctions/impose', object: 'sanction', polarity: '+', modality: 'done'},
      says: ['Norvia [[imposed sanctions]].', 'Norvia [[imposed sanctions on Tarn]].'],
    },
    {
      value: {actor: 'norvia', action: 'sanctions/lift', object: 'sanction', polarity: '+', modality: 'done'},
      says: ['Norvia [[lifted the sanctions]].'],
    },
    {
      value: {
        actor: 'norvia',
        action: 'sanctions/lift',
        object: 'sanction',
        polarity: '+',
        modality: 'decided',
        condition: 'if the talks go on',
      },
      says: ['Norvia [[will lift the sanctions]] if the talks go on.'],
    },
    {
      value: {action: 'sanctions/lift', object: 'sanction', polarity: '+', modality: 'done'},
      says: ['[[The sanctions were lifted]].'],
    },
    {
      value: {action: 'sanctions/lift', object: 'sanction', polarity: '+', modality: 'asked'},
      says: ['[[The sanctions must be lifted]].'],
    },
    {
      value: {actor: 'norvia', action: 'sanctions/ease', object: 'embargo', polarity: '+', modality: 'done'},
      says: ['Norvia [[eased the embargo]].'],
    },
    {
      value: {action: 'sanctions/lift', object: 'embargo', polarity: '+', modality: 'done'},
      says: ['The [[lifting of the embargo]] came late.'],
    },
    {
      value: {action: 'sanctions/lift', object: 'embargo', polarity: '+', modality: 'asked'},
      says: ['Norvia called for the [[lifting of the embargo]].'],
    },
    {
      value: {actor: 'norvia', action: 'sanctions/impose', object: 'sanction', polarity: '+', modality: 'threatened'},
      says: ['Norvia [[threatened to impose sanctions]].'],
    },
    {
      value: {actor: 'firm', action: 'vulnerability/patch', object: 'flaw', polarity: '+', modality: 'done'},
      says: ['The firm [[patched the flaw]].'],
    },
    {
      value: {actor: 'firm', action: 'vulnerability/confirm', object: 'vulnerability', polarity: '+', modality: 'done'},
      says: ['The firm [[confirmed the vulnerability]].'],
    },
    {
      value: {
        actor: 'hacker',
        action: 'vulnerability/exploit',
        object: 'vulnerability',
        polarity: '+',
        modality: 'done',
      },
      says: ['Hackers [[exploited the vulnerability]].'],
    },
    {
      value: {actor: 'blast', action: 'casualty/killed', object: 'people', polarity: '+', modality: 'done'},
      says: ['The blast [[killed three people]].'],
    },
    {
      value: {actor: 'blast', action: 'casualty/injured', object: 'people', polarity: '+', modality: 'done'},
      says: ['The blast [[injured 12 people]].'],
    },
    {
      value: {action: 'casualty/killed', object: 'people', polarity: '+', modality: 'done'},
      says: ['[[Three people were killed]] in the blast.'],
    },
    {
      value: {action: 'casualty/injured', object: 'miner', polarity: '+', modality: 'done'},
      says: ['[[Two miners were injured]] on Monday.'],
    },
    {
      value: {actor: 'danu-orvik', action: 'casualty/killed', polarity: '+', modality: 'done'},
      says: ['[[Danu Orvik died]] on Monday.'],
    },
    {
      value: {action: 'casualty/killed', object: 'danu-orvik', polarity: '+', modality: 'done'},
      says: ['The [[death of Danu Orvik]] shocked the town.'],
    },
    {
      value: {actor: 'sailor', action: 'casualty/missing', polarity: '+', modality: 'done'},
      says: ['[[Two sailors are missing]].'],
    },
    {
      value: {action: 'rescue/rescue', object: 'miner', polarity: '+', modality: 'done'},
      says: ['[[The miners were rescued]] on Monday, the rescue team said.'],
    },
    {
      value: {actor: 'earthquake', action: 'disaster/strike', object: 'valley', polarity: '+', modality: 'done'},
      says: ['An earthquake [[struck the valley]].'],
    },
    {
      value: {actor: 'earthquake', action: 'disaster/strike', object: 'tarn', polarity: '+', modality: 'done'},
      says: ['An earthquake [[shook Tarn]] on Monday.'],
    },
    {
      value: {actor: 'agency', action: 'warning/issue', object: 'warning', polarity: '+', modality: 'done'},
      says: ['The agency [[issued a tsunami warning]].'],
    },
    {
      value: {actor: 'agency', action: 'warning/cancel', object: 'warning', polarity: '+', modality: 'done'},
      says: ['The agency [[lifted the tsunami warning]].'],
    },
    {
      value: {action: 'warning/cancel', object: 'warning', polarity: '+', modality: 'done'},
      says: ['[[The tsunami warning was cancelled]].'],
    },
    {
      value: {actor: 'firefighter', action: 'fire/contain', object: 'blaze', polarity: '+', modality: 'done'},
      says: ['Firefighters [[contained the blaze]].'],
    },
    {
      value: {actor: 'firefighter', action: 'fire/put-out', object: 'blaze', polarity: '+', modality: 'done'},
      says: ['Firefighters [[put out the blaze]].'],
    },
    {
      value: {action: 'fire/start', object: 'blaze', polarity: '+', modality: 'done'},
      says: ['[[The blaze broke out]] at noon.'],
    },
    {
      value: {action: 'crash/crash', object: 'helicopter', polarity: '+', modality: 'done'},
      says: ['[[The helicopter crashed]] on Monday.'],
    },
    {
      value: {action: 'shipwreck/sink', object: 'ferry', polarity: '+', modality: 'done'},
      says: ['[[The ferry sank]] on Monday.'],
    },
    {
      value: {action: 'shipwreck/capsize', object: 'ferry', polarity: '+', modality: 'done'},
      says: ['[[The ferry capsized]].'],
    },
    {
      value: {action: 'collapse/collapse', object: 'dam', polarity: '+', modality: 'done'},
      says: ['[[The dam collapsed]] on Monday after the bridge and the tunnel.'],
    },
    {
      value: {actor: 'gunman', action: 'shooting/open-fire', polarity: '+', modality: 'done'},
      says: ['A gunman [[opened fire]] on the crowd.'],
    },
    {
      value: {actor: 'police', action: 'bombing/defuse', object: 'bomb', polarity: '+', modality: 'done'},
      says: ['Police [[defused the bomb]].'],
    },
    {
      value: {action: 'bombing/explode', object: 'bomb', polarity: '+', modality: 'done'},
      says: ['[[The bomb exploded]].'],
    },
    {
      value: {action: 'bombing/fail', object: 'bomb', polarity: '+', modality: 'done'},
      says: ['[[The bomb did not explode]].'],
    },
    {
      value: {actor: 'gunmen', action: 'hostage/take', object: 'farmer', polarity: '+', modality: 'done'},
      says: ['Gunmen [[kidnapped two farmers]].'],
    },
    {
      value: {actor: 'gunmen', action: 'hostage/release', object: 'hostage', polarity: '+', modality: 'done'},
      says: ['Gunmen [[released the hostages]].'],
    },
    {
      value: {action: 'hostage/release', object: 'hostage', polarity: '+', modality: 'done'},
      says: ['[[The hostages were released]].'],
    },
    {
      value: {actor: 'pirate', action: 'piracy/hijack', object: 'tanker', polarity: '+', modality: 'done'},
      says: ['Pirates [[hijacked the tanker]].'],
    },
    {
      value: {actor: 'side', action: 'ceasefire/agree', object: 'ceasefire', polarity: '+', modality: 'done'},
      says: ['The two sides [[agreed to a ceasefire]].'],
    },
    {
      value: {actor: 'rebel', action: 'ceasefire/break', object: 'ceasefire', polarity: '+', modality: 'done'},
      says: ['The rebels [[broke the ceasefire]].'],
    },
    {
      value: {action: 'ceasefire/break', object: 'ceasefire', polarity: '+', modality: 'done'},
      says: ['[[The ceasefire collapsed]].'],
    },
    {
      value: {actor: 'norvia', action: 'deployment/deploy', object: 'troop', polarity: '+', modality: 'done'},
      says: ['Norvia [[deployed troops]].'],
    },
    {
      value: {actor: 'norvia', action: 'deployment/withdraw', object: 'troop', polarity: '+', modality: 'done'},
      says: ['Norvia [[withdrew its troops]].'],
    },
    {
      value: {
        actor: 'norvia',
        action: 'deployment/withdraw',
        object: 'troop',
        polarity: '+',
        modality: 'decided',
        condition: 'unless the offer stands',
      },
      says: ['Norvia [[will withdraw its troops]] unless the offer stands.'],
    },
    {
      value: {action: 'deployment/withdraw', object: 'troop', polarity: '+', modality: 'done'},
      says: ['[[The troops were withdrawn]].', 'The [[withdrawal of the troops]] began.'],
    },
    {
      value: {actor: 'government', action: 'protest/ban', object: 'protest', polarity: '+', modality: 'done'},
      says: ['The government [[banned the protest]].'],
    },
    {
      value: {actor: 'police', action: 'protest/disperse', object: 'protester', polarity: '+', modality: 'done'},
      says: ['Police [[dispersed the protesters]].'],
    },
    {
      value: {actor: 'president', action: 'visit/cancel', object: 'visit', polarity: '+', modality: 'done'},
      says: ['The president [[cancelled the visit]].'],
    },
    {
      value: {actor: 'president', action: 'visit/cut-short', object: 'visit', polarity: '+', modality: 'done'},
      says: ['The president [[cut short his visit]].'],
    },
    {
      value: {actor: 'side', action: 'talks/hold', object: 'talk', polarity: '+', modality: 'done'},
      says: ['The two sides [[held talks]].'],
    },
    {
      value: {actor: 'side', action: 'talks/resume', object: 'talk', polarity: '+', modality: 'done'},
      says: ['The two sides [[resumed the talks]].'],
    },
    {
      value: {action: 'talks/fail', object: 'talk', polarity: '+', modality: 'done'},
      says: ['[[The talks collapsed]].'],
    },
    {
      value: {action: 'talks/suspend', object: 'talk', polarity: '+', modality: 'done'},
      says: ['[[The talks were suspended]].'],
    },
    {
      value: {action: 'talks/resume', object: 'talk', polarity: '+', modality: 'decided'},
      says: ['[[The talks will resume]] in May.'],
    },
    {
      value: {action: 'talks/resume', object: 'talk', polarity: '+', modality: 'done'},
      says: ['The [[resumption of the talks]] was delayed.'],
    },
    {
      value: {actor: 'airline', action: 'transport-service/cancel', object: 'flight', polarity: '+', modality: 'done'},
      says: ['The airline [[cancelled the flight]].'],
    },
    {
      value: {actor: 'norvia', action: 'recognition/declare', object: 'independence', polarity: '+', modality: 'done'},
      says: ['Norvia [[declared independence]].'],
    },
    {
      value: {actor: 'norvia', action: 'recognition/recognise', object: 'republic', polarity: '+', modality: 'done'},
      says: ['Norvia [[recognised the republic and its independence]].'],
    },
    {
      value: {actor: 'norvia', action: 'membership/join', object: 'european-union', polarity: '+', modality: 'done'},
      says: ['Norvia [[joined the European Union]].'],
    },
    {
      value: {actor: 'norvia', action: 'membership/leave', object: 'european-union', polarity: '+', modality: 'done'},
      says: ['Norvia [[left the European Union]].'],
    },
    {
      value: {actor: 'norvia', action: 'membership/join', object: 'european-union', polarity: '+', modality: 'planned'},
      says: ['Norvia [[wants to join the European Union]].'],
    },
    {
      value: {actor: 'government', action: 'emergency/declare', object: 'state', polarity: '+', modality: 'done'},
      says: ['The government [[declared a state of emergency]].'],
    },
    {
      value: {actor: 'government', action: 'emergency/lift', object: 'curfew', polarity: '+', modality: 'done'},
      says: ['The government [[lifted the curfew]].'],
    },
    {
      value: {actor: 'firm', action: 'bankruptcy/file', object: 'bankruptcy', polarity: '+', modality: 'done'},
      says: ['The firm [[filed for bankruptcy]].'],
    },
    {
      value: {
        actor: 'regulator',
        action: 'investigation/open',
        object: 'investigation',
        polarity: '+',
        modality: 'done',
      },
      says: ['The regulator [[opened an investigation]].'],
    },
    {
      value: {
        actor: 'regulator',
        action: 'investigation/close',
        object: 'investigation',
        polarity: '+',
        modality: 'done',
      },
      says: ['The regulator [[closed the investigation]].'],
    },
    {
      value: {actor: 'regulator', action: 'lawsuit/withdraw', object: 'lawsuit', polarity: '+', modality: 'done'},
      says: ['The regulator [[dropped the lawsuit]].'],
    },
    {
      value: {actor: 'two', action: 'lawsuit/settle', object: 'lawsuit', polarity: '+', modality: 'done'},
      says: ['The two [[settled the lawsuit]].'],
    },
    {
      value: {actor: 'norvia', action: 'diplomatic-relations/sever', object: 'tie', polarity: '+', modality: 'done'},
      says: ['Norvia [[severed diplomatic ties]].'],
    },
    {
      value: {
        actor: 'norvia',
        action: 'diplomatic-relations/expel',
        object: 'ambassador',
        polarity: '+',
        modality: 'done',
      },
      says: ['Norvia [[expelled the ambassador]].'],
    },
    {
      value: {actor: 'danu-orvik', action: 'statement/no-comment', polarity: '+', modality: 'done'},
      says: ['Danu Orvik [[declined to comment]].'],
    },
    {
      value: {actor: 'danu-orvik', action: 'statement/apologise', polarity: '+', modality: 'done'},
      says: ['[[Danu Orvik apologised]].'],
    },
    {
      value: {actor: 'firm', action: 'price/raise', object: 'price', polarity: '+', modality: 'done'},
      says: ['The firm [[raised prices]].'],
    },
    {
      value: {actor: 'firm', action: 'price/lower', object: 'price', polarity: '+', modality: 'done'},
      says: ['The firm [[cut prices]].'],
    },
    {
      value: {actor: 'norvia', action: 'licence/revoke', object: 'license', polarity: '+', modality: 'done'},
      says: ['Norvia [[revoked the licence]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/leave', object: 'participation', polarity: '+', modality: 'done'},
      says: ['Norvia [[withdrew its participation]].'],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/leave', object: 'partnership', polarity: '+', modality: 'decided'},
      says: ["Norvia's decision [[to leave the partnership]] came late."],
    },
    {
      value: {actor: 'norvia', action: 'cooperation/end', object: 'partnership', polarity: '+', modality: 'planned'},
      says: ["Norvia's plan [[to end the partnership]] came late."],
    },
    {
      value: {actor: 'rebel', action: 'talks/resume', object: 'talk', polarity: '+', modality: 'planned'},
      says: ['The rebels [[want to resume the talks]].'],
    },
    {
      value: {actor: 'minister', action: 'sanctions/lift', object: 'embargo', polarity: '+', modality: 'denied'},
      says: ['The minister ruled out [[lifting the embargo]].'],
    },
  ],
  nothing: [
    'Danu Orvik lives in Tarn.',
    'The valley is green in May.',
    'The bakery sells rye bread and cakes.',
    'The mayor spoke for an hour.',
    'The film ended with a song.',
    'She left the room at noon.',
    'He cut the bread and sat down.',
    'The committee met in the town hall.',
    'The harbour lies north of the mill.',
    'The tower is 120 metres tall.',
    'They began to sing.',
    'The children played in the snow.',
    'He raised his hand.',
    'She lifted the lid.',
    'The dog broke its leash.',
    'The price was 40 crowns.',
    'Lena Tarvik is the mayor of Tarn.',
    'Norvia and Tarn are neighbours.',
    'The road runs along the river.',
    'He signed autographs for an hour.',
    'They dropped their bags and ran to the door.',
    'The clock stopped at noon.',
    'She won the hearts of the town.',
    'The rain stopped before dawn.',
    'The choir released its breath.',
    'Snow fell on the hills.',
    'He opened the window.',
    'She closed her eyes.',
    'The talk was about birds.',
    'It was the end of a long day.',
    'At the end of the month the shop was full.',
    'The start of the season was wet.',
    'He held a cup of tea.',
    'He kept his coat on.',
    'The village has two inns.',
    'The agreement is 40 pages long.',
    'The partnership has four members.',
    'The sanctions hurt the poor and the old alike, he thinks.',
    'The treaty is a long text.',
    'The trial lasted a month.',
    'A launch is a loud thing.',
    'The council building is made of stone.',
    'The strike was long.',
    'Orvik is survived by two sons.',
    'She fired up the stove.',
    'He took the bus to Tarn.',
    'The plan is simple.',
    'The company makes shoes.',
    'Orvik, 52, has two sons.',
    'It is raining in Norvia.',
    'Weather in the valley, 6 May.',
  ],
}
