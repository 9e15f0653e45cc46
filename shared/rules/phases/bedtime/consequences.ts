/**
 * Settles bedtime in the order of `docs/game.md`: fuse, dreams, ritual, own ways. (Promises have been settled at lights
 * out.) Each step returns its change of the upgrade, which is clamped once, at the end.
 */
import { GLOW, LANTERN, LIGHTS, NOTES, RITUAL_UPGRADE, THREAD, UPGRADE } from '../../../content/constants.ts'
import { type Dream, type Pair, pairOf, ROLES, type Role, rolesOf } from '../../../content/ids.ts'
import { content } from '../../../content/load.ts'
import { pick, shuffle } from '../../../rng.ts'
import { addMemory } from '../../add-memory.ts'
import { beginPaper, report } from '../../morning-paper.ts'
import {
  changeThread,
  changeUpgrade,
  dim,
  openNote,
  relightDimmest,
  thinnestThread,
} from '../../resources.ts'
import { addStat, currentEvening } from '../../selectors.ts'
import type { GameState, PaperItem } from '../../state/index.ts'
import { dreamers, inRoom } from '../../who-is-where.ts'

/** Settles everything that happened at bedtime. */
export function settleBedtime(game: GameState): void {
  beginPaper(game)
  const turns = [
    settleFuse(game),
    ...dreamers(game).map((role) => settleDream(game, role)),
    settleRitual(game),
    settleOwnWays(game),
  ]
  changeUpgrade(
    game,
    turns.reduce((sum, turn) => sum + turn, 0),
  )
}

function settleFuse(game: GameState): number {
  const { fused } = currentEvening(game)
  if (!fused) return 0
  const thread = bindThread(game, pairOf('caleb', fused), THREAD.fuse)
  report(game, { source: 'cellar', who: ['caleb'], thread, cut: fused })
  addMemory(game, { kind: 'dream-cut', a: 'caleb', b: fused })
  return 0
}

/** Draws who pays for a dream, among the lanterns that have more than one light; null if there is none. */
function payerOf(game: GameState, dreamer: Role): Role | null {
  const { dreamPayer } = currentEvening(game).rules
  const able = ROLES.filter((role) => game.seats[role].lights > LANTERN.floorBeforeSaturday)
  const asked = able.filter((role) => (dreamPayer === 'self' ? role === dreamer : role !== dreamer))
  return asked.length > 0 ? pick(game.rng, asked) : null
}

function settleDream(game: GameState, dreamer: Role): number {
  const { rules, customised, plays, evening } = currentEvening(game)
  const play = plays[dreamer]
  if (!play) return 0
  const special = customised === dreamer
  const score = play.score ?? 0
  const alone = dreamer === 'leo' && inRoom(game, 'sphere').length === 1
  const glow = Math.max(
    GLOW.min,
    Math.min(GLOW.max, score + rules.dreamGlow + (alone ? GLOW.alone : 0) + (special ? GLOW.customised : 0)),
  )
  game.seats[dreamer].glow += glow
  addStat(game, dreamer, 'glow', glow)
  const payer = payerOf(game, dreamer)
  const cost = rules.dreamLights + (special ? LIGHTS.customisedExtra : 0)
  const lights = payer ? dim(game, payer, cost, LANTERN.floorBeforeSaturday) : 0
  if (payer) addStat(game, payer, 'lightsPaid', lights)
  game.dreams.push({
    at: game.clock.now,
    dreamer,
    dream: play.activity as Dream,
    evening,
    score,
    glow,
    payer,
    lights,
    customised: special,
  })
  const upgrade = rules.dreamUpgrade + (special ? UPGRADE.customise : 0)
  report(game, { source: 'dream', who: [dreamer], upgrade, lights: -lights })
  return upgrade
}

/** Whether it is Elara's first ritual, which brings one light more. */
const elarasFirst = (game: GameState, present: readonly Role[]): boolean =>
  present.includes('elara') && (game.seats.elara.stats.rituals ?? 0) === 0

function settleRitual(game: GameState): number {
  const { ritual, rules } = currentEvening(game)
  if (!ritual) {
    // Somebody who was alone there.
    const alone = inRoom(game, 'nook')
    if (alone.length > 0) report(game, { source: 'nook', who: alone })
    return 0
  }
  const { present } = ritual
  const many = present.length >= 3
  const lights =
    (many ? LIGHTS.ritualOfThree : LIGHTS.ritualOfTwo) +
    rules.ritualLights +
    (present.includes('caleb') ? LIGHTS.calebAtRitual : 0) +
    (elarasFirst(game, present) ? LIGHTS.elaraFirstRitual : 0)
  const back = relightDimmest(game, lights)
  for (const role of present) {
    addStat(game, role, 'rituals')
    addStat(game, role, 'lightsLit', back)
  }
  const pair = thinnestThread(game, present)
  const thread = pair && bindThread(game, pair, rules.ritualThread)
  addMemory(game, { kind: 'ritual', a: present[0] as Role, b: present[1] ?? null, words: ritual.opening })
  const upgrade = (many ? RITUAL_UPGRADE.ofThree : RITUAL_UPGRADE.ofTwo) + rules.ritualUpgrade
  report(game, { source: 'nook', who: [...present], upgrade, lights: back, thread })
  return upgrade
}

/** Changes a thread. @returns the pair and by how much it really changed, or null if it did not */
function bindThread(game: GameState, pair: Pair, by: number): PaperItem['thread'] {
  const before = game.threads[pair]
  changeThread(game, ...rolesOf(pair), by)
  const changed = game.threads[pair] - before
  return changed === 0 ? null : { pair, by: changed }
}

function settleOwnWays(game: GameState): number {
  const { ownWays, fused } = currentEvening(game)
  const { ava, leo, elara, caleb } = ownWays
  if (ava?.target) {
    listenAt(game, ava.target)
    report(game, { source: 'landing', who: ['ava'] })
  }
  if (leo) {
    const lights = relightDimmest(game, LIGHTS.workshop)
    addStat(game, 'leo', 'lightsLit', lights)
    report(game, { source: 'workshop', who: ['leo'], lights })
  }
  if (caleb) {
    const noted = caleb.deed === 'note' && caleb.target
    const thread = noted ? bindThread(game, pairOf('caleb', noted), THREAD.note) : null
    // A pulled fuse has been settled before the dreams, and is told there.
    if (!fused) report(game, { source: 'cellar', who: ['caleb'], thread })
  }
  return elara ? study(game, elara.deed === 'report') : 0
}

/** Ava's own way: strikes two secrets that the target does not have from her list. */
function listenAt(game: GameState, of: Role): void {
  const { secret } = game.seats[of]
  const struck = game.struck.filter((s) => s.of === of).map((s) => s.secret)
  const wrong = content.secrets
    .filter((s) => s.role === of && s.id !== secret && !struck.includes(s.id))
    .map(({ id }) => id)
  for (const id of shuffle(game.rng, wrong).slice(0, 2)) game.struck.push({ of, secret: id })
}

/** Elara's own way: she pushes, or reports honestly, which opens notes. @returns the change of the upgrade */
function study(game: GameState, honest: boolean): number {
  addMemory(game, { kind: honest ? 'report' : 'push', a: 'elara' })
  if (!honest) {
    report(game, { source: 'study', who: ['elara'], upgrade: UPGRADE.push })
    return UPGRADE.push
  }
  const closed = game.notes.flatMap((note, i) => (note.open ? [] : [i]))
  const opened = shuffle(game.rng, closed).slice(0, NOTES.report)
  for (const index of opened) openNote(game, index)
  report(game, { source: 'study', who: ['elara'], upgrade: UPGRADE.report, notes: opened.length })
  return UPGRADE.report
}
