/** Saturday: the guess, the memories, run or stop, and the sign. */
import type { Payload } from '../protocol/actions.ts'
import { chance } from '../rng.ts'
import type { Decision, Seen } from './bot.ts'
import { choose } from './dice.ts'
import { combinations } from './legal.ts'
import { after, answering, at, type Mind, once, slips } from './mind.ts'
import { runWants, tellWants } from './wants.ts'
import { bestGuess } from './watcher.ts'

export function guess(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.guess) return null
  const payload = bestGuess(mind, seen)
  if (payload) return after(mind, seen, now, 8_000, 22_000, { type: 'guess', payload })
  return after(mind, seen, now, 4_000, 8_000, { type: 'ready', payload: {} })
}

/** One's own memory in turn; a kept vision stands first, and playing it tells it. Listeners say what is true. */
export function memories(mind: Mind, seen: Seen, now: number): Decision | null {
  const options = combinations(seen.mine.legal.memory) as unknown as Payload<'memory'>[]
  if (options.length > 0) {
    const ids = [...new Set(options.map(({ memory }) => memory))]
    const hides = keptOne(mind) && ids.length > 1 && !wantsTold(mind, seen)
    const memory = (hides ? ids[1] : ids[0]) as number
    return after(mind, seen, now, 3_000, 8_000, {
      type: 'memory',
      payload: { memory, aloud: chance(mind.rng, 60) },
    })
  }
  if (!seen.mine.legal.true) return null
  const { scene } = seen.public
  const by = scene.phase === 'memories' ? (scene.playing?.by ?? '') : ''
  const agrees = once(mind.notebook.phase, `true ${by}`, () => Number(chance(mind.rng, 65)))
  return agrees ? after(mind, seen, now, 2_500, 8_000, { type: 'true', payload: {} }) : null
}

const keptOne = (mind: Mind): boolean => mind.notebook.past().some(({ kept }) => kept.includes(mind.role))

function wantsTold(mind: Mind, seen: Seen): boolean {
  if (mind.habit.tell !== undefined) return mind.habit.tell
  if (mind.habit.together) return true
  // Its light is won already; the note is all there is to it.
  return 0.5 * mind.person.heart.family + mind.person.heart.self * tellWants(mind, seen) > 0
}

export function experiment(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.experiment) return null
  return after(mind, seen, now, 4_000, 12_000, { type: 'experiment', payload: { run: runs(mind, seen) } })
}

function runs(mind: Mind, seen: Seen): boolean {
  if (mind.habit.run !== undefined) return mind.habit.run
  const { heart } = mind.person
  const wanted = heart.self * runWants(mind, seen) + 0.5 * heart.wonder - 0.4 * heart.family
  return choose(
    mind.rng,
    [
      { value: true, wanted },
      { value: false, wanted: 0 },
    ],
    0.5,
  )
}

/** Of a hundred signs, how many Ava sees if they agreed on one, or if they did not; and how many somebody else spots. */
const AVA_SEES = { agreed: 93, guessing: 50 } as const
const SPOTTED = 24

export function sign(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.sign) return null
  if (mind.role === 'caleb') return after(mind, seen, now, 3_000, 11_000, { type: 'sign', payload: {} })
  const { scene } = seen.public
  const onScreen = scene.phase === 'sign' && scene.houseSign !== null
  if (!onScreen && !mind.notebook.phase.has('sign-given')) return null
  const sees = once(mind.notebook.phase, 'sees', () =>
    Number(mind.role === 'ava' ? avaSees(mind, seen) : chance(mind.rng, spots(mind))),
  )
  if (!sees) return null
  // A nod and a press.
  return at(now + Math.min(2_900, 500 + answering(mind, 20)), now, { type: 'sign', payload: {} })
}

function avaSees(mind: Mind, seen: Seen): boolean {
  const likely = seen.mine.hand.sign?.agreed ? AVA_SEES.agreed : AVA_SEES.guessing
  return !slips(mind, 100 - likely)
}

const spots = ({ person }: Mind): number => Math.round((SPOTTED * (40 + person.watch)) / 110)
