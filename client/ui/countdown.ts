/**
 * Updates everything on a page that moves with the room's clock, for phones and the screen. Templates only set attributes;
 * `updateCountdowns` does what they ask for. All times are room times in ms.
 *
 * | attribute                      | on                  | effect                                                          |
 * | ------------------------------ | ------------------- | --------------------------------------------------------------- |
 * | `data-from`, `data-until`      | a bar, a candle     | `--left`: the share of time left, 1 to 0; 1 if `data-until` is empty |
 * | `data-late-below` (0–1)        | the same            | `data-late` once less than that share is left                   |
 * | `data-seconds-to`              | text                | the text counts whole seconds down to 1                         |
 * | `data-seconds-last`            | the same            | only that many last seconds are shown, and nothing after them   |
 * | `data-left-to`                 | text                | the same for a phase's last ten seconds; stands still in a pause |
 * | `data-said-to`, `data-said`    | text for screen readers | the words in `data-said` (JSON by seconds left) whose second has come |
 * | `data-beats-from`, `data-beat` | a list of beats     | `data-now` on the current beat; on the list `--beat-now`, and `data-waits` before the first |
 */

/** Time (ms) between updates of a page that has no loop of its own. */
const UPDATE_INTERVAL = 100

/** How many last seconds of a phase are shown as a number. */
const LAST_SECONDS = 10

/** In how many steps time runs out: more cannot be told apart, and each is painted. */
const STEPS = 200

/** The usual value of `data-late-below`: the share of time left (0–1) below which something is late. */
export const LATE = 1 / 3

/** The share of a time span that is left: 1 at its start, 0 at its end, and 0 for an empty span. */
export function shareLeft(from: number, until: number, now: number): number {
  if (until <= from) return 0
  return Math.round(Math.min(1, Math.max(0, (until - now) / (until - from))) * STEPS) / STEPS
}

/** The current beat (from 0) of a loop of `count` beats of `length` ms each; -1 before the first. */
export function beatOfLoop(from: number, length: number, count: number, now: number): number {
  return now < from || length <= 0 || count === 0 ? -1 : Math.floor((now - from) / length) % count
}

/** The text of a countdown in seconds; with `last`, only that many last seconds are shown. */
export function secondsText(until: number, now: number, last?: number): string {
  const seconds = Math.ceil((until - now) / 1000)
  if (last === undefined) return String(Math.max(1, seconds))
  return seconds > 0 && seconds <= last ? String(seconds) : ''
}

/**
 * What a screen reader says of the time left: the words of the smallest mark that is not smaller; none before the first one
 * and after the end.
 * @param words what is said at so many seconds before the end
 */
export function saidText(until: number, now: number, words: Readonly<Record<string, string>>): string {
  const left = (until - now) / 1000
  const marks = Object.keys(words).map(Number)
  const reached = marks.filter((mark) => mark >= left)
  return left <= 0 || reached.length === 0 ? '' : (words[Math.min(...reached)] ?? '')
}

/** Sets the text of an element if it is another: a screen reader must not say the same twice. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

function updateTimers(root: HTMLElement, now: number): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-left-to]'))
    setText(element, secondsText(Number(element.dataset.leftTo), now, LAST_SECONDS))
  for (const element of root.querySelectorAll<HTMLElement>('[data-said-to]'))
    setText(element, saidText(Number(element.dataset.saidTo), now, JSON.parse(element.dataset.said ?? '{}')))
}

/**
 * Updates a page once.
 * @param now room time (ms)
 * @param still the game is paused: only seconds are updated (the pause itself is counted down), the rest stands still
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
  updateTimers(root, now)
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
 * Updates a page regularly.
 * @param now returns the room time (ms)
 * @returns stops the updates
 */
export function startCountdowns(root: HTMLElement, now: () => number, isStill: () => boolean): () => void {
  const update = () => updateCountdowns(root, now(), isStill())
  update()
  const timer = setInterval(update, UPDATE_INTERVAL)
  return () => clearInterval(timer)
}
