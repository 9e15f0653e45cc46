/** What Ava may accuse her mother of on Saturday, by the fact of this night that it is made of. */
import type { Frozen } from './freeze.ts'

/** How many accusations Ava chooses from, and how many answers Elara. */
export const OFFERED_LINES = 3

/** `always` fits every night; the others need their fact (`shared/rules/phases/argument/accusation-facts.ts`). */
export const ACCUSATIONS = [
  { id: 'own-dream', always: false },
  { id: 'pushed', always: false },
  { id: 'customised', always: false },
  { id: 'broken-promise', always: false },
  { id: 'broken-to-me', always: false },
  { id: 'goodnight', always: false },
  { id: 'empty-place', always: false },
  { id: 'read-with-me', always: false },
  { id: 'your-face', always: false },
  { id: 'booked', always: true },
  { id: 'lessons', always: true },
  { id: 'lantern', always: true },
] as const satisfies readonly Frozen<{ id: string; always: boolean }>[]

export type AccusationId = (typeof ACCUSATIONS)[number]['id']
