/** The secrets. */
import type { Frozen } from './freeze.ts'
import type { Secret } from './schema.ts'

/**
 * The four secrets of each role. `amount` is the smallest number that fulfils the condition; for `few-visions-told` it
 * is the largest.
 */
export const SECRETS = [
  { id: 'her-girl', role: 'elara', test: 'together-twice', other: 'ava', amount: 2 },
  { id: 'no-scandal', role: 'elara', test: 'few-visions-told', amount: 3 },
  { id: 'whistleblower', role: 'elara', test: 'experiment-stopped' },
  { id: 'the-promotion', role: 'elara', test: 'upgrade-at-count', amount: 8 },
  { id: 'truce', role: 'caleb', test: 'thread-at-end', other: 'elara', amount: 3 },
  { id: 'curious-after-all', role: 'caleb', test: 'glow-then-silence', amount: 3 },
  { id: 'full-house', role: 'caleb', test: 'ritual-with', other: 'elara', amount: 3 },
  { id: 'the-old-song', role: 'caleb', test: 'notes-at-count', amount: 4 },
  { id: 'big-brother', role: 'leo', test: 'lantern-lit', other: 'ava' },
  { id: 'dont-unplug', role: 'leo', test: 'experiment-run' },
  { id: 'three-doors', role: 'leo', test: 'three-rooms' },
  { id: 'the-real-thing', role: 'leo', test: 'ritual-and-glow', amount: 4 },
  { id: 'our-sign', role: 'ava', test: 'sign-unseen' },
  { id: 'no-one-alone', role: 'ava', test: 'nobody-alone' },
  { id: 'goodnight-mum', role: 'ava', test: 'mutual-goodnight', other: 'elara' },
  { id: 'brave', role: 'ava', test: 'dream-without-parents' },
] as const satisfies readonly Frozen<Secret>[]

export type SecretId = (typeof SECRETS)[number]['id']
