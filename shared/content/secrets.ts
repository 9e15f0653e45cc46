/** The secrets. */
import type { Frozen } from './freeze.ts'
import type { Secret } from './schema.ts'

/**
 * The seven secrets of each role. `amount` is the smallest number that fulfils the condition; for `few-visions-told` it
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
  { id: 'he-used-to-talk', role: 'elara', test: 'together-late', other: 'leo', amount: 2 },
  { id: 'two-goodnights', role: 'elara', test: 'goodnights-received', amount: 2 },
  { id: 'honest-copy', role: 'elara', test: 'report-and-upgrade', amount: 4 },
  { id: 'oil-in-the-lamps', role: 'caleb', test: 'lights-at-storm', amount: 13 },
  { id: 'clockmakers-word', role: 'caleb', test: 'promises-kept', amount: 2 },
  { id: 'move-over-leo', role: 'caleb', test: 'reads-late-with', other: 'leo' },
  { id: 'one-perfect-flight', role: 'leo', test: 'glow-seen', amount: 3 },
  { id: 'sister-act', role: 'leo', test: 'thread-at-end', other: 'ava', amount: 3 },
  { id: 'there-for-the-end', role: 'leo', test: 'reads-last-with', other: 'ava' },
  { id: 'the-case', role: 'ava', test: 'guessed-right' },
  { id: 'mend-them', role: 'ava', test: 'thread-of-parents', amount: 2 },
  { id: 'at-least-three', role: 'ava', test: 'lanterns-lit', amount: 3 },
] as const satisfies readonly Frozen<Secret>[]

export type SecretId = (typeof SECRETS)[number]['id']
