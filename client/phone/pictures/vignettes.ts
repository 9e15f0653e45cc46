/** Small pictures for pages that have no controls, in the same fills as the places. */
import { html, svg } from 'lit-html'

const VIGNETTES = {
  /** The moon, asleep over a cloud. */
  moon: {
    halo: '#b8b0ea',
    picture: svg`<path class="pic-c" d="M24-52A40 40 0 1 0 34 26 33 33 0 0 1 24-52Z"/><path class="pic-line" d="M-18-12C-14-8-8-8-5-11M-14 8C-10 12-4 12 0 8"/>
      <path class="pic-cold-a" d="M-58 40C-66 28-54 16-42 22-38 8-16 8-12 22 0 12 18 20 14 32 24 32 24 42 16 42H-50Z"/>
      <path class="pic-glow" d="M46-40 49-32 57-31 51-26 53-18 46-22 39-18 41-26 35-31 43-32ZM-56-36-54-31-49-30-53-27-52-22-56-25-60-22-59-27-63-30-58-31Z"/>`,
  },
  /** Breakfast: toast, an egg, and steam. */
  toast: {
    halo: '#ffd9a0',
    picture: svg`<ellipse class="pic-white" cy="30" rx="62" ry="14"/><path class="pic-b" d="M-44 26V-16C-56-24-46-42-30-40H8C24-42 34-24 22-16V26Z"/><path class="pic-c" d="M-37 20V-14C-46-22-40-34-28-33H6C18-34 24-22 15-14V20Z"/>
      <path class="pic-glow" d="M-22-16-2-20 2-4-18 0Z"/><path class="pic-a" d="M30 34C30 20 56 20 56 34Z"/><path class="pic-white" d="M33 24C31 4 55 4 53 24Z"/><path class="pic-line" d="M-24-48C-30-54-18-58-24-64M-4-48C-10-54 2-58-4-64"/>`,
  },
  /** A private letter. */
  letter: {
    halo: '#f0c9a8',
    picture: svg`<path class="pic-c" d="M-56-30H56V38H-56Z"/><path class="pic-a" d="M-56-30 0 14 56-30Z"/><path class="pic-line" d="M-56 38-16 2M56 38 16 2"/><circle class="pic-hot" cy="10" r="13"/><path class="pic-white" d="M0 2 2.500 8 9 8.500 4 12.500 5.500 19 0 15.500-5.500 19-4 12.500-9 8.500-2.500 8Z"/>`,
  },
  /** The lever that stops the experiment. */
  stop: {
    halo: '#f2b8a0',
    picture: svg`<path class="pic-b" d="M-44 42V20H44V42Z"/><path class="pic-a" d="M-30 20C-30-2 30-2 30 20Z"/><path class="pic-line" d="M4 8 34-34"/><circle class="pic-hot" cx="38" cy="-40" r="14"/><path class="pic-c" d="M-34 27H34V35H-34Z"/><path class="pic-line" d="M-48-18C-44-34-30-44-14-46M-48-18-56-28M-48-18-38-24"/>`,
  },
  /** A guess, sealed. */
  sealed: {
    halo: '#d8c0ee',
    picture: svg`<path class="pic-b" d="M-46-8H46V42H-46Z"/><path class="pic-a" d="M-46-8C-46-40 46-40 46-8Z"/><path class="pic-c" d="M-46-4H46V6H-46Z"/><path class="pic-c" d="M-12-8H12V20H-12Z"/><circle class="pic-night" cy="2" r="5"/><path class="pic-night" d="M-2.500 4H2.500L4 15H-4Z"/>`,
  },
} as const
export type Vignette = keyof typeof VIGNETTES

/** A vignette as an SVG, filled in the style of the page's theme. */
export const vignette = (
  name: Vignette,
) => html`<svg class="place" viewBox="-74 -66 148 116" aria-hidden="true">
  ${svg`<circle class="pic-halo" cy="-8" r="58" fill=${VIGNETTES[name].halo} />${VIGNETTES[name].picture}`}
</svg>`
