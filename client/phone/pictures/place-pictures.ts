/** Small pictures of the places at bedtime: the nook, the sphere, and each role's own way. */
import { html, svg } from 'lit-html'
import type { OwnWay } from '../../../shared/content/ids.ts'

export type PlacePicture = 'nook' | 'sphere' | OwnWay

const PLACES: Readonly<Record<PlacePicture, { halo: string; picture: ReturnType<typeof svg> }>> = {
  nook: {
    halo: '#ffcf7a',
    picture: svg`<path class="pic-c" d="M52-30 60-52H76L86-30Z"/><path class="pic-line" d="M69-30V34M58 36H80"/>
      <path class="pic-b" d="M-46-2C-46-38-36-50-14-50S18-38 18-2V26H-46Z"/><path class="pic-a" d="M-38-6C-38-32-31-42-14-42S10-32 10-6V12H-38Z"/>
      <path class="pic-b" d="M-58-4C-58-14-40-14-40-2V18H12V-2C12-14 30-14 30-4V30H-58Z"/><path class="pic-a" d="M-38 6H10V18H-38Z"/>
      <path class="pic-line" d="M-48 30V38M20 30V38"/><g class="pic-dots"><circle cx="-25" cy="-26" r="2"/><circle cx="-14" cy="-29" r="2"/><circle cx="-3" cy="-26" r="2"/></g>`,
  },
  sphere: {
    halo: '#8fd8f7',
    picture: svg`<path class="pic-cold-b" d="M-26 44-20 22H20L26 44Z"/><circle class="pic-cold-a" cy="-6" r="36"/><circle class="pic-cold-c" cx="-4" cy="-12" r="26" opacity=".7"/>
      <ellipse class="pic-white" cy="-6" rx="22" ry="16"/><circle class="pic-cold-b" cy="-6" r="12"/><circle class="pic-night" cy="-6" r="6"/><circle class="pic-white" cx="4" cy="-10" r="3.5"/>
      <path class="pic-shine" d="M-24-24C-18-34-8-38 4-38"/>`,
  },
  landing: {
    halo: '#c9b8e8',
    picture: svg`<path class="pic-b" d="M-34 40V-54H34V40Z"/><path class="pic-glow" d="M-26 40V-46H26V40Z"/><path class="pic-a" d="M-26 40V-46L10-36V48Z"/>
      <circle class="pic-hot" cx="2" cy="4" r="3.5"/><path class="pic-b" d="M-66 40V28H-40V40Z"/><path class="pic-line" d="M-18-30 2-24M-18-8 2-4"/>`,
  },
  workshop: {
    halo: '#a8b6e8',
    picture: svg`<path class="pic-b" d="M-62 16H62V28H-62ZM-54 28H-44V44H-54ZM44 28H54V44H44Z"/><path class="pic-a" d="M-52 16V-22H-4V16Z"/><circle class="pic-cold-c" cx="-28" cy="-4" r="9"/>
      <path class="pic-wire" d="M-4-10C14-10 12-46 34-40S46-8 56 2"/><path class="pic-wire-hot" d="M-4 4C18 2 14-28 26-26S34 8 44 14"/><path class="pic-hot" d="M-46-30H-36V-22H-46ZM-22-32H-12V-22H-22Z"/>`,
  },
  study: {
    halo: '#c4d8f2',
    picture: svg`<path class="pic-b" d="M-62 22H62V32H-62ZM-52 32H-42V46H-52ZM42 32H52V46H42Z"/><path class="pic-night" d="M-34 22V-36H34V22Z"/><path class="pic-cold-c" d="M-28 16V-30H28V16Z"/>
      <circle class="pic-ring" cy="-7" r="12"/><path class="pic-hot" d="M44 22V8C44 2 58 2 58 8V22Z"/>`,
  },
  cellar: {
    halo: '#e0c9a8',
    picture: svg`<path class="pic-b" d="M-50 42V-48H16V42Z"/><path class="pic-night" d="M-42 34V-40H8V34Z"/><path class="pic-c" d="M-35-32H-21V-10H-35ZM-13-32H1V-10H-13ZM-35 4H-21V26H-35Z"/>
      <path class="pic-hot" d="M-13 4H1V26H-13Z"/><path class="pic-wire" d="M16-20C40-30 38 20 60 8"/>`,
  },
}

/** A place as an SVG, filled in the style of the page's theme (`themes/svg-fills.ts`). */
export const placePicture = (
  place: PlacePicture,
) => html`<svg class="place" viewBox="-74 -66 148 116" aria-hidden="true">
  ${svg`<circle class="pic-halo" cy="-8" r="58" fill=${PLACES[place].halo} />${PLACES[place].picture}`}
</svg>`
