import type {Corpus} from '../../claim/index.ts'
import type {Channel} from './value.ts'

export const corpus: Corpus<Channel> = {
  published: '2031-05-04',
  reads: [
    {
      value: {channel: 'twitter'},
      says: [
        'Karin Holm [[tweeted]] that the deal was off.',
        'Karin Holm said [[in a tweet]] that the deal was off.',
        '[[In a tweet]], Karin Holm said the deal was off.',
        'Karin Holm announced the deal [[on Twitter]].',
        'Karin Holm said [[via Twitter]] that the deal was off.',
        'Karin Holm said [[on her Twitter account]] that the deal was off.',
        '"The deal is off," Karin Holm wrote [[on Twitter]].',
        'Karin Holm said [[in a Twitter post]] that the deal was off.',
        'Karin Holm said [[via her official Twitter account]] that the deal was off.',
        'Karin Holm previously [[tweeted]] that the deal was off.',
        '[[In an earlier tweet]], Karin Holm said the deal was off.',
        'Karin Holm replied [[on Twitter]] that the deal was off.',
      ],
    },
    {
      value: {channel: 'facebook'},
      says: [
        'Karin Holm wrote [[on Facebook]] that the deal was off.',
        '[[In a Facebook post]], Karin Holm said the deal was off.',
      ],
    },
    {
      value: {channel: 'telegram'},
      says: [
        'Karin Holm said [[in a post on Telegram]] that the deal was off.',
        'Karin Holm announced it [[on her Telegram channel]].',
      ],
    },
    {
      value: {channel: 'state-tv'},
      says: [
        'Karin Holm announced the deal [[on state television]].',
        "Karin Holm announced the deal [[on the country's state television networks]].",
        'Karin Holm said [[on state TV]] that the deal was off.',
        'Karin Holm said [[in the state television interview]] that the deal was off.',
        'Karin Holm announced the deal [[on state-run television]].',
      ],
    },
    {
      value: {channel: 'television'},
      says: [
        'Karin Holm said [[on television]] that the deal was off.',
        'Karin Holm said [[on CNN]] that the deal was off.',
      ],
    },
    {
      value: {channel: 'state-news-agency'},
      says: [
        'The announcement was relayed [[through two state news agencies]].',
        'The announcement was relayed, officials said, [[through two state news agencies]].',
        'The decision was announced [[through the state news agency]].',
      ],
    },
    {
      value: {channel: 'interview'},
      says: [
        'Karin Holm said [[in an interview]] that the deal was off.',
        'Karin Holm said [[in an interview]] with Kelda Radio that the deal was off.',
        'Karin Holm [[told Fox News]] that the deal was off.',
        'Karin Holm [[told Reuters]] that the deal was off.',
        'Karin Holm [[told state television]] that the deal was off.',
      ],
    },
    {
      value: {channel: 'statement'},
      says: [
        'Kelda Bank said [[in a statement]] that the deal was off.',
        '[[In a statement]], Kelda Bank said the deal was off.',
        'Kelda Bank [[issued a statement]].',
        'Kelda Bank [[released a short statement]].',
        'The deal was off, Kelda Bank said [[in a written statement]].',
        '[[According to a statement]], the deal was off.',
        '[[The statement]] said the deal was off.',
      ],
    },
    {
      value: {channel: 'press-release'},
      says: [
        'Kelda Bank said [[in a press release]] that the deal was off.',
        'Kelda Bank [[issued a press release]].',
        '[[According to a press release]], the deal was off.',
        'Kelda Bank announced the deal [[in a news release]].',
      ],
    },
    {
      value: {channel: 'press-conference'},
      says: [
        'Karin Holm said [[at a news conference]] that the deal was off.',
        'Karin Holm [[told a news conference]] that the deal was off.',
        'Karin Holm [[held a news conference]].',
        'Karin Holm announced the deal [[during a press conference]].',
        '"The deal is off," Karin Holm said [[at a press conference]].',
      ],
    },
    {
      value: {channel: 'letter'},
      says: [
        'Karin Holm said [[in a letter]] that the deal was off.',
        'Karin Holm [[sent a letter]] to the board.',
        'Karin Holm [[wrote an open letter]].',
        '[[The letter]] said the deal was off.',
        '[[In another letter]], Karin Holm said the deal was off.',
      ],
    },
    {value: {channel: 'phone-call'}, says: ['Karin Holm said [[by telephone]] that the deal was off.']},
    {
      value: {channel: 'email'},
      says: ['Karin Holm said [[in an email]] that the deal was off.', 'Karin Holm [[sent an e-mail]] to the staff.'],
    },
    {value: {channel: 'speech'}, says: ['Karin Holm said [[in a speech]] that the deal was off.']},
    {value: {channel: 'address-to-parliament'}, says: ['Karin Holm [[told parliament]] that the deal was off.']},
    {value: {channel: 'radio'}, says: ['Karin Holm said [[on the radio]] that the deal was off.']},
    {
      value: {channel: 'website'},
      says: [
        'Kelda Bank said [[on its website]] that the deal was off.',
        'Kelda Bank announced the deal [[on its website]].',
      ],
    },
    {value: {channel: 'blog'}, says: ['Karin Holm said [[in a blog post]] that the deal was off.']},
    {value: {channel: 'instagram'}, says: ['Karin Holm confirmed the deal [[on Instagram]].']},
    {
      value: {channel: 'video-message'},
      says: ['Kelda Bank [[posted a video message]].', 'Karin Holm said [[in a video message]] that the deal was off.'],
    },
    {value: {channel: 'regulatory-filing'}, says: ['Kelda Bank disclosed the deal [[in a regulatory filing]].']},
    {
      value: {channel: 'court-filing'},
      says: [
        '[[According to court documents]], Karin Holm said the deal was off.',
        'Karin Holm said [[in an affidavit]] that the deal was off.',
      ],
    },
    {value: {channel: 'televised-address'}, says: ['Karin Holm announced the deal [[in a televised address]].']},
    {
      value: [{channel: 'message-to-staff'}, {channel: 'memo'}],
      says: ['Kelda Bank [[told staff]] [[in a memo]] that the deal was off.'],
    },
  ],
  nothing: [
    'Twitter shares fell on Monday.',
    'Karin Holm bought Twitter for a low price.',
    'Karin Holm said the deal was off.',
    'The newspaper was founded in May.',
    'Karin Holm read a letter and wept.',
    'The television fell off the wall.',
    'Karin Holm owns a radio station.',
    'The statement was long.',
    'She left the interview early.',
    'Karin Holm works for state television.',
    'A letter arrived on Monday.',
    'The news agency moved to Oslo.',
    'The website crashed on Monday.',
    'They watched it on television.',
    'The speech lasted an hour.',
    'Karin Holm did not tweet.',
    'She lost her telephone.',
    'The conference opened in Oslo.',
    'The book sold well.',
    'A spokesman said the deal was off.',
    'The Orvik Post reported that the deal was off.',
  ],
}
