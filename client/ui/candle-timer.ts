/** The candle that shows a phase's time left: it burns down by the custom property `--left` (1 to 0) of a parent. */
import { html } from 'lit-html'
import './candle-timer.css'

/** All parts of the candle have this view box, and lie on each other. */
const VIEW_BOX = '-23 -92 46 112'

/**
 * The candle; `countdown.ts` sets `--left` on a parent with `data-from` and `data-until`. The flame is a drawing of its own: browsers
 * move a whole drawing without painting anything again, and one part of a drawing only by painting it again for every frame.
 */
export const candleTimer = () => html`<span class="candle" aria-hidden="true">
  <svg viewBox=${VIEW_BOX}>
    <path class="candle-dish" d="M-20 14C-18 6 18 6 20 14L15 20H-15Z" />
    <path class="candle-wax" d="M-9 10V-48C-9-54 9-55 9-47V10Z" />
  </svg>
  <span class="candle-top">
    <svg viewBox=${VIEW_BOX}><path class="candle-wick" d="M0 -49V-56" /></svg>
    <svg class="candle-flame" viewBox=${VIEW_BOX}>
      <path class="candle-fire" d="M0-84C9-70 8-59 0-58-8-59-8-70 0-84Z" />
      <path class="candle-heart" d="M0-72C4-65 4-60 0-59-4-60-4-65 0-72Z" />
    </svg>
  </span>
</span>`
