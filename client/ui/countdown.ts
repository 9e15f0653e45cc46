/**
 * Everything on a page that moves with the room's clock, for phones and the screen alike. Views only write attributes;
 * `updateCountdowns` keeps up what they ask for. All times are room times in ms.
 *
 * | attribute                      | on                  | what follows                                                    |
 * | ------------------------------ | ------------------- | --------------------------------------------------------------- |
 * | `data-from`, `data-until`      | a bar, a candle     | `--left`: the share of time left, 1 to 0; 1 if `data-until` is empty |
 * | `data-late-below` (0–1)        | the same            | `data-late` once less than that share is left                   |
 * | `data-seconds-to`              | text                | the text counts whole seconds down to 1                         |
 * | `data-seconds-last`            | the same            | only so many last seconds are counted, and nothing after them   |
 * | `data-beats-from`, `data-beat` | a list of beats     | `data-now` on the beat that sounds; on the list `--beat-now`, and `data-waits` before the first |
 */

/** How often (ms) a page is kept up that has no loop of its own. */
const UPDATE_INTERVAL = 100

/** The share of its time (0–1) below which most things are late. */
export const LATE = 1 / 3

/** How much of a span is left: 1 at its start, 0 at its end, and 0 for a span without a length. */
export function shareLeft(from: number, until: number, now: number): number {
  if (until <= from) return 0
  return Math.round(Math.min(1, Math.max(0, (until - now) / (until - from))) * 1000) / 1000
}

/** Which beat of a loop sounds, from 0, if each lasts `length` ms and `count` of them come round; -1 before the first. */
export function beatOfLoop(from: number, length: number, count: number, now: number): number {
  return now < from || length <= 0 || count === 0 ? -1 : Math.floor((now - from) / length) % count
}

/** The seconds to show until a time; with `last`, only so many last ones are shown. */
export function secondsText(until: number, now: number, last?: number): string {
  const seconds = Math.ceil((until - now) / 1000)
  if (last === undefined) return String(Math.max(1, seconds))
  return seconds > 0 && seconds <= last ? String(seconds) : ''
}

/**
 * Brings a page up to now.
 * @param still the game is paused: only seconds are counted on, the rest stands still
 * @returns whether something has just become late
 */
export function updateCountdowns(root: HTMLElement, now: number, still: boolean): boolean {
  for (const element of root.querySelectorAll<HTMLElement>('[data-seconds-to]')) {
    const { secondsTo, secondsLast } = element.dataset
    element.textContent = secondsText(
      Number(secondsTo),
      now,
      secondsLast === undefined ? undefined : Number(secondsLast),
    )
  }
  root.toggleAttribute('data-still', still)
  if (still) return false
  for (const list of root.querySelectorAll<HTMLElement>('[data-beats-from]')) showBeat(list, now)
  let news = false
  for (const element of root.querySelectorAll<HTMLElement>('[data-until]'))
    if (updateTimeLeft(element, now)) news = true
  return news
}

/** @returns whether it has just become late */
function updateTimeLeft(element: HTMLElement, now: number): boolean {
  const { from = '', until = '', lateBelow } = element.dataset
  const left = until === '' ? 1 : shareLeft(Number(from), Number(until), now)
  element.style.setProperty('--left', String(left))
  if (lateBelow === undefined) return false
  const [was, late] = [element.hasAttribute('data-late'), left < Number(lateBelow)]
  element.toggleAttribute('data-late', late)
  return late && !was
}

function showBeat(list: HTMLElement, now: number): void {
  const { beatsFrom = '', beat = '' } = list.dataset
  const sounding = beatOfLoop(Number(beatsFrom), Number(beat), list.children.length, now)
  for (const [i, item] of [...list.children].entries()) item.toggleAttribute('data-now', i === sounding)
  list.toggleAttribute('data-waits', sounding < 0)
  list.style.setProperty('--beat-now', String(sounding))
}

/**
 * Keeps a page up from now on.
 * @param now room time (ms)
 * @returns ends it
 */
export function startCountdowns(root: HTMLElement, now: () => number, isStill: () => boolean): () => void {
  const update = () => updateCountdowns(root, now(), isStill())
  update()
  const timer = setInterval(update, UPDATE_INTERVAL)
  return () => clearInterval(timer)
}
