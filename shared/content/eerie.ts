/** The eerier half of the bad dreams: a cosy table never gets them. */
import type { VisionId } from './visions.ts'
import type { WhisperId } from './whispers.ts'

const VISIONS: readonly VisionId[] = [
  'ceiling-bed',
  'from-outside',
  'chews-the-name',
  'turns-the-page',
  'borrowed-voice',
  'wears-your-slippers',
  'inside-the-mattress',
  'zip',
  'next-please',
  'smile-stays',
  'puppet',
  'ava-grown',
  'ava-torch',
  'ava-flicker',
  'ava-list',
  'leo-asks',
  'leo-loading',
  'leo-two-roofs',
  'mum-door',
  'mum-hands',
  'mum-heels',
  'mum-drawer',
  'mum-call',
  'dad-book',
  'dad-lantern',
  'dad-key',
  'dad-hum',
]

const WHISPERS: readonly WhisperId[] = [
  'fear-has-your-key',
  'fear-learned-name',
  'fear-fits-the-bed',
  'fear-your-coat',
  'fear-fast-asleep',
  'fear-collects-you',
  'treasure-remembers',
  'treasure-drawer',
  'treasure-asked-for-you',
  'treasure-counting',
  'treasure-last-time',
  'line-other-ending',
  'line-we-were-there',
  'line-page-missing',
  'line-in-your-voice',
  'line-true-now',
  'line-carved',
  'line-postcard',
  'line-behind-the-wall',
  'line-it-means',
  'promise-second-one',
  'promise-which-foot',
  'promise-practising',
  'promise-still-warm',
  'promise-wind',
  'promise-queue',
  'promise-paper',
  'promise-tomorrow',
]

const EERIE: ReadonlySet<string> = new Set([...VISIONS, ...WHISPERS])

/** Whether a vision or a whisper is one of the eerier ones. */
export const isEerie = ({ id }: { readonly id: string }): boolean => EERIE.has(id)
