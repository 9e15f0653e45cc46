/** The hour before bed: a place for the night, promises, the sign, and SkyNest's offer. */
import { othersOf, type Role } from '../content/ids.ts'
import type { Payload } from '../protocol/actions.ts'
import { chance, nextInt, pick } from '../rng.ts'
import type { Decision, Seen } from './bot.ts'
import { bell, choose } from './dice.ts'
import { combinations } from './legal.ts'
import { after, type Mind, once } from './mind.ts'
import { aimWants, expected, familyWants, type Place, secretWants, tellWants, thread } from './wants.ts'

/** How far a mood can turn a choice. */
const MOOD = 0.55

/** The secret that goes best with one's aim, or the other for a change. */
const EASE: Readonly<Record<string, number>> = {
  'the-promotion': 0.2,
  'her-girl': 0.5,
  whistleblower: 0.1,
  'no-scandal': 0.4,
  truce: 0.2,
  'curious-after-all': 0.3,
  'full-house': 0.6,
  'the-old-song': 0.4,
  'dont-unplug': 0.5,
  'big-brother': 0.4,
  'three-doors': 0,
  'the-real-thing': 0.5,
}

export function chooseSecret(mind: Mind, seen: Seen, now: number): Decision | null {
  const options = combinations(seen.mine.legal.secret).map(({ secret }) => String(secret))
  if (options.length === 0) return null
  const secret = choose(
    mind.rng,
    options.map((value) => ({ value, wanted: EASE[value] ?? 0.3 })),
    0.5,
  )
  return after(mind, seen, now, 4_000, 14_000, { type: 'secret', payload: { secret } })
}

/** A place's name in the notebook. */
const nameOf = ({ room, target, deed }: Place): string => `${room}:${deed ?? ''}:${target ?? ''}`

/** How much this bot wants to be there tonight. */
function wanted(mind: Mind, seen: Seen, place: Place): number {
  const { heart } = mind.person
  const family = familyWants(mind, seen, place)
  if (mind.habit.together) return 3 * family + (place.room === expected(mind, seen, 'caleb') ? 0.3 : 0)
  if (mind.habit.room) return mind.habit.room === place.room ? 9 : 0
  const own = aimWants(mind, seen, place) + secretWants(mind, seen, place)
  const company = place.room === 'nook' ? 0.5 : place.room === 'sphere' ? 0.15 : 0.05
  const last = mind.notebook.past().at(-1)?.rooms?.[mind.role]
  const fresh = (place.room === 'sphere' ? 0.35 : 0) + (last !== undefined && last !== place.room ? 0.4 : 0)
  const mood = once(mind.notebook.phase, `mood ${nameOf(place)}`, () => MOOD * bell(mind.rng))
  return (
    heart.family * family +
    heart.self * own +
    heart.company * company +
    heart.wonder * fresh +
    promised(mind, seen, place) +
    mood
  )
}

function promised(mind: Mind, seen: Seen, place: Place): number {
  const taken = seen.mine.hand.promises.find((promise) => promise.answer === 'taken')
  if (!taken) return 0
  return taken.room === place.room ? mind.person.heart.honour : 0
}

/** Of an own way with a choice of persons only the best counts, so that many doors don't make it likelier. */
function bestPlace(mind: Mind, seen: Seen, places: readonly Place[]): Place {
  const scored = places.map((place) => ({ place, score: wanted(mind, seen, place) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).place
}

const placesOf = (seen: Seen): Place[] => combinations(seen.mine.legal.pick) as unknown as Place[]

const samePlace = (
  a: Place,
  b: { room: string; target: string | null; deed: string | null } | null,
): boolean =>
  b !== null && a.room === b.room && (a.target ?? null) === b.target && (a.deed ?? null) === b.deed

/** Whom to promise something: somebody the secret is about, or the one the thread to is thinnest. */
function partner(mind: Mind, seen: Seen, to: readonly Role[]): Role {
  const secret = seen.mine.secret?.id
  const dear: Partial<Record<string, Role>> = {
    'her-girl': 'ava',
    truce: 'elara',
    'full-house': 'elara',
    'goodnight-mum': 'elara',
  }
  const other = secret ? dear[secret] : undefined
  return choose(
    mind.rng,
    to.map((value) => ({ value, wanted: (value === other ? 2 : 0) - 0.3 * thread(seen, mind.role, value) })),
    0.5,
  )
}

function promise(mind: Mind, seen: Seen, now: number, plan: Place | null): Decision | null {
  const options = combinations(seen.mine.legal.promise) as unknown as Payload<'promise'>[]
  if (options.length === 0 || !plan || plan.room === 'own') return null
  const { company, family } = mind.person.heart
  const says = once(mind.notebook.phase, 'promises', () =>
    Number(chance(mind.rng, Math.round(30 + 30 * company + 15 * family))),
  )
  if (!says) return null
  const rooms = options.filter(({ room }) => room === plan.room)
  if (rooms.length === 0) return null
  const payload = { to: partner(mind, seen, [...new Set(rooms.map(({ to }) => to))]), room: plan.room }
  return after(mind, seen, now, 3_000, 9_000, { type: 'promise', payload })
}

/** A promise is taken where one would go anyway, or nearly. */
function answer(mind: Mind, seen: Seen, now: number): Decision | null {
  const options = combinations(seen.mine.legal.answer) as unknown as Payload<'answer'>[]
  const asked = options[0]
  if (!asked) return null
  const offer = seen.mine.hand.promises.find((p) => p.from === asked.from && p.answer === 'asked')
  const may = options.some(({ from, take }) => from === asked.from && take)
  const take = may && offer !== undefined && wouldJoin(mind, seen, offer.room)
  return after(mind, seen, now, 2_000, 6_000, { type: 'answer', payload: { from: asked.from, take } })
}

function wouldJoin(mind: Mind, seen: Seen, room: 'nook' | 'sphere'): boolean {
  const places = placesOf(seen)
  if (places.length === 0) return seen.mine.hand.picked?.room === room
  const best = bestPlace(mind, seen, places)
  const there = wanted(mind, seen, { room })
  return best.room === room || wanted(mind, seen, best) - there < 0.25 + 0.35 * mind.person.heart.company
}

/** Ava stays with the sign she likes; Caleb tries until it is the same. */
function sign(mind: Mind, seen: Seen, now: number): Decision | null {
  const { sign } = seen.mine.hand
  if (!sign || !seen.mine.legal['agree-sign'] || sign.agreed) return null
  if (mind.role === 'ava' && sign.mine) return null
  const tried = once(mind.notebook.phase, 'first sign', () => nextInt(mind.rng, sign.options.length))
  const turn = mind.notebook.phase.get('signs') ?? 0
  if (turn >= sign.options.length) return null
  mind.notebook.phase.set('signs', turn + 1)
  const choice = sign.options[(tried + turn) % sign.options.length]
  return choice
    ? after(mind, seen, now, 2_000, 5_000, { type: 'agree-sign', payload: { sign: choice.sign } })
    : null
}

/** SkyNest's gift for Ava, in front of everybody. */
function offer(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.offer) return null
  const { heart } = mind.person
  const dear = mind.habit.together ? -1 : heart.self * 0.6 - heart.family * 0.5
  return after(mind, seen, now, 3_000, 10_000, {
    type: 'offer',
    payload: {
      take: choose(
        mind.rng,
        [
          { value: true, wanted: dear },
          { value: false, wanted: 0 },
        ],
        0.5,
      ),
    },
  })
}

export function hour(mind: Mind, seen: Seen, now: number): Decision | null {
  const places = placesOf(seen)
  const plan = places.length > 0 ? bestPlace(mind, seen, places) : null
  const first =
    offer(mind, seen, now) ??
    sign(mind, seen, now) ??
    answer(mind, seen, now) ??
    promise(mind, seen, now, plan)
  if (first) return first
  if (plan && !samePlace(plan, seen.mine.hand.picked))
    return after(mind, seen, now, 2_000, 7_000, { type: 'pick', payload: plan })
  return ready(mind, seen, now)
}

/** Ready once nobody is asked any more; some like to talk to the end. */
function ready(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.ready) return null
  const waiting = seen.mine.hand.promises.some(({ answer }) => answer === 'asked')
  const from = waiting ? 9_000 : 5_000
  return after(mind, seen, now, from, from + 12_000, { type: 'ready', payload: {} })
}

/** Everybody taps one person goodnight: whom they feel close to tonight, or far from. */
export function goodnight(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.goodnight) return null
  const { rooms, promises } = mind.notebook.past().at(-1) ?? { rooms: null, promises: [] }
  const secret = seen.mine.secret?.id
  const friday = seen.public.evening === 'friday'
  const met = (role: Role): boolean =>
    promises.some(
      (p) => p.kept && ((p.from === mind.role && p.to === role) || (p.to === mind.role && p.from === role)),
    )
  const child: Partial<Record<Role, Role>> = { elara: 'ava', ava: 'elara', caleb: 'leo', leo: 'caleb' }
  const choices = othersOf(mind.role).map((value) => ({
    value,
    wanted:
      (rooms && rooms[value] === rooms[mind.role] ? 0.6 : 0) +
      (met(value) ? 0.8 : 0) +
      (child[mind.role] === value ? 0.4 : 0) -
      0.15 * thread(seen, mind.role, value) +
      (secret === 'goodnight-mum' && friday && value === 'elara' ? 5 : 0) +
      (secret === 'truce' && value === 'elara' ? 1.5 : 0),
  }))
  return after(mind, seen, now, 2_000, 9_000, {
    type: 'goodnight',
    payload: { to: choose(mind.rng, choices, 0.5) },
  })
}

/** Tell what one saw, or keep it. */
export function disturbed(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.disturbed) return null
  return after(mind, seen, now, 4_000, 15_000, { type: 'disturbed', payload: { tell: tells(mind, seen) } })
}

function tells(mind: Mind, seen: Seen): boolean {
  if (mind.habit.tell !== undefined) return mind.habit.tell
  if (mind.habit.together) return true
  const { heart } = mind.person
  // A note for all against one light on one's own lantern.
  const wanted = 0.55 * heart.family + 0.25 * heart.company + heart.self * (tellWants(mind, seen) - 0.55)
  return choose(
    mind.rng,
    [
      { value: true, wanted },
      { value: false, wanted: 0 },
    ],
    0.5,
  )
}

/** Which motion rules Friday: whatever sounds best. */
export function vote(mind: Mind, seen: Seen, now: number): Decision | null {
  const motions = combinations(seen.mine.legal.vote).map(({ motion }) => String(motion))
  if (motions.length === 0) return null
  return after(mind, seen, now, 4_000, 14_000, { type: 'vote', payload: { motion: pick(mind.rng, motions) } })
}
