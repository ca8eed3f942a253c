import {describe, expect, test} from 'vitest'
import {compareNames} from './index.ts'

describe('people', () => {
  test.each([
    ['same', 'Danu Orvik', 'ORVIK, Danu'],
    ['same', 'Danu Orvik', 'Gen. Danu K. Orvik'],
    ['same', 'D. K. Orvik', 'Danu Karel Orvik'],
    ['same', 'DK Orvik', 'Danu Karel Orvik'],
    ['same', 'Danu Orvik Jr.', 'Danu Orvik'],
    ['same', 'Bill Harrowgate', 'William Harrowgate'],
    ['same', 'Dmitri Velnikov', 'Дмитрий Вельников'],
    ['same', 'Sergej Velnikov', 'Sergey Pavlovich Velnikov'],
    ['same', 'Mohammed al-Tarrasi', 'Muhammad Tarrasi'],
    ['same', 'Abd al-Aziz Nourassi', 'Abdulaziz Nurasi'],
    ['same', 'Yiannis Panelakis', 'Giannis Panelakis'],
    ['same', 'Volodymyr Tarrenko', 'Vladimir Tarrenko'],
    ['same', 'Khalid Tarrasi', 'Khaled Tarrasi'],
    ['same', 'Qurbangul Tarrow', 'Gurbangul Tarrow'],
    ['same', 'Yekaterina Velnikova', 'Ekaterina Velnikova'],
    ['same', 'Tomasz Łukowicz', 'Tomasz Lukowicz'],
    ['same', 'DanuOrvik', 'Danu Orvik'],
    ['near', 'Danu Orvek', 'Danu Orvik'],
    ['near', 'Marit Starmoen', 'Marit Starkoen'],
    ['near', 'Kim Tong On', 'Kim Tong Un'],
    ['same', 'Petra Velni kova', 'Petra Velnikova'],
    ['other', 'Danu Orvik', 'Marit Orvik'],
    ['other', 'D. Orvik', 'Marit Orvik'],
    ['other', 'Danu K. Orvik', 'Danu J. Orvik'],
    ['other', 'Karin Holm', 'Karen Holm'],
    ['other', 'Kamal Tarrasi', 'Jamal Tarrasi'],
    ['other', 'Nikolai Velnikov', 'Nikita Velnikov'],
    ['other', 'Danu Orvik Jr.', 'Danu Orvik Sr.'],
    ['other', 'Hans Peter', 'Peter Hans'],
    ['other', 'Salim bin Yusuf al-Tarrasi', 'Yusuf bin Salim al-Tarrasi'],
    ['other', 'Ivan Pavlovich Velnikov', 'Ivan Ruslanovich Velnikov'],
    ['other', 'Orvik', 'Danu Orvik'],
    ['other', '', 'Danu Orvik'],
  ] as const)('%s: %s / %s', (likeness, a, b) => {
    expect(compareNames(a, b, 'person')).toBe(likeness)
    expect(compareNames(b, a, 'person')).toBe(likeness)
  })
})

describe('bodies', () => {
  test.each([
    ['same', 'Tarrowgas JSC', 'OAO Tarrowgas'],
    ['same', 'Tarrowgas AG', 'Tarrowgas Aktiengesellschaft'],
    ['same', 'Velt & Sons Ltd.', 'Velt and Sons Limited'],
    ['same', 'T.V.K. Aviation', 'TVK Aviation'],
    ['same', 'The Velt Foundation for Labour', 'Velt Foundation for Labor'],
    ['same', 'U.S. Bureau of Tides', 'United States Bureau of Tides'],
    ['same', 'NTO', 'Norvian Tides Organisation'],
    ['same', 'MV Velden Spirit', 'Velden Spirit'],
    ['near', 'Tarrogas AG', 'Tarrowgas AG'],
    ['other', 'Tarrowgas AG', 'Tarrowgas GmbH'],
    ['other', 'Tarrowgas', 'Tarrowgas Norvia'],
    ['other', 'Velt Gas Company', 'Velt Oil Company'],
    ['other', 'TVK Aviation', 'TVC Aviation'],
    ['other', 'Velden Fund 2004', 'Velden Fund 2005'],
    ['other', 'Bank', 'Velden Bank'],
    ['other', '', 'Velden Bank'],
  ] as const)('%s: %s / %s', (likeness, a, b) => {
    expect(compareNames(a, b, 'body')).toBe(likeness)
    expect(compareNames(b, a, 'body')).toBe(likeness)
  })
})
