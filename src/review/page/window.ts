import type {RefObject} from 'preact'
import {useEffect, useMemo, useState} from 'preact/hooks'

/** Lines above and below what is in sight that are there already. */
const SPARE = 8

export interface Placed<T> {
  readonly item: T
  readonly top: number
  readonly height: number
}

export interface Window<T> {
  /** Of all lines together, in pixels. */
  readonly total: number
  readonly visible: readonly Placed<T>[]
  /** Scrolls as little as is needed for a line to be seen. */
  readonly reveal: (index: number) => void
}

/** The lines of a long list that are in sight. `height`: of a line, in rem. */
export function useWindow<T>(
  box: RefObject<HTMLElement | null>,
  items: readonly T[],
  height: (item: T) => number,
): Window<T> {
  const [{top, room, rem}, setView] = useState({top: 0, room: 800, rem: 16})
  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = (): void => {
      const size = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setView({top: element.scrollTop, room: element.clientHeight, rem: size})
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, {passive: true})
    measure()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])
  const tops = useMemo(() => {
    const found = [0]
    for (const item of items) found.push((found.at(-1) ?? 0) + height(item) * rem)
    return found
  }, [items, rem])
  const first = Math.max(0, before(tops, top) - SPARE)
  const last = Math.min(items.length, before(tops, top + room) + 1 + SPARE)
  const visible = items
    .slice(first, last)
    .map((item, i) => ({item, top: tops[first + i] ?? 0, height: height(item) * rem}))
  return {total: tops.at(-1) ?? 0, visible, reveal: index => revealIn(box.current, tops, index)}
}

function revealIn(element: HTMLElement | null, tops: readonly number[], index: number): void {
  const [start, end] = [tops[index], tops[index + 1]]
  if (!element || start === undefined || end === undefined) return
  const {scrollTop, clientHeight} = element
  // room for the head of the group above it
  if (start - 40 < scrollTop) element.scrollTop = Math.max(0, start - 40)
  else if (end > scrollTop + clientHeight) element.scrollTop = end - clientHeight
}

// the last line that begins at or above a height
function before(tops: readonly number[], height: number): number {
  let low = 0
  let high = tops.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}
