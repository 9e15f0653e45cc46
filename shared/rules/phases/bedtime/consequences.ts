/**
 * What bedtime did to the house, in the order of the rulings: fuse, dreams, ritual, own ways. (Promises were
 * settled when the lights went out.) The upgrade is clamped once, at the end.
 */
import { GLOW, LANTERN, LIGHTS, NOTES, RITUAL_UPGRADE, THREAD, UPGRADE } from '../../../content/constants.ts'
import { type Dream, ROLES, type Role, rolesOf } from '../../../content/ids.ts'
import { content } from '../../../content/load.ts'
import { pick, shuffle } from '../../../rng.ts'
import { remember } from '../../add-memory.ts'
import { dim, openNote, relightDimmest, thinnest, turnThread, turnUpgrade } from '../../resources.ts'
import { count, tonight } from '../../selectors.ts'
import type { GameState } from '../../state/index.ts'
import { dreamers, inRoom } from '../../who-is-where.ts'

/** Draws the consequences of bedtime. */
export function settleBedtime(night: GameState): void {
  const turns = [
    settleFuse(night),
    ...dreamers(night).map((role) => settleDream(night, role)),
    settleRitual(night),
    settleOwnWays(night),
  ]
  turnUpgrade(
    night,
    turns.reduce((sum, turn) => sum + turn, 0),
  )
}

function settleFuse(night: GameState): number {
  const { fused } = tonight(night)
  if (!fused) return 0
  turnThread(night, 'caleb', fused, THREAD.fuse)
  remember(night, { kind: 'dream-cut', a: 'caleb', b: fused })
  return 0
}

/** Who pays is drawn among the lanterns that have more than one light. */
function payerOf(night: GameState, dreamer: Role): Role | null {
  const { dreamPayer } = tonight(night).rules
  const able = ROLES.filter((role) => night.seats[role].lights > LANTERN.floorBeforeSaturday)
  const asked = able.filter((role) => (dreamPayer === 'self' ? role === dreamer : role !== dreamer))
  return asked.length > 0 ? pick(night.rng, asked) : null
}

function settleDream(night: GameState, dreamer: Role): number {
  const { rules, customised, plays, evening } = tonight(night)
  const play = plays[dreamer]
  if (!play) return 0
  const special = customised === dreamer
  const score = play.score ?? 0
  const alone = dreamer === 'leo' && inRoom(night, 'sphere').length === 1
  const glow = Math.max(
    GLOW.min,
    Math.min(GLOW.max, score + rules.dreamGlow + (alone ? GLOW.alone : 0) + (special ? GLOW.customised : 0)),
  )
  night.seats[dreamer].glow += glow
  count(night, dreamer, 'glow', glow)
  const payer = payerOf(night, dreamer)
  const cost = rules.dreamLights + (special ? LIGHTS.customisedExtra : 0)
  const lights = payer ? dim(night, payer, cost, LANTERN.floorBeforeSaturday) : 0
  if (payer) count(night, payer, 'lightsPaid', lights)
  night.dreams.push({
    at: night.clock.now,
    dreamer,
    dream: play.activity as Dream,
    evening,
    score,
    glow,
    payer,
    lights,
    customised: special,
  })
  return rules.dreamUpgrade + (special ? UPGRADE.customise : 0)
}

/** Elara does all the voices: one light more, at her first ritual. */
const elarasFirst = (night: GameState, present: readonly Role[]): boolean =>
  present.includes('elara') && (night.seats.elara.stats.rituals ?? 0) === 0

function settleRitual(night: GameState): number {
  const { ritual, rules } = tonight(night)
  if (!ritual) return 0
  const { present } = ritual
  const many = present.length >= 3
  const lights =
    (many ? LIGHTS.ritualOfThree : LIGHTS.ritualOfTwo) +
    rules.ritualLights +
    (present.includes('caleb') ? LIGHTS.calebAtRitual : 0) +
    (elarasFirst(night, present) ? LIGHTS.elaraFirstRitual : 0)
  const back = relightDimmest(night, lights)
  for (const role of present) {
    count(night, role, 'rituals')
    count(night, role, 'lightsLit', back)
  }
  const pair = thinnest(night, present)
  if (pair) turnThread(night, ...rolesOf(pair), rules.ritualThread)
  remember(night, { kind: 'ritual', a: present[0] as Role, b: present[1] ?? null, words: ritual.opening })
  return (many ? RITUAL_UPGRADE.ofThree : RITUAL_UPGRADE.ofTwo) + rules.ritualUpgrade
}

function settleOwnWays(night: GameState): number {
  const { ownWays } = tonight(night)
  if (ownWays.ava?.target) listenAt(night, ownWays.ava.target)
  if (ownWays.leo) count(night, 'leo', 'lightsLit', relightDimmest(night, LIGHTS.workshop))
  const caleb = ownWays.caleb
  if (caleb?.deed === 'note' && caleb.target) turnThread(night, 'caleb', caleb.target, THREAD.note)
  return ownWays.elara ? study(night, ownWays.elara.deed === 'report') : 0
}

/** At the landing two secrets that are not this person's are struck from Ava's list. */
function listenAt(night: GameState, of: Role): void {
  const { secret } = night.seats[of]
  const struck = night.struck.filter((s) => s.of === of).map((s) => s.secret)
  const wrong = content.secrets
    .filter((s) => s.role === of && s.id !== secret && !struck.includes(s.id))
    .map(({ id }) => id)
  for (const id of shuffle(night.rng, wrong).slice(0, 2)) night.struck.push({ of, secret: id })
}

/** @returns what the study does to the upgrade */
function study(night: GameState, honest: boolean): number {
  remember(night, { kind: honest ? 'report' : 'push', a: 'elara' })
  if (!honest) return UPGRADE.push
  const closed = night.notes.flatMap((note, i) => (note.open ? [] : [i]))
  for (const index of shuffle(night.rng, closed).slice(0, NOTES.report)) openNote(night, index)
  return UPGRADE.report
}
