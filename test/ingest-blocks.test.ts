import {describe, expect, test} from 'vitest'
import {divide, unwrap, type BlockType} from '../src/text/index.ts'

const prose = 'The ferry left Port Elsin at dawn with forty people on board, the harbour office said.'
const more = 'It reached the island of Varn three hours later.'

/** The type that a line gets between two paragraphs of running text. */
function typeOf(line: string): BlockType | undefined {
  const text = `${prose}\n\n${line}\n\n${more}\n`
  return divide(text).find(block => text.slice(block.start, block.end) === line)?.type
}

/** Type and words of every block. */
function blocks(text: string): [BlockType, string][] {
  return divide(text).map(({type, start, end}) => [type, text.slice(start, end)])
}

describe('boilerplate', () => {
  test.each([
    'Also read: Ferry firm to add a night crossing',
    'ALSO READ: Ferry firm to add a night crossing',
    'ALSO READ Ferry firm to add a night crossing',
    'Read also: The captain who never slept',
    'Read More: What we know of the storm',
    'Read more',
    'READ NEXT | Island school reopens',
    'See also – Tides of the north coast',
    'Related article: Is the old quay safe?',
    'RELATED ARTICLE: Is the old quay safe?',
    'Related: How ferries are inspected',
    'Related stories',
    'More on this story',
    'More from Varn:',
    'Must read: The lighthouse keeper',
    'Recommended for you',
    'Most read',
    'Most popular',
    'Trending now',
    'Top stories',
    "Editor's picks",
    'Don’t miss: The island in pictures',
    'In case you missed it: Mayor resigns',
    'You may also like',
    'Up next',
    'WATCH: Ferry turns back in heavy seas',
    'From the archive: The winter of 1962',
    'Video',
    'Advertisement',
    'Loading...',
    'Share',
    'Share on Facebook',
    'Share this article on Twitter',
    'Facebook Twitter WhatsApp Email Print',
    'Share | Tweet | Pin | Email',
    '12 comments',
    'View all 45 comments',
    'Leave a comment',
    'Comments are closed',
    'Page 2 of 5',
    '4 min read',
    'Home > News > Islands',
    'Home » World » North » Ferry turns back',
    'Press "Enter" to skip to content',
    'Skip to main content',
    'Back to top',
    'Click here to read the letter in full.',
    'Tap here for more from our harbour desk',
    'Sign up for our morning newsletter',
    'Sign up here.',
    'Subscribe to The Elsin Courier for full access.',
    'Subscribe now',
    'Follow us on Twitter and Instagram.',
    'Follow the Courier on Facebook for the latest.',
    'Follow @elsincourier',
    'Like us on Facebook',
    'Join our channel on Telegram',
    'Stay tuned for more updates.',
    'Stay up to date with the Courier.',
    'Keep your tabs open here at Elsin Courier.',
    'For more news from the islands, visit our harbour page.',
    'For the latest ferry times check the timetable page.',
    'Check out more stories about ferries in the Elsin Courier.',
    'Discover more about the coast at our travel page',
    'Get the latest news straight to your inbox',
    'Enter your email address',
    'Have a story? Contact our newsroom.',
    'Got a tip? E-mail us.',
    'Let us know what you think in the comments below.',
    'Sound off in the comments!',
    'What do you think? Share your views in the comments.',
    'Download our app',
    'Support our work: become a member today.',
    'Already a subscriber? Log in',
    'We would love to hear from you',
    'Written by: Ada Brook',
    'Edited by: Jon Marl',
    'Reporting by Ada Brook; editing by Jon Marl',
    '(Reporting by Ada Brook in Varn; Editing by Jon Marl)',
    'Additional reporting by Jon Marl',
    'With inputs from agencies',
    '(With agency inputs)',
    'About the author',
    'Ada Brook is a staff reporter for the Elsin Courier.',
    'Tags: ferry, storm, Varn',
    'Filed under: Islands',
    'Topics: Weather',
    '© 2031 Elsin Courier',
    'ⓒ 2031 All rights reserved. Do not copy without permission.',
    'Copyright 2031 Elsin Courier Ltd. All rights reserved.',
    'Copyright © Elsin Courier',
    '(c) 2031 Elsin Press',
    'All rights reserved.',
    'All Rights Reserved',
    'Reproduction only with permission.',
    'Do not reproduce without permission.',
    'This material may not be published, broadcast or rewritten.',
    'This article is owned by Elsin Courier',
    'Elsin Courier is the owner of this article',
    'This article was originally published in the Varn Weekly.',
    'This story has been updated.',
    'The views expressed here are those of the author.',
    'We use cookies to improve this page.',
    'Accept all cookies',
    'Privacy policy',
    'Terms of use',
    'By using this site you agree to our terms.',
    'Please enable JavaScript to play this.',
    'Your browser cannot play this video.',
    'This video is no longer available.',
    'Story continues below',
    'Article continues after advertisement',
    'Continue reading',
  ])('%s', line => {
    expect(typeOf(line)).toBe('boilerplate')
  })
})

describe('running text that looks like boilerplate', () => {
  test.each([
    'Related to the storm, two roads on the island were closed on Monday.',
    'More from the ministry is expected on Thursday, the spokesman said.',
    'Read in full, the letter asks the harbour office to pay for the damage.',
    'Follow-up tests on the engine took three days.',
    'Share prices of the ferry company fell by 4 percent.',
    'Copyright law was no part of the talks, the minister said.',
    'Watching the boat from the quay, about 200 people cheered.',
    'Subscribers of the island’s telephone company were cut off for two days.',
    'For more than two hours nobody answered the distress call.',
    'For more details the office pointed to its statement of Friday.',
    'Press officers for the two firms would not comment.',
    'Home owners on the quay have been told to leave.',
    'Click beetles were found in the cargo, customs officers said.',
    'Keep the harbour closed, the captain had asked on Sunday.',
    'Top officials met in Varn on Monday.',
    'Also reading the charge was Judge Orla Finn of the island court.',
    'Sign language was used at the briefing for the first time.',
    'The article continues to be discussed on the island, he said.',
    'Photographs of the hull were shown to the court on Friday.',
    'Background checks on the crew found nothing.',
  ])('%s', line => {
    expect(typeOf(line)).toBe('body')
  })
})

describe('captions', () => {
  test.each([
    '(Photo : ADA BROOK/POOL/AFP via Getty Images)',
    '(Photo by Ada Brook / Elsin Press)',
    'Photo: Ada Brook',
    'Photo credit: Ada Brook',
    'Image courtesy of the Varn Museum',
    'Picture: Elsin Press',
    'Credit: Ada Brook',
    'Ada Brook/Reuters',
    'Varn Harbour iStock',
    'AP Photo/Ada Brook',
    'The ferry at Varn in May. (Photo by Ada Brook)',
    'The ferry at Varn in May. [Ada Brook/AFP]',
    'In this handout photo from the coast guard, the ferry lies at the quay.',
    'In this 4 May 2031 photo, the ferry lies at the quay.',
    'A file photo shows the ferry at the quay in 2029.',
    'This satellite image provided by the weather office shows the storm.',
    'FILE - The ferry lies at the quay of Varn on 4 May 2031.',
    'File photo: the ferry at the quay',
    'Pictured: the ferry at the quay of Varn',
    'Captain Ida Moor (L) and engineer Tom Reeve (R) on the bridge in May.',
    'VARN-SHIPPING-STORM',
  ])('%s', line => {
    expect(typeOf(line)).toBe('caption')
  })

  test('the lines next to a credit', () => {
    const text = `${prose}\n\nNORTH-SHIPPING-STORM\n(Photo : ADA BROOK/AFP via Getty Images)\nCaptain Ida Moor leaves the court in Varn on May 4, 2031.\n\n${more}`
    expect(blocks(text).map(([type]) => type)).toEqual(['body', 'caption', 'caption', 'caption', 'body'])
  })

  test('the line over a credit that stands first', () => {
    const text = `Varn Harbour\nVarn Harbour iStock\n\n${prose}`
    expect(blocks(text).map(([type]) => type)).toEqual(['caption', 'caption', 'body'])
  })
})

describe('titles', () => {
  test.each([
    'Ferry Turns Back In Heavy Seas',
    'Island council demands an answer',
    'Is the old quay safe?',
    'What the Captain Told the Court',
    'No going back',
    '[BREAKING] Ferry Firm Stops All Crossings; Here’s What It Asks',
    "Courier's Choice: A Winter on Varn",
  ])('%s', line => {
    expect(typeOf(line)).toBe('title')
  })

  test('a first line without a stop, and the line under it', () => {
    const text = `Ferry with 40 on board turns back near Varn\n\nCaptain says the engine failed twice\n4 May 2031\n${prose}\n`
    expect(blocks(text).map(([type]) => type)).toEqual(['title', 'title', 'body', 'body'])
  })

  test('a first paragraph of running text is body', () => {
    expect(blocks(`${prose}\n\n${more}`).map(([type]) => type)).toEqual(['body', 'body'])
  })

  test('a headline said twice is one each time', () => {
    const title = 'Ferry firm with a long history of delays stops its crossings to the outer islands for a week'
    expect(blocks(`${title}\n\n${prose}\n\n${title}\n\n${more}`).map(([type]) => type)).toEqual([
      'title',
      'body',
      'title',
      'body',
    ])
  })

  test.each([
    'He said:',
    'the crew stayed on board',
    '- forty passengers',
    'The ferry left at dawn.',
    'The mayor thanked the crew, the firm and everybody who had helped that night',
    'By Ada Brook',
    'By Ada Brook and Jon Marl',
    'Posted: 4 May 2031, 9:15 am',
    'MAY 4TH, 2031 AT 9:15 AM GMT',
    'Last updated: Sunday, 4 May 2031, 09:15 GMT',
  ])('no title: %s', line => {
    expect(typeOf(line)).toBe('body')
  })
})

describe('quotations and datelines', () => {
  test('a paragraph that is somebody’s words', () => {
    expect(typeOf('“We turned back because the engine failed. Nobody was in danger.”')).toBe('quote')
    expect(typeOf('"We turned back because the engine failed."')).toBe('quote')
  })

  test('a paragraph with words of the report is body', () => {
    expect(typeOf('“We turned back,” the captain said. “Nobody was in danger.”')).toBe('body')
  })

  test('a quotation goes on over a dozen short lines, in tokenised marks too', () => {
    const lines = ['No.', 'I rowed.', 'Trust me.', ...Array.from({length: 8}, (_, i) => `I mended boat ${String(i)}.`)]
    for (const [open, close] of [
      ['"', '"'],
      ['``', "''"],
    ] as const) {
      const quotation = `${open}${lines.join('\n')}${close}`
      expect(blocks(`${prose}\n${quotation}\n${more}`).map(([, text]) => text)).toContain(quotation)
    }
  })

  test('a quotation goes on over lines of one paragraph', () => {
    const quotation = '"We turned back at once.\nThe engine had failed.\nNobody was in danger."'
    expect(blocks(`${prose}\n${quotation}\n${more}`)).toEqual([
      ['body', prose],
      ['quote', quotation],
      ['body', more],
    ])
  })

  test('paragraphs of one speech, each opened and only the last closed', () => {
    const text = `${prose}\n\n“We turned back at once.\n\n“The engine had failed.”\n\n${more}`
    expect(blocks(text).map(([type]) => type)).toEqual(['body', 'quote', 'quote', 'body'])
  })

  test.each([
    ['PORT ELSIN (Elsin Press) — ', 'The ferry turned back.'],
    ['VARN, Northland, May 4 (EP) - ', 'The ferry turned back.'],
    ['Port Elsin (EP) -- ', 'The ferry turned back.'],
    ['(EP) — ', 'The ferry turned back.'],
    ['VARN — ', '“We turned back,” the captain said.'],
  ])('%s is apart from its sentence', (dateline, sentence) => {
    const text = `${dateline}${sentence}\n\n${more}`
    expect(blocks(text).slice(0, 2)).toEqual([
      ['body', dateline.trimEnd()],
      ['body', sentence],
    ])
  })

  test('a dash in a sentence is no dateline', () => {
    expect(blocks('Ida Moor — the captain — spoke.')).toHaveLength(1)
  })
})

describe('hard-wrapped text', () => {
  const wrapped =
    'The ferry left Port Elsin at dawn with forty people on board and turned back\nat the first lighthouse, where the waves were said to be higher than anybody\nof the crew had seen.'

  test('is one block, unit for unit as long as the file', () => {
    const text = unwrap(`${wrapped}\n\n${more}`)
    expect(text).toHaveLength(wrapped.length + 2 + more.length)
    expect(blocks(text)).toEqual([
      ['body', wrapped.replaceAll('\n', ' ')],
      ['body', more],
    ])
  })

  test('works with carriage returns', () => {
    const text = wrapped.replaceAll('\n', '\r\n')
    expect(unwrap(text)).toBe(text.replace(/[\r\n]/g, ' '))
  })

  test('leaves sentences a line alone', () => {
    const text = `${prose}\n${more}\nNobody was hurt, the harbour office of the island said.`
    expect(unwrap(text)).toBe(text)
  })
})

describe('lines broken by a margin', () => {
  const lines = [
    'The ferry left Port Elsin at dawn with two',
    'hundred people on board and $2',
    'million in cash, said Captain Ada',
    'Brook, who has sailed for 30 years.',
  ]

  test('at the first word that does not fit, whatever it is', () => {
    const text = `${wrap(`${prose} ${more} It was the only boat of Captain Ida Brook, who paid $2 million for it.`, 48)}\n\n${wrap(prose, 48)}\n`
    expect(unwrap(text).trimEnd().split('\n').filter(Boolean)).toHaveLength(2)
  })

  test('a hyphen that the margin put in is a soft one', () => {
    const text =
      'The ferry left Port Elsin at dawn with forty people on board, the har-\nbour office said, and it reached the island of Varn three hours later in a well-\nknown storm that had kept all other boats of the harbour at the quay.\n'
    expect(unwrap(text).replaceAll('\u00ad', '')).toContain('harbour office said')
    expect(unwrap(text).replaceAll('\u00ad', '')).toContain('a well-known storm')
    expect(unwrap(text)).toHaveLength(text.length)
  })

  test.each([
    [
      'a list',
      '- forty people who came from the island of Varn\n- eleven dogs that belonged to the harbour office\n- a horse of the captain, who rode it to the quay\n- two boats',
    ],
    [
      'a table',
      'Varnholm harbour office          forty      12    34\nElsin harbour and the old quay   eleven      7    12\nTarrow and all of its islands    two         3     9\nall of them                      many       22    55',
    ],
    ['verse', 'The ferry left at dawn\nwith forty on the deck\nand nobody to mourn\nthe captain and the wreck'],
    [
      'headlines',
      'Ferry Turns Back In Heavy Seas Off Varn\nIsland Council Asks For A New Lighthouse\nHarbour Office Is Sold To Its Own Workers\nCaptain Says The Engine Had Failed Twice',
    ],
  ])('%s keeps its lines', (_, text) => {
    expect(unwrap(text)).toBe(text)
  })

  test('short lines are joined with nothing', () => {
    expect(unwrap(lines.join('\n\n'))).toBe(lines.join('\n\n'))
  })
})

function wrap(text: string, width: number): string {
  return text.split(' ').reduce((sofar, word) => {
    const line = sofar.slice(sofar.lastIndexOf('\n') + 1)
    return sofar === '' ? word : `${sofar}${line.length + 1 + word.length > width ? '\n' : ' '}${word}`
  }, '')
}
