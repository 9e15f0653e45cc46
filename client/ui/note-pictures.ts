/** Pictures of the six symbols of the lullaby's notes; they differ in shape and in colour. */
import { html, svg } from 'lit-html'
import type { NoteSymbol } from '../../shared/content/ids.ts'
import { SYMBOL_PATHS } from '../../shared/views/symbol-paths.ts'

const COLOURS: Readonly<Record<NoteSymbol, string>> = {
  moon: '#c98a0c',
  leaf: '#4f8f5c',
  bell: '#c9461f',
  feather: '#7a59c0',
  key: '#8a5a1c',
  drop: '#2079ab',
}

/** A note's symbol, hidden from screen readers: put its name beside it or on its button. */
export const notePicture = (
  symbol: NoteSymbol,
) => html`<svg class="note" viewBox="-1 0 26 24" aria-hidden="true">
  ${svg`<path d=${SYMBOL_PATHS[symbol]} fill=${COLOURS[symbol]} fill-rule="evenodd" stroke="#2a1620" stroke-width=".9" stroke-linejoin="round" />`}
</svg>`
