/** The templates of whispers. */
import type { ContentEntry } from './freeze.ts'
import type { Whisper } from './schema.ts'

const IDS = {
  fear: [
    'fear-under-stairs',
    'fear-has-your-key',
    'fear-knitting',
    'fear-next-on-list',
    'fear-asked-nicely',
    'fear-learned-name',
    'fear-lonely',
    'fear-in-stock',
    'fear-fits-the-bed',
    'fear-polite',
    'fear-half-price',
  ],
  treasure: [
    'treasure-whose',
    'treasure-smaller',
    'treasure-copy',
    'treasure-remembers',
    'treasure-drawer',
    'treasure-hums',
    'treasure-swap',
    'treasure-price-tag',
    'treasure-asked-for-you',
    'treasure-left-shoe',
    'treasure-counting',
  ],
  line: [
    'line-backwards',
    'line-not-the-end',
    'line-other-ending',
    'line-who-told-you',
    'line-we-were-there',
    'line-again',
    'line-underlined',
    'line-page-missing',
    'line-in-your-voice',
    'line-it-heard',
    'line-spelling',
    'line-true-now',
  ],
  promise: [
    'promise-written-down',
    'promise-small-print',
    'promise-tin',
    'promise-echo',
    'promise-second-one',
    'promise-which-foot',
    'promise-practising',
    'promise-measured',
    'promise-still-warm',
    'promise-borrowed',
    'promise-wind',
  ],
} as const satisfies Record<Whisper['uses'], readonly string[]>

type Use = keyof typeof IDS
export type WhisperId = (typeof IDS)[Use][number]

/** A whisper turns something that players wrote or did in this game into something unsettling. */
export const WHISPERS: readonly ContentEntry<Whisper, WhisperId>[] = (Object.keys(IDS) as Use[]).flatMap(
  (uses) => IDS[uses].map((id) => ({ id, uses })),
)
