/** The candle that shows a phase's time left: it burns down by the custom property `--left` (1 to 0) of a parent. */
import { html } from 'lit-html'
import './candle-timer.css'

/** The candle; `countdown.ts` sets `--left` on a parent with `data-from` and `data-until`. */
export const candleTimer = () => html`<svg class="candle" viewBox="-23 -92 46 112" aria-hidden="true">
  <path class="candle-dish" d="M-20 14C-18 6 18 6 20 14L15 20H-15Z" />
  <g class="candle-wax"><path d="M-9 10V-48C-9-54 9-55 9-47V10Z" /></g>
  <g class="candle-top">
    <path class="candle-wick" d="M0 -49V-56" />
    <g class="candle-flame">
      <path class="candle-fire" d="M0-84C9-70 8-59 0-58-8-59-8-70 0-84Z" />
      <path class="candle-heart" d="M0-72C4-65 4-60 0-59-4-60-4-65 0-72Z" />
    </g>
  </g>
</svg>`
