/**
 * Burns every candle on a page: elements with `data-until` (and `data-from`), room times in ms, get the share of time
 * that is left as `--left`. One timer for all, so that views stay plain functions of what they see. The beats of the lullaby
 * (`data-beats-from`, `data-beat` ms each) light up in turn. A pause is counted out in seconds (`data-count`: until when).
 */
const EVERY = 100

export function startTicker(root: HTMLElement, now: () => number, isStill: () => boolean): () => void {
  const tick = () => {
    for (const element of root.querySelectorAll<HTMLElement>('[data-count]'))
      element.textContent = String(Math.max(1, Math.ceil((Number(element.dataset.count) - now()) / 1000)))
    const still = isStill()
    root.toggleAttribute('data-still', still)
    if (still) return
    const time = now()
    for (const element of root.querySelectorAll<HTMLElement>('[data-until]')) {
      const { from = '', until = '' } = element.dataset
      element.style.setProperty(
        '--left',
        String(until === '' ? 1 : shareLeft(Number(from), Number(until), time)),
      )
    }
    for (const beats of root.querySelectorAll<HTMLElement>('[data-beats-from]')) {
      const { beatsFrom, beat } = beats.dataset
      showBeat(beats, Math.floor((time - Number(beatsFrom)) / Number(beat)))
    }
    for (const list of root.querySelectorAll<HTMLElement>('[data-beats-from]')) {
      const { beatsFrom = '', beat = '' } = list.dataset
      const now = turnOf(Number(beatsFrom), Number(beat), list.children.length, time)
      for (const [i, item] of [...list.children].entries()) item.toggleAttribute('data-now', i === now)
    }
  }
  tick()
  const timer = setInterval(tick, EVERY)
  return () => clearInterval(timer)
}

/** Marks the child whose beat it is, of a loop as long as there are children; none before it begins. */
function showBeat(beats: HTMLElement, count: number): void {
  for (const [slot, child] of [...beats.children].entries()) {
    child.toggleAttribute('data-now', count >= 0 && count % beats.children.length === slot)
  }
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
