/** How useful a choice is for a role's aim, for its secret, and for the family; 1 is a good reason for it. */
import { pairOf, type Role, type Room } from '../content/ids.ts'
import { eveningsLeft, PLANS } from '../content/plans.ts'
import type { Observation } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { readersExpected, saidRoom } from './hour-talk.ts'
import { viewOf } from './tonight.ts'

/** A place for the evening; own ways have a target or a deed. */
export interface PlaceChoice {
  room: Room
  target?: Role
  deed?: 'push' | 'report' | 'fuse' | 'note'
}

/** What the aims ask for in this game. */
const aims = (seen: Observation) => PLANS[seen.public.plan].aims

/** Where each role is expected as long as nothing else is known. */
const USUAL_ROOM: Readonly<Record<Role, Room>> = {
  ava: 'sphere',
  leo: 'sphere',
  elara: 'sphere',
  caleb: 'nook',
}

/** Where a role will probably be: as promised to this bot, as it said, where it was last time, or its usual room. */
export function expectedRoom(bot: BotState, seen: Observation, role: Role): Room {
  const promise = seen.mine.hand.promises.find(
    (p) => p.answer === 'taken' && (p.from === role || p.to === role),
  )
  const told = promise?.room ?? saidRoom(seen, role)
  if (told) return told
  const last = bot.memory.pastEvenings().at(-1)?.rooms?.[role]
  return last && last !== 'own' ? last : USUAL_ROOM[role]
}

/** The thread between two roles, 0–3. */
export const threadBetween = (seen: Observation, a: Role, b: Role): number =>
  seen.public.threads[pairOf(a, b)]

/** How useful a place is for this role's aim. */
export function aimUtility(bot: BotState, seen: Observation, place: PlaceChoice): number {
  const { upgrade, people } = seen.public
  const left = eveningsLeft(seen.public.plan, seen.public.evening)
  switch (bot.role) {
    case 'ava':
      // In the sphere she causes bad dreams, but the first of the night is her own and does not count. On the last evening
      // the house is dark enough for more, and where there is only one, she has no other chance.
      if (place.room === 'own') return 0.35
      if (place.room !== 'sphere' || left > 1) return 0.1
      return PLANS[seen.public.plan].evenings.length === 1 ? 0.95 : 0.35
    case 'leo': {
      const need = aims(seen).leoGlow - people.leo.glow
      if (need <= 0) return place.room === 'sphere' ? -0.3 : 0
      const hopeless = need > left * 3
      if (place.room === 'sphere') return hopeless ? 0.1 : need <= 2 ? (left > 1 ? 1.55 : 1.7) : 1.8
      return 0
    }
    case 'elara': {
      const need = aims(seen).elaraUpgrade + 1 - upgrade
      const pull = need > 0 ? 1 : 0.25
      if (place.deed === 'push') return pull * (need >= 2 ? 1.35 : 1.05)
      if (place.deed === 'report') return -1.1 * pull
      if (place.room === 'sphere') return 1.1 * pull
      return -0.35 * pull
    }
    case 'caleb': {
      const over = upgrade - aims(seen).calebUpgrade + 1
      const pull = over > 0 ? 1 : 0.35
      if (place.deed === 'fuse')
        return place.target && expectedRoom(bot, seen, place.target) === 'sphere' ? 0.75 * pull : 0
      if (place.deed === 'note') return 0
      return place.room === 'nook' ? 0.8 * readersExpected(bot, seen).one * pull : -0.3 * pull
    }
  }
}

/** Whether the bot, as Elara, has sent an honest report: it opened notes. */
const hasReported = (bot: BotState): boolean =>
  bot.memory
    .pastEvenings()
    .some(({ rooms, notesBefore, notesAfter }) => rooms?.elara === 'own' && notesAfter > notesBefore)

/** Whether the bot has promised to be there. */
const promised = (seen: Observation, room: Room): boolean =>
  seen.mine.hand.promises.some((promise) => promise.answer === 'taken' && promise.room === room)

/** How useful a place is for this seat's secret. */
export function secretUtility(bot: BotState, seen: Observation, place: PlaceChoice): number {
  const past = bot.memory.pastEvenings().map(({ rooms }) => rooms as Record<Role, Room>)
  const left = eveningsLeft(seen.public.plan, seen.public.evening)
  const glow = seen.public.people[bot.role].glow
  const { room } = place
  switch (seen.mine.secret?.id) {
    case 'her-girl': {
      const had = past.filter((rooms) => rooms.elara !== 'own' && rooms.elara === rooms.ava).length
      return had < 2 && room === expectedRoom(bot, seen, 'ava') ? 1.6 : 0
    }
    case 'no-scandal':
      return room === 'nook' ? 0.3 : 0
    case 'whistleblower':
      return place.deed === 'report' ? 0.5 : 0
    case 'the-promotion':
      return place.deed === 'push' ? 1.4 : room === 'sphere' ? 0.9 : -0.6
    case 'truce':
      if (place.deed === 'note' && place.target === 'elara') return 1.5
      return room === expectedRoom(bot, seen, 'elara') ? 0.5 : 0
    case 'curious-after-all':
      return room === 'sphere' && glow < 3 ? (left > 1 ? 2.4 : 3.4) : 0
    case 'full-house':
      if (room !== 'nook' || past.some((rooms) => rooms.caleb === 'nook' && rooms.elara === 'nook')) return 0
      return saidRoom(seen, 'elara') === 'nook' ? 1.6 : 0.8
    case 'the-old-song':
      return left === 1 && room === 'sphere' ? 0.3 : 0
    case 'big-brother':
      return room === 'own' ? 0.8 : room === 'nook' ? 0.3 : 0
    case 'three-doors':
      return past.some((rooms) => rooms[bot.role] === room) ? -0.9 : 0.5
    case 'the-real-thing': {
      const read = past.some(
        (rooms) => rooms.leo === 'nook' && Object.values(rooms).filter((r) => r === 'nook').length > 1,
      )
      if (room === 'nook') return read ? 0 : 1
      return room === 'sphere' && glow < 4 ? 0.7 : 0
    }
    case 'no-one-alone':
      // On her own way she leaves nobody alone; otherwise it is best to join somebody.
      return left === 1 ? (room === 'own' ? 0.4 : room === expectedRoom(bot, seen, 'elara') ? 0.6 : 0) : 0
    case 'goodnight-mum':
      return room === expectedRoom(bot, seen, 'elara') ? 0.3 : 0
    case 'he-used-to-talk':
      return room === expectedRoom(bot, seen, 'leo') ? 1.3 : 0
    case 'two-goodnights':
      // Those who were in one room wish each other goodnight.
      return room === 'nook' ? 0.5 : 0
    case 'honest-copy':
      if (hasReported(bot)) return room === 'sphere' || place.deed === 'push' ? 0.7 : 0
      return place.deed === 'report' ? 2.7 : 0
    case 'oil-in-the-lamps':
      return room === 'nook' ? 0.4 : room === 'sphere' ? -0.4 : 0
    case 'clockmakers-word':
      // Nobody can promise to stay alone.
      if (room === 'own') return -0.5
      return promised(seen, room) ? 3 : room === 'nook' ? 0.3 : 0
    case 'move-over-leo':
      return room === 'nook' ? (saidRoom(seen, 'leo') === 'nook' ? 1.8 : 0.8) : 0
    case 'one-perfect-flight':
      return room === 'sphere' ? 1.2 : 0
    case 'sister-act':
      return room === expectedRoom(bot, seen, 'ava') ? 0.9 : 0
    case 'there-for-the-end':
      return left === 1 && room === 'nook' ? 1.8 : 0
    case 'the-case':
      return room === 'own' ? 0.9 : 0
    case 'at-least-three':
      return room === 'sphere' ? -0.4 : 0.2
    case 'brave':
      // A parent who goes there as well spoils it.
      if (room !== 'sphere') return 0
      return [saidRoom(seen, 'elara'), saidRoom(seen, 'caleb')].includes('sphere') ? 0.2 : 1.4
    default:
      return 0
  }
}

/** How useful a place is for the family: its lights, threads and notes. */
export function familyUtility(bot: BotState, seen: Observation, place: PlaceChoice): number {
  const dim = 0.2 + 0.5 * seen.public.flicker
  if (place.room === 'sphere') return -dim
  if (place.room === 'nook') {
    // Alone at the nook brings nothing; three bring twice as much as two.
    const { one, two: more } = readersExpected(bot, seen)
    // Where only two have a place, a third one brings nothing.
    const two = viewOf(seen, place)?.ofThree ? more : 0
    return (1.3 * one + 0.6 * two) * (dim + (bot.role === 'caleb' ? 0.2 : 0)) - 0.15 * (1 - one)
  }
  switch (place.deed) {
    case 'report':
      return 0.7
    case 'note':
      return place.target ? 0.6 - 0.2 * threadBetween(seen, bot.role, place.target) : 0.3
    case 'fuse':
      return place.target && expectedRoom(bot, seen, place.target) === 'sphere' ? 0.3 : -0.3
    case 'push':
      return -0.1
    default:
      return bot.role === 'leo' ? dim + 0.95 : 0.2
  }
}

/** How much better telling a disturbance is than keeping it, for this role's aim and secret. */
export function tellUtility(bot: BotState, seen: Observation): number {
  const { upgrade, told } = seen.public
  const glow = seen.public.people[bot.role].glow
  let utility = 0
  if (bot.role === 'ava') utility += 0.4
  if (bot.role === 'elara') utility -= upgrade >= aims(seen).elaraUpgrade + 3 ? 0 : 0.65
  if (bot.role === 'caleb') utility += upgrade <= aims(seen).calebUpgrade - 2 ? 0.3 : 0.9
  switch (seen.mine.secret?.id) {
    case 'no-scandal':
      return utility - (told >= 2 ? 1.2 : 0.5)
    case 'the-promotion':
      return utility - 0.7
    case 'the-old-song':
      return utility + 1
    case 'curious-after-all':
      return utility - (glow >= 3 ? 2.5 : 0)
    default:
      return utility
  }
}

/** How much better an open lid is than a shut one, for this role's aim and secret. */
export function lidUtility(bot: BotState, seen: Observation): number {
  const { upgrade } = seen.public
  switch (bot.role) {
    case 'ava':
      return 1
    case 'leo':
      return 0
    case 'elara':
      // The lid moves the upgrade by one and the experiment by another one.
      return Math.abs(upgrade - aims(seen).elaraUpgrade) <= 2 ? -1.5 : -0.7
    case 'caleb':
      return Math.abs(upgrade - aims(seen).calebUpgrade) <= 2 ? 1.2 : 0.4
  }
}

/** How much better running the experiment is than stopping it, for this role's aim and secret. */
export function runUtility(bot: BotState, seen: Observation): number {
  const { upgrade } = seen.public
  const base: Readonly<Record<Role, number>> = { ava: -0.6, leo: 0.08, elara: 0, caleb: -0.15 }
  let utility = base[bot.role]
  // The upgrade changes by one, which matters most when the aim depends on it.
  if (bot.role === 'elara')
    utility += upgrade === aims(seen).elaraUpgrade || upgrade === aims(seen).elaraUpgrade - 1 ? 1.6 : 0.4
  if (bot.role === 'caleb')
    utility -= upgrade === aims(seen).calebUpgrade || upgrade === aims(seen).calebUpgrade + 1 ? 1.6 : 0.4
  switch (seen.mine.secret?.id) {
    case 'whistleblower':
      return utility - 1.2
    case 'the-promotion':
      return utility + (upgrade >= 7 && upgrade <= 8 ? 1.6 : 0)
    case 'dont-unplug':
      return utility + 1.85
    default:
      return utility
  }
}
