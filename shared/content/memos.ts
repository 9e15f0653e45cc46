/** The memos of SkyNest that only Elara gets. */
import type { Frozen } from './freeze.ts'
import { EVENINGS } from './ids.ts'
import type { Memo } from './schema.ts'

/** A memo whose `when` fits the state of the game is preferred to those that fit any. */
export const MEMOS = [
  { id: 'a-gift-for-ava', when: 'any', evenings: ['friday'] },
  { id: 'lullabies', when: 'nook-full', evenings: EVENINGS },
  { id: 'the-chair', when: 'nook-full', evenings: EVENINGS },
  { id: 'breakfast-talk', when: 'many-told', evenings: ['wednesday', 'friday'] },
  { id: 'the-fridge', when: 'many-told', evenings: ['wednesday', 'friday'] },
  { id: 'lighthouse-family', when: 'high-upgrade', evenings: ['wednesday', 'friday'] },
  { id: 'cake', when: 'high-upgrade', evenings: EVENINGS },
  { id: 'gentle-nudge', when: 'low-upgrade', evenings: EVENINGS },
  { id: 'the-fuse-box', when: 'low-upgrade', evenings: ['wednesday', 'friday'] },
  { id: 'welcome', when: 'any', evenings: ['monday'] },
  { id: 'lanterns', when: 'any', evenings: ['monday', 'wednesday'] },
  { id: 'parking-space', when: 'any', evenings: ['monday', 'wednesday'] },
  { id: 'the-van', when: 'any', evenings: ['wednesday', 'friday'] },
  { id: 'your-desk', when: 'any', evenings: ['wednesday', 'friday'] },
  { id: 'saturday', when: 'any', evenings: ['friday'] },
  { id: 'sad-dial', when: 'low-upgrade', evenings: EVENINGS },
  { id: 'ladder', when: 'low-upgrade', evenings: ['wednesday', 'friday'] },
  { id: 'bedtime-survey', when: 'nook-full', evenings: EVENINGS },
  { id: 'paper-cuts', when: 'nook-full', evenings: EVENINGS },
  { id: 'jam', when: 'many-told', evenings: ['wednesday', 'friday'] },
  { id: 'giveaway', when: 'many-told', evenings: ['wednesday', 'friday'] },
  { id: 'ribbon', when: 'high-upgrade', evenings: ['wednesday', 'friday'] },
  { id: 'choir', when: 'high-upgrade', evenings: EVENINGS },
  { id: 'free-pillow', when: 'any', evenings: ['monday', 'wednesday'] },
  { id: 'badge-photo', when: 'any', evenings: ['monday', 'wednesday'] },
  { id: 'night-owl', when: 'any', evenings: ['monday'] },
  { id: 'hold-music', when: 'any', evenings: ['monday', 'wednesday'] },
  { id: 'canteen', when: 'any', evenings: ['wednesday', 'friday'] },
  { id: 'new-slogan', when: 'any', evenings: ['wednesday', 'friday'] },
  { id: 'your-chair', when: 'any', evenings: ['friday'] },
] as const satisfies readonly Frozen<Memo>[]

export type MemoId = (typeof MEMOS)[number]['id']
