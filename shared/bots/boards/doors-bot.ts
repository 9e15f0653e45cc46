/** How a bot plays the doors: it says its clue, thinks, names a door and taps it with the others. */
import { ROLES, type Role } from '../../content/ids.ts'
import { between, nextInt } from '../../rng.ts'
import type { ClueView, DoorsScene, DoorView } from '../../views/types.ts'
import type { Decision, Observation, Speech, Utterance } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { actAt, answerTime, getOrSet, makesMistake } from '../timing.ts'

/** Percent of an answer time: saying the clue, and thinking in the first and in the second round. */
const SAYING = 75
const THINKING: Readonly<Record<number, number>> = { 1: 165, 2: 205 }
/** Time (ms) to wait for others to join before the next door is tried. */
const TRYING = 3_000
/** Percent of clues that are misunderstood. */
const MISTAKEN = 6

type KnownClue = Pick<ClueView, 'face' | 'symbol' | 'number' | 'frame'>

const fits = (door: DoorView, clue: KnownClue): boolean =>
  (clue.face === null || door.face === clue.face) &&
  (clue.symbol === null || door.symbol === clue.symbol) &&
  (clue.number === null || door.number === clue.number) &&
  (clue.frame === null || door.frame === clue.frame)

/** The doors on the table, at supper or in the talk. */
function doorsOf(seen: Observation): DoorsScene | null {
  const { scene } = seen.public
  if (scene.phase === 'talk') return scene.doors
  return scene.phase === 'supper' ? scene.doors : null
}

/** The roles that have to tap: all awake players whose console is not steadied, or all roles if there are none. */
function players(seen: Observation): Role[] {
  const people = ROLES.filter((role) => {
    const { player, awake, steadied } = seen.public.people[role]
    return player !== null && awake === 'human' && !steadied
  })
  return people.length > 0 ? people : [...ROLES]
}

/** What has been said in this round, of one kind. */
const said = <T extends 'clue' | 'door'>(
  seen: Observation,
  about: T,
  round: number,
): Extract<Utterance, { about: T }>[] =>
  (seen.heard ?? []).filter(
    (one): one is Extract<Utterance, { about: T }> => one.about === about && one.round === round,
  )

/** The doors that fit everything this seat knows. */
function possible(seen: Observation, scene: DoorsScene): number[] {
  const clues: KnownClue[] = [...scene.clues, ...said(seen, 'clue', scene.round)]
  if (seen.mine.hand.clue) clues.push(seen.mine.hand.clue)
  return [...scene.doors.keys()].filter((i) => clues.every((clue) => fits(scene.doors[i] as DoorView, clue)))
}

const lastDoors = (seen: Observation, { round }: DoorsScene): Map<Role, number> =>
  new Map(said(seen, 'door', round).map(({ by, door }) => [by, door]))

/** What a bot says aloud at the doors: its clue, and the door it has found. Null if there is nothing to say now. */
export function speakAtDoors(bot: BotState, seen: Observation, now: number): Speech | null {
  const scene = doorsOf(seen)
  const { clue } = seen.mine.hand
  if (!scene || scene.result !== null || !clue || !seen.heard) return null
  const round = `round ${scene.round}`
  if (!said(seen, 'clue', scene.round).some(({ by }) => by === bot.role)) {
    const due = getOrSet(bot.memory.phase, `${round} says`, () => now + answerTime(bot, SAYING))
    const { face, symbol, number, frame } = clue
    return {
      afterMs: Math.max(0, due - now),
      said: { by: bot.role, about: 'clue', round: scene.round, face, symbol, number, frame },
    }
  }
  const left = possible(seen, scene)
  if (left.length !== 1) return null
  const doors = lastDoors(seen, scene)
  const mine = doors.get(bot.role)
  if (mine === undefined)
    return sayDoor(
      bot,
      scene,
      now,
      `${round} thinks`,
      THINKING[scene.round] ?? 150,
      mistaken(bot, scene, left[0] as number),
    )
  // Two different doors have been named: bots that made a mistake think again.
  const differ = new Set(doors.values()).size > 1
  if (!differ || mine === left[0]) return null
  return sayDoor(bot, scene, now, `${round} thinks again`, 60, left[0] as number)
}

function sayDoor(
  bot: BotState,
  scene: DoorsScene,
  now: number,
  key: string,
  percent: number,
  door: number,
): Speech {
  const due = getOrSet(bot.memory.phase, key, () => now + answerTime(bot, percent))
  const fixed = getOrSet(bot.memory.phase, `${key} of ${scene.round}`, () => door)
  return {
    afterMs: Math.max(0, due - now),
    said: { by: bot.role, about: 'door', round: scene.round, door: fixed },
  }
}

function mistaken(bot: BotState, scene: DoorsScene, door: number): number {
  return makesMistake(bot, MISTAKEN) ? nextInt(bot.rng, scene.doors.length) : door
}

/** Which door a bot taps and when (ms): the one that fits all clues it has heard. */
export function doors(bot: BotState, seen: Observation, now: number): Decision | null {
  const scene = doorsOf(seen)
  if (!scene || scene.result !== null || !seen.mine.legal.door) return null
  if (seen.public.people[bot.role].steadied && !seen.handsOnly) return null
  if (!seen.heard) return alone(bot, seen, scene, now)
  const door = agreed(seen, scene)
  return door === null ? null : tap(bot, scene, door, now)
}

/** Taps the named door, unless this bot's tap is on it already. */
function tap(bot: BotState, { doors }: DoorsScene, door: number, now: number): Decision | null {
  const tapped = doors[door]?.tapped ?? []
  if (tapped.includes(bot.role)) return null
  const slow = tapped.length > 0 ? 700 : 1_000
  return actAt(now + between(bot.rng, 250, slow), now, { type: 'door', payload: { door } })
}

/** The door that all have named, or null. */
function agreed(seen: Observation, scene: DoorsScene): number | null {
  const doors = lastDoors(seen, scene)
  const called = players(seen).map((role) => doors.get(role))
  const first = called[0]
  return first !== undefined && called.every((door) => door === first) ? first : null
}

/**
 * Without hearing the others a bot joins a tapped door if it fits its clue, or tries the fitting ones in turn. Only the true door
 * fits all clues.
 */
function alone(bot: BotState, seen: Observation, scene: DoorsScene, now: number): Decision | null {
  const left = possible(seen, scene)
  const others = (door: number): number =>
    (scene.doors[door]?.tapped ?? []).filter((role) => role !== bot.role).length
  const tapped = left
    .filter((door) => others(door) > 0)
    .reduce<number | null>((best, door) => (best === null || others(door) > others(best) ? door : best), null)
  if (tapped !== null) return tap(bot, scene, tapped, now)
  const first = getOrSet(
    bot.memory.phase,
    `alone ${scene.round}`,
    () => now + answerTime(bot, THINKING[scene.round] ?? 150),
  )
  const turn = now < first ? 0 : Math.floor((now - first) / TRYING) + 1
  const door = left[turn % left.length]
  if (door === undefined) return null
  return actAt(first + turn * TRYING, now, { type: 'door', payload: { door } })
}
