/** The visions. */
import type { ContentEntry } from './freeze.ts'
import type { Vision } from './schema.ts'

const IDS = {
  any: [
    'ceiling-bed',
    'late-blink',
    'paper-face',
    'eyebrows-walk',
    'rings-again',
    'from-outside',
    'in-the-spoon',
    'wrong-teeth',
    'counts-steps',
    'folded-away',
    'chews-the-name',
    'runny-ink',
    'two-of-them',
    'turns-the-page',
    'wallpaper',
    'no-ears',
    'all-the-windows',
    'tiny-in-the-keyhole',
    'wears-your-slippers',
    'borrowed-voice',
    'upside-down',
    'barcode',
    'inside-the-mattress',
    'swallowed-torch',
    'zip',
    'next-please',
    'wet-door',
    'more-hands',
    'pass-the-salt',
    'smile-stays',
    'feather',
    'puppet',
    'snow-globe',
  ],
  ava: [
    'ava-grown',
    'ava-many',
    'ava-wings',
    'ava-torch',
    'ava-sketch',
    'ava-quiet',
    'ava-flicker',
    'ava-list',
    'ava-tooth',
  ],
  leo: [
    'leo-hood',
    'leo-glass',
    'leo-floats',
    'leo-asks',
    'leo-loading',
    'leo-shadow',
    'leo-pocket',
    'leo-two-roofs',
    'leo-paused',
  ],
  elara: [
    'mum-door',
    'mum-badge',
    'mum-bun',
    'mum-slogan',
    'mum-reflection',
    'mum-hands',
    'mum-heels',
    'mum-drawer',
    'mum-call',
  ],
  caleb: [
    'dad-beard',
    'dad-glasses',
    'dad-book',
    'dad-joke',
    'dad-cardigan',
    'dad-lantern',
    'dad-soup',
    'dad-key',
    'dad-hum',
  ],
} as const satisfies Record<Vision['face'], readonly string[]>

type VisionFace = keyof typeof IDS
export type VisionId = (typeof IDS)[VisionFace][number]

/** A vision shows a drawn portrait that turns into something wrong, never the seer's own. */
export const VISIONS: readonly ContentEntry<Vision, VisionId>[] = (Object.keys(IDS) as VisionFace[]).flatMap(
  (face) => IDS[face].map((id) => ({ id, face })),
)
