/** The pages of Caleb's memory book. */
import type { Frozen } from './freeze.ts'
import type { MemoryBookPage } from './schema.ts'

/** Each page turns one hidden fact of the game (`about`) into a piece of advice. */
export const MEMORY_BOOK = [
  { id: 'candle-stub', about: 'dimmest-lantern' },
  { id: 'cold-feet', about: 'dimmest-lantern' },
  { id: 'smallest-glass', about: 'dimmest-lantern' },
  { id: 'tin-telephone', about: 'thinnest-thread' },
  { id: 'seesaw', about: 'thinnest-thread' },
  { id: 'one-umbrella', about: 'thinnest-thread' },
  { id: 'two-cups', about: 'was-alone' },
  { id: 'hide-and-seek', about: 'was-alone' },
  { id: 'kite', about: 'flew-most' },
  { id: 'moon-boots', about: 'flew-most' },
  { id: 'glued-plate', about: 'broken-promise' },
  { id: 'lost-mitten', about: 'broken-promise' },
  { id: 'grandma-list', about: 'any' },
  { id: 'third-stair', about: 'any' },
  { id: 'humming', about: 'any' },
  { id: 'wick', about: 'dimmest-lantern' },
  { id: 'last-match', about: 'dimmest-lantern' },
  { id: 'porch-lamp', about: 'dimmest-lantern' },
  { id: 'two-oars', about: 'thinnest-thread' },
  { id: 'darning', about: 'thinnest-thread' },
  { id: 'one-coat', about: 'thinnest-thread' },
  { id: 'half-a-bench', about: 'was-alone' },
  { id: 'other-slipper', about: 'was-alone' },
  { id: 'balloon-man', about: 'flew-most' },
  { id: 'sea-legs', about: 'flew-most' },
  { id: 'burnt-pan', about: 'broken-promise' },
  { id: 'crooked-shelf', about: 'broken-promise' },
  { id: 'rainy-voices', about: 'any' },
  { id: 'potato', about: 'any' },
  { id: 'last-round', about: 'any' },
] as const satisfies readonly Frozen<MemoryBookPage>[]

export type MemoryBookId = (typeof MEMORY_BOOK)[number]['id']
