/** The six symbols that a note of the lullaby can be: known by shape alone, and by colour besides. */
import { html, svg } from 'lit-html'
import type { NoteSymbol } from '../../shared/content/ids.ts'
import { SYMBOL_PATHS } from './symbol-paths.ts'

const COLOURS: Readonly<Record<NoteSymbol, string>> = {
  moon: '#c98a0c',
  leaf: '#4f8f5c',
  bell: '#c9461f',
  feather: '#7a59c0',
  key: '#8a5a1c',
  drop: '#2079ab',
}

/** A note's symbol. Put its name beside it, or on the button that holds it. */
export const note = (symbol: NoteSymbol) => html`<svg class="note" viewBox="-1 0 26 24" aria-hidden="true">
  ${svg`<path d=${SYMBOL_PATHS[symbol]} fill=${COLOURS[symbol]} fill-rule="evenodd" stroke="#2a1620" stroke-width=".9" stroke-linejoin="round" />`}
</svg>`
