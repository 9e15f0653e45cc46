/** The hour before bed: picks a place, makes and answers promises, agrees on the sign, answers SkyNest's offer. */
import type { Role } from '../../content/ids.ts'
import { chance, nextInt } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { randomNormal, softmaxChoice } from '../chance.ts'
import { readersExpected, saidRoom } from '../hour-talk.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter, getOrSet } from '../timing.ts'
import { aimDifference, differenceTonight, familyDifference } from '../tonight.ts'
import {
  aimUtility,
  expectedRoom,
  familyUtility,
  type PlaceChoice,
  secretUtility,
  threadBetween,
} from '../utility.ts'

/** Standard deviation of the random part of a place's utility. */
const MOOD = 0.55

/** How much a bot likes to stay with what it has said aloud. */
const SAID_ALOUD = 0.2

/** A place's key in the memory. */
const keyOf = ({ room, target, deed }: PlaceChoice): string => `${room}:${deed ?? ''}:${target ?? ''}`

/** How useful it is to be at a place tonight: for the family, for the bot itself, for company, for variety. */
function utilityOf(bot: BotState, seen: Observation, place: PlaceChoice): number {
  const { heart } = bot.person
  const tonight = differenceTonight(seen, place)
  // Nobody knows who will be at the nook, and alone it brings nothing.
  const sure = place.room === 'nook' ? readersExpected(bot, seen).one : 1
  const dim = 0.2 + 0.5 * seen.public.flicker
  const family = familyUtility(bot, seen, place) + sure * familyDifference(tonight, dim)
  if (bot.policy.together) return 3 * family + (place.room === expectedRoom(bot, seen, 'caleb') ? 0.3 : 0)
  if (bot.policy.room) return bot.policy.room === place.room ? 9 : 0
  const own =
    aimUtility(bot, seen, place) + secretUtility(bot, seen, place) + sure * aimDifference(bot.role, tonight)
  const { one } = readersExpected(bot, seen)
  const company = place.room === 'nook' ? 1.1 * one - 0.2 * (1 - one) : place.room === 'sphere' ? 0.15 : 0.05
  const last = bot.memory.pastEvenings().at(-1)?.rooms?.[bot.role]
  const fresh = (place.room === 'sphere' ? 0.35 : 0) + (last !== undefined && last !== place.room ? 0.4 : 0)
  const mood = getOrSet(bot.memory.phase, `mood ${keyOf(place)}`, () => MOOD * randomNormal(bot.rng))
  return (
    heart.family * family +
    heart.self * own +
    heart.company * company +
    heart.wonder * fresh +
    promiseUtility(bot, seen, place) +
    (place.room === saidRoom(seen, bot.role) ? SAID_ALOUD : 0) +
    mood
  )
}

/** How useful it is to keep an accepted promise. */
function promiseUtility(bot: BotState, seen: Observation, place: PlaceChoice): number {
  const taken = seen.mine.hand.promises.find((promise) => promise.answer === 'taken')
  if (!taken) return 0
  return taken.room === place.room ? bot.person.heart.honour : 0
}

/** The place with the highest utility. */
function bestPlace(bot: BotState, seen: Observation, places: readonly PlaceChoice[]): PlaceChoice {
  const scored = places.map((place) => ({ place, score: utilityOf(bot, seen, place) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).place
}

const placesOf = (seen: Observation): PlaceChoice[] => payloadsOf(seen.mine.legal, 'pick')

const samePlace = (
  a: PlaceChoice,
  b: { room: string; target: string | null; deed: string | null } | null,
): boolean =>
  b !== null && a.room === b.room && (a.target ?? null) === b.target && (a.deed ?? null) === b.deed

/** Whom to ask for a promise: preferably the role that the bot's secret is about, or one with a thin thread. */
function partner(bot: BotState, seen: Observation, to: readonly Role[]): Role {
  const secret = seen.mine.secret?.id
  const dear: Partial<Record<string, Role>> = {
    'her-girl': 'ava',
    truce: 'elara',
    'full-house': 'elara',
    'goodnight-mum': 'elara',
    'he-used-to-talk': 'leo',
    'move-over-leo': 'leo',
    'sister-act': 'ava',
    'there-for-the-end': 'ava',
  }
  const other = secret ? dear[secret] : undefined
  return softmaxChoice(
    bot.rng,
    to.map((value) => ({
      value,
      utility: (value === other ? 2 : 0) - 0.3 * threadBetween(seen, bot.role, value),
    })),
    0.5,
  )
}

function promise(bot: BotState, seen: Observation, now: number, plan: PlaceChoice | null): Decision | null {
  const options = payloadsOf(seen.mine.legal, 'promise')
  if (options.length === 0 || !plan || plan.room === 'own') return null
  const { company, family } = bot.person.heart
  const keen = seen.mine.secret?.id === 'clockmakers-word' ? 85 : 0
  const promises = getOrSet(bot.memory.phase, 'promises', () =>
    Number(chance(bot.rng, Math.round(keen + (plan.room === 'nook' ? 55 : 30) + 30 * company + 15 * family))),
  )
  if (!promises) return null
  const rooms = options.filter(({ room }) => room === plan.room)
  if (rooms.length === 0) return null
  const payload = { to: partner(bot, seen, [...new Set(rooms.map(({ to }) => to))]), room: plan.room }
  return actAfter(bot, seen, now, 3_000, 9_000, { type: 'promise', payload })
}

/** Accepts a promise if the bot would go to that place anyway, or nearly. */
function answer(bot: BotState, seen: Observation, now: number): Decision | null {
  const options = payloadsOf(seen.mine.legal, 'answer')
  const asked = options[0]
  if (!asked) return null
  const offer = seen.mine.hand.promises.find((p) => p.from === asked.from && p.answer === 'asked')
  const mayAccept = options.some(({ from, take }) => from === asked.from && take)
  const take = mayAccept && offer !== undefined && wouldJoin(bot, seen, offer.room)
  return actAfter(bot, seen, now, 2_000, 6_000, { type: 'answer', payload: { from: asked.from, take } })
}

function wouldJoin(bot: BotState, seen: Observation, room: 'nook' | 'sphere'): boolean {
  const places = placesOf(seen)
  if (places.length === 0) return seen.mine.hand.picked?.room === room
  const best = bestPlace(bot, seen, places)
  const there = utilityOf(bot, seen, { room })
  return best.room === room || utilityOf(bot, seen, best) - there < 0.25 + 0.35 * bot.person.heart.company
}

/** Ava stays with her first sign; Caleb tries one after the other until they agree. */
function sign(bot: BotState, seen: Observation, now: number): Decision | null {
  const { sign } = seen.mine.hand
  if (!sign || !seen.mine.legal['agree-sign'] || sign.agreed) return null
  if (bot.role === 'ava' && sign.mine) return null
  const tried = getOrSet(bot.memory.phase, 'first sign', () => nextInt(bot.rng, sign.options.length))
  const turn = bot.memory.phase.get('signs') ?? 0
  if (turn >= sign.options.length) return null
  bot.memory.phase.set('signs', turn + 1)
  const choice = sign.options[(tried + turn) % sign.options.length]
  return choice
    ? actAfter(bot, seen, now, 2_000, 5_000, { type: 'agree-sign', payload: { sign: choice.sign } })
    : null
}

/** Accepts or refuses SkyNest's offer. */
function offer(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.offer) return null
  const { heart } = bot.person
  const utility = bot.policy.together ? -1 : heart.self * 0.6 - heart.family * 0.5
  return actAfter(bot, seen, now, 3_000, 10_000, {
    type: 'offer',
    payload: {
      take: softmaxChoice(
        bot.rng,
        [
          { value: true, utility },
          { value: false, utility: 0 },
        ],
        0.5,
      ),
    },
  })
}

export function hour(bot: BotState, seen: Observation, now: number): Decision | null {
  const places = placesOf(seen)
  const plan = places.length > 0 ? bestPlace(bot, seen, places) : null
  const first =
    offer(bot, seen, now) ?? sign(bot, seen, now) ?? answer(bot, seen, now) ?? promise(bot, seen, now, plan)
  if (first) return first
  if (plan && !samePlace(plan, seen.mine.hand.picked))
    return actAfter(bot, seen, now, 2_000, 7_000, { type: 'pick', payload: plan })
  return ready(bot, seen, now)
}

/** Says that the bot is ready; later if a promise is still to be answered. */
function ready(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.ready) return null
  const waiting = seen.mine.hand.promises.some(({ answer }) => answer === 'asked')
  const from = waiting ? 9_000 : 5_000
  return actAfter(bot, seen, now, from, from + 12_000, { type: 'ready', payload: {} })
}
