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
  'ava-grown',
  'ava-torch',
  'leo-asks',
  'leo-loading',
  'mum-door',
  'mum-reflection',
  'mum-hands',
  'dad-book',
  'dad-lantern',
]

const WHISPERS: readonly WhisperId[] = [
  'fear-has-your-key',
  'fear-learned-name',
  'fear-fits-the-bed',
  'treasure-remembers',
  'treasure-drawer',
  'treasure-asked-for-you',
  'treasure-counting',
  'line-other-ending',
  'line-we-were-there',
  'line-page-missing',
  'line-in-your-voice',
  'line-true-now',
  'promise-second-one',
  'promise-which-foot',
  'promise-practising',
  'promise-still-warm',
  'promise-wind',
]

const EERIE: ReadonlySet<string> = new Set([...VISIONS, ...WHISPERS])

/** Whether a vision or a whisper is one of the eerier ones. */
export const isEerie = ({ id }: { readonly id: string }): boolean => EERIE.has(id)
