/** The six symbols that a note of the lullaby can be: known by shape alone, and by colour besides. */
import { html, svg } from 'lit-html'
import type { NoteSymbol } from '../../../shared/content/ids.ts'

const NOTES: Readonly<Record<NoteSymbol, { color: string; path: string; lines?: string }>> = {
  moon: { color: '#f2b134', path: 'M33 29.500A16 16 0 1 1 19 6a13 13 0 0 0 14 23.500Z' },
  leaf: { color: '#6fa676', path: 'M8 33C4 18 14 7 34 7 35 26 25 36 11 31Z', lines: 'M6 36C12 26 18 20 26 15M15 23.5 15 17M19.5 20h7' },
  bell: { color: '#e4572e', path: 'M8 29C11 26 10 20 11.5 15.5 13 11 16 9 20 9s7 2 8.5 6.500C30 20 29 26 32 29ZM16.5 31.500h7a3.5 3.5 0 0 1-7 0ZM18.5 9V6h3v3Z' },
  feather: { color: '#8e6fd0', path: 'M9 32C8 20 15 8 33 6 33 12 31 16 28 18.500L31 19C29 24 25 27 21 28L23 29.500C19 32 14 32 11 31Z', lines: 'M6 36C12 27 19 19 28 11' },
  key: { color: '#b7791a', path: 'M13 6a8 8 0 0 1 5 14.200L30.5 31 33 29.5 35 32 29 36.5 26.5 33.5 23.5 35.5 21 32.5 23.5 30.5 14.5 22A8 8 0 1 1 13 6ZM13 10.500a3.5 3.5 0 1 0 .01 0Z' },
  drop: { color: '#2f93c4', path: 'M20 4C26 13 32 18.5 32 25.5 32 32 27 36.5 20 36.500S8 32 8 25.500C8 18.5 14 13 20 4Z', lines: 'M14 26c0 3 2 5.5 5 6' },
}

/** A note's symbol. Put its name beside it, or on the button that holds it. */
export const note = (symbol: NoteSymbol) => html`<svg class="note" viewBox="0 0 40 42" aria-hidden="true">
  ${svg`<path d=${NOTES[symbol].path} fill=${NOTES[symbol].color} fill-rule="evenodd" stroke="#2a1620" stroke-width="1.6" stroke-linejoin="round" />
  <path d=${NOTES[symbol].lines ?? ''} fill="none" stroke="#2a1620" stroke-width="1.6" stroke-linecap="round" opacity=".75" />`}
</svg>`
