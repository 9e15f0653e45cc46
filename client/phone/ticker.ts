/**
 * Burns every candle on a page: elements with `data-until` (and `data-from`), room times in ms, get the share of time
 * that is left as `--left`. One timer for all, so that views stay plain functions of what they see. The beats of the lullaby
 * (`data-beats-from`, `data-beat` ms each) light up in turn. A pause is counted out in seconds (`data-counts-to`: until when).
 */
const EVERY = 100
/** From here on there is so little left (`data-late`) that it has to be seen. */
const LATE = 1 / 3

export function startTicker(root: HTMLElement, now: () => number, isStill: () => boolean): () => void {
  const tick = () => {
    for (const element of root.querySelectorAll<HTMLElement>('[data-counts-to]'))
      element.textContent = String(Math.max(1, Math.ceil((Number(element.dataset.countsTo) - now()) / 1000)))
    const still = isStill()
    root.toggleAttribute('data-still', still)
    if (still) return
    const time = now()
    for (const element of root.querySelectorAll<HTMLElement>('[data-until]')) {
      const { from = '', until = '' } = element.dataset
      const left = until === '' ? 1 : shareLeft(Number(from), Number(until), time)
      element.style.setProperty('--left', String(left))
      element.toggleAttribute('data-late', left < LATE)
    }
    for (const beats of root.querySelectorAll<HTMLElement>('[data-beats-from]')) {
      const { beatsFrom = '', beat = '' } = beats.dataset
      const now = turnOf(Number(beatsFrom), Number(beat), beats.children.length, time)
      for (const [i, item] of [...beats.children].entries()) item.toggleAttribute('data-now', i === now)
      beats.style.setProperty('--turn', String(now))
    }
  }
  tick()
  const timer = setInterval(tick, EVERY)
  return () => clearInterval(timer)
}

/** How much of a span is left, 1 at its start and 0 at its end. */
export function shareLeft(from: number, until: number, now: number): number {
  if (until <= from) return 0
  return Math.round(Math.min(1, Math.max(0, (until - now) / (until - from))) * 1000) / 1000
}

/** Whose turn it is of so many that come round and round, from 0; -1 before the first. */
export function turnOf(from: number, length: number, count: number, now: number): number {
  return now < from || length <= 0 || count === 0 ? -1 : Math.floor((now - from) / length) % count
}
