/** The colours of the drawing pad. */
import type { COUNTS } from '../../shared/content/constants.ts'

/** The six crayons; a stroke's `color` is an index into this list. */
export const CRAYONS = [
  { id: 'ink', color: '#12132B' },
  { id: 'lilac', color: '#8E6FD0' },
  { id: 'sky', color: '#3FA9D8' },
  { id: 'amber', color: '#EBA21F' },
  { id: 'ember', color: '#E4572E' },
  { id: 'leaf', color: '#5E9E66' },
] as const satisfies { length: typeof COUNTS.crayons }
export type CrayonId = (typeof CRAYONS)[number]['id']

/** Width of a stroke, in units of the drawing's square (0–1000). */
export const CRAYON_WIDTH = 30
