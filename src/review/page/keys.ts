import {decide, step, undo} from './actions.ts'
import {toArticle, turnTheme} from './bar.tsx'
import {choose} from './list.tsx'
import * as state from './state.ts'

interface Key {
  readonly keys: readonly string[]
  /** How they are called in the help. */
  readonly shown: readonly string[]
  readonly does: string
  readonly act: () => void
  /** Whether it also does so where an article is shown. */
  readonly everywhere?: true
}

/** Every key of the page. */
export const keys: readonly Key[] = [
  {keys: ['j'], shown: ['j'], does: 'next finding', act: () => go(1)},
  {keys: ['k'], shown: ['k'], does: 'previous finding', act: () => go(-1)},
  {
    keys: ['a'],
    shown: ['a'],
    does: 'confirm what is chosen, or this finding',
    act: () => void decide(state.acted.peek(), 'confirmed'),
  },
  {keys: ['d'], shown: ['d', '1 … 6'], does: 'dismiss, and why', act: () => ask('dismiss')},
  {keys: ['o'], shown: ['o'], does: 'reopen', act: () => void decide(state.acted.peek(), 'open')},
  {keys: ['u'], shown: ['u'], does: 'undo', act: () => void undo(), everywhere: true},
  {keys: ['n'], shown: ['n'], does: 'write a note', act: () => ask('note')},
  {keys: ['x'], shown: ['x'], does: 'choose this finding, or leave it out', act: chooseCurrent},
  {keys: ['X'], shown: ['Shift', 'x'], does: 'choose all that are shown, or none', act: chooseAll},
  {
    keys: ['c'],
    shown: ['c'],
    does: 'correct what was read',
    act: state.turnCorrecting,
  },
  {keys: ['['], shown: ['['], does: 'previous place in the texts', act: () => toMark(-1)},
  {keys: [']'], shown: [']'], does: 'next place in the texts', act: () => toMark(1)},
  {keys: ['/'], shown: ['/'], does: 'search', act: () => focus('search')},
  {keys: ['f'], shown: ['f'], does: 'filters and groups', act: toFilters},
  {keys: ['v'], shown: ['v'], does: 'one article as a whole, and back', act: turnView, everywhere: true},
  {keys: ['t'], shown: ['t'], does: 'light or dark', act: turnTheme, everywhere: true},
  {keys: ['?'], shown: ['?'], does: 'this help', act: () => (state.dialog.value = {type: 'help'}), everywhere: true},
  {keys: ['Escape'], shown: ['Esc'], does: 'close, clear, leave', act: leave, everywhere: true},
]

/** Does what keys stand for, but not where words are written or something is asked. */
export function listenToKeys(): void {
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || state.dialog.peek()) return
    if (isWriting(event.target)) {
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
      return
    }
    if (!state.keysOn.peek() && event.key !== 'Escape') return
    const key = keys.find(each => each.keys.includes(event.key))
    if (!key || (state.article.peek() !== undefined && !key.everywhere)) return
    event.preventDefault()
    key.act()
  })
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

function go(by: number): void {
  const inList =
    document.activeElement?.closest('.rows') !== null && document.activeElement?.closest('.rows') !== undefined
  step(by)
  const id = state.current.peek()
  if (inList && id !== undefined) requestAnimationFrame(() => focus(`row-${id}`))
}

function ask(type: 'dismiss' | 'note'): void {
  const ids = state.acted.peek()
  if (ids.length > 0) state.dialog.value = {type, ids}
}

function chooseCurrent(): void {
  const id = state.current.peek()
  if (id !== undefined) choose(id)
}

function chooseAll(): void {
  const all = state.order.peek()
  state.chosen.value = state.chosen.peek().size === all.length ? new Set() : new Set(all)
}

function toFilters(): void {
  state.narrowing.value = true
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.filters select')?.focus())
}

function turnView(): void {
  if (state.article.peek() === undefined) toArticle()
  else state.article.value = undefined
}

function leave(): void {
  if (state.article.peek() !== undefined) state.article.value = undefined
  else if (state.correcting.peek()) state.correcting.value = false
  else state.chosen.value = new Set()
}

function focus(id: string): void {
  document.getElementById(id)?.focus()
}

function toMark(by: number): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.panes mark')]
  const at = marks.findIndex(mark => mark.dataset['at'] === 'true')
  const next = marks[(at + by + marks.length) % marks.length] ?? marks[0]
  if (at >= 0 && marks[at]) delete marks[at].dataset['at']
  if (!next) return
  next.dataset['at'] = 'true'
  next.scrollIntoView({block: 'center', inline: 'nearest'})
}
