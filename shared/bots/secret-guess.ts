/** Guesses another role's secret from what everybody could see. */
import { othersOf, type Role, type Room } from '../content/ids.ts'
import type { Observation } from './bot.ts'
import type { ObservedEvening } from './bot-memory.ts'
import type { BotState } from './bot-state.ts'
import { softmaxChoice } from './chance.ts'
import { threadBetween } from './utility.ts'

/** The evidence: what was to be seen in each evening (secrets are dealt on Wednesday). */
interface Evidence {
  wednesday: ObservedEvening
  friday: ObservedEvening
  all: ObservedEvening[]
  seen: Observation
  mutualWithElara: boolean
}

const roomOf = ({ rooms }: ObservedEvening, role: Role): Room | null => rooms?.[role] ?? null
const since = ({ wednesday, friday }: Evidence): ObservedEvening[] => [wednesday, friday]
const times = (evenings: ObservedEvening[], role: Role, room: Room): number =>
  evenings.filter((evening) => roomOf(evening, role) === room).length
const together = (evening: ObservedEvening, a: Role, b: Role): boolean =>
  roomOf(evening, a) !== null && roomOf(evening, a) !== 'own' && roomOf(evening, a) === roomOf(evening, b)
const crowd = ({ rooms }: ObservedEvening, room: Room): number =>
  rooms ? Object.values(rooms).filter((r) => r === room).length : 0
const toldBy = (w: Evidence, role: Role): number => since(w).filter(({ told }) => told.includes(role)).length
const keptBy = (w: Evidence, role: Role): number => since(w).filter(({ kept }) => kept.includes(role)).length

const readTogether = (evening: ObservedEvening, a: Role, b: Role): boolean =>
  roomOf(evening, a) === 'nook' && roomOf(evening, b) === 'nook'
/** How many promises of a role were seen to be kept. */
const keptWith = (w: Evidence, role: Role): number =>
  since(w).flatMap(({ promises }) =>
    promises.filter(({ from, to, kept }) => kept && (from === role || to === role)),
  ).length

/** What Elara did at the study shows on the fridge: a report opens notes during the evening, a push does not. */
const reported = (evening: ObservedEvening): boolean =>
  roomOf(evening, 'elara') === 'own' && evening.notesAfter > evening.notesBefore
const pushed = (evening: ObservedEvening): boolean => roomOf(evening, 'elara') === 'own' && !reported(evening)

/** How strongly the evidence suggests each secret: 1 is a good hint, negative numbers speak against it. */
const HINTS: Readonly<Record<string, (w: Evidence) => number>> = {
  'her-girl': (w) => {
    const had = w.all.filter((evening) => together(evening, 'elara', 'ava')).length
    return had >= 2 ? 1 : since(w).some((evening) => together(evening, 'elara', 'ava')) ? 0.1 : -1.2
  },
  'no-scandal': (w) =>
    0.7 * keptBy(w, 'elara') - 0.9 * toldBy(w, 'elara') + 0.25 * times(since(w), 'elara', 'nook'),
  whistleblower: (w) => since(w).filter(reported).length + 0.2 * toldBy(w, 'elara'),
  'the-promotion': (w) =>
    0.9 * since(w).filter(pushed).length +
    0.3 * times(since(w), 'elara', 'sphere') -
    0.9 * times(since(w), 'elara', 'nook'),
  truce: (w) => (threadBetween(w.seen, 'elara', 'caleb') - 1) * 0.5 + 0.6 * times(since(w), 'caleb', 'own'),
  'curious-after-all': (w) => (times(since(w), 'caleb', 'sphere') > 0 ? 1.8 : -1.5),
  'full-house': (w) =>
    0.45 * times(since(w), 'caleb', 'nook') +
    (since(w).some((evening) => together(evening, 'caleb', 'elara') && crowd(evening, 'nook') >= 3)
      ? 0.6
      : 0),
  'the-old-song': (w) => 0.7 * toldBy(w, 'caleb') - 0.8 * keptBy(w, 'caleb') + 0.2,
  'big-brother': (w) => 0.9 * times(since(w), 'leo', 'own') - 0.3 * times(since(w), 'leo', 'sphere'),
  'dont-unplug': (w) => 0.35 * times(since(w), 'leo', 'sphere'),
  'three-doors': (w) =>
    new Set(w.all.map((evening) => roomOf(evening, 'leo'))).size >= w.all.length ? 1.1 : -1.4,
  'the-real-thing': (w) =>
    since(w).some((evening) => roomOf(evening, 'leo') === 'nook' && crowd(evening, 'nook') > 1) ? 0.8 : -0.5,
  'our-sign': () => 0.2,
  'no-one-alone': (w) =>
    (roomOf(w.friday, 'ava') === 'own' ? 0.6 : 0) +
    (crowd(w.friday, roomOf(w.friday, 'ava') ?? 'nook') > 1 ? 0.3 : -0.6),
  'goodnight-mum': (w) => (w.mutualWithElara ? 1.2 : -0.5) + (together(w.friday, 'ava', 'elara') ? 0.3 : 0),
  'he-used-to-talk': (w) => (since(w).every((evening) => together(evening, 'elara', 'leo')) ? 1 : -0.9),
  'two-goodnights': (w) => 0.25 * times(since(w), 'elara', 'nook'),
  'honest-copy': (w) => (since(w).some(reported) ? 0.9 : -0.9),
  'oil-in-the-lamps': (w) =>
    0.3 * times(since(w), 'caleb', 'nook') - 0.6 * times(since(w), 'caleb', 'sphere'),
  'clockmakers-word': (w) => 0.6 * keptWith(w, 'caleb') - 0.3,
  'move-over-leo': (w) => (since(w).some((evening) => readTogether(evening, 'caleb', 'leo')) ? 0.8 : -0.6),
  'one-perfect-flight': (w) => 0.35 * times(since(w), 'leo', 'sphere'),
  'sister-act': (w) => (threadBetween(w.seen, 'ava', 'leo') - 1.5) * 0.6,
  'there-for-the-end': (w) => (readTogether(w.friday, 'leo', 'ava') ? 1 : -1),
  'the-case': (w) => 0.5 * times(since(w), 'ava', 'own') - 0.2,
  'mend-them': (w) => (threadBetween(w.seen, 'elara', 'caleb') - 1) * 0.4,
  'at-least-three': (w) => 0.2 - 0.4 * times(since(w), 'ava', 'sphere'),
  brave: (w) => {
    const dreamt = since(w).filter((evening) => roomOf(evening, 'ava') === 'sphere')
    const parents = ({ rooms }: ObservedEvening) => rooms?.elara === 'sphere' || rooms?.caleb === 'sphere'
    if (dreamt.some((evening) => !parents(evening))) return 0.9
    return dreamt.length > 0 ? 0.4 : -1.5
  },
}

/** The bot's guess: whose secret, and which one. Null while there is nothing to guess. */
export function bestGuess(bot: BotState, seen: Observation): { of: Role; secret: string } | null {
  const { lists } = seen.mine.hand
  if (!lists) return null
  const { evenings, night } = bot.memory
  const evidence: Evidence = {
    wednesday: evenings.wednesday,
    friday: evenings.friday,
    all: bot.memory.pastEvenings(),
    seen,
    mutualWithElara: night.has('goodnight ava elara'),
  }
  // Bots that watch carefully follow the evidence; the others guess more at random.
  const temperature = 1.22 - bot.person.watch / 100
  const guesses = othersOf(bot.role).flatMap((of) => {
    const open = lists.filter((entry) => entry.of === of && !entry.struck)
    const scores = open.map(({ id }) => HINTS[id]?.(evidence) ?? 0)
    const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
    // What counts is how far a secret stands out from the role's others. A shortened list is easier to guess from.
    return open.map(({ id }, i) => ({
      value: { of, secret: id },
      utility: 1.5 * ((scores[i] as number) - mean) + (open.length < 4 ? 1 : 0),
    }))
  })
  return guesses.length > 0 ? softmaxChoice(bot.rng, guesses, temperature) : null
}
