/** The time left as a number: seen in the last ten seconds, and said to screen readers a few times. */
import { html, type TemplateResult } from 'lit-html'
import './last-seconds.css'

/** When (in seconds before the end) screen readers say how much time is left. */
const MARKS = [30, 10, 5] as const

/**
 * The number, and the words for screen readers; `countdown.ts` fills them in.
 * @param until room time of the end (ms)
 * @param words how so many seconds are said
 */
export const lastSeconds = (until: number, words: (count: number) => string): TemplateResult =>
  html`<b class="last-seconds" data-left-to=${until} aria-hidden="true"></b>
    <span class="unseen" role="timer" aria-live="polite" data-said-to=${until} data-said=${JSON.stringify(Object.fromEntries(MARKS.map((count) => [count, words(count)])))}></span>`
