/**
 * Settles bedtime in the order of `docs/game.md`: fuse, dreams, ritual, own ways. (Promises have been settled at lights
 * out.) Each step returns its change of the upgrade, which is clamped once, at the end.
 */
import { GLOW } from '../../../content/constants.ts'
import { type Dream, type Pair, pairOf, ROLES, type Role, rolesOf } from '../../../content/ids.ts'
import { pick, shuffle } from '../../../rng.ts'
import { addMemory } from '../../add-memory.ts'
import { dreamEffect, dreamGlow, ownWayEffect, readsFirst, ritualEffect } from '../../bedtime-effects.ts'
import { message, typedMessage } from '../../messages.ts'
import { beginPaper, report } from '../../morning-paper.ts'
import { learntMessage } from '../../notebook.ts'
import { planOf, secretsOf } from '../../plan.ts'
import {
  byLights,
  changeThread,
  changeUpgrade,
  dim,
  openNotes,
  relightDimmest,
  thinnestThread,
  thinnestThreadOf,
} from '../../resources.ts'
import { addStat, currentEvening } from '../../selectors.ts'
import type { GameState, PaperItem, PlacePick } from '../../state/index.ts'
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
  const { fused, rules } = currentEvening(game)
  if (!fused) return 0
  // Of a dream that was cut short a little Glow stays; nobody's lantern pays for it.
  game.seats[fused].glow += GLOW.cut
  addStat(game, fused, 'glow', GLOW.cut)
  const effect = ownWayEffect(rules, 'caleb', 'fuse')
  const thread = bindThread(game, pairOf('caleb', fused), effect.thread)
  const lights = bringBack(game, 'caleb', effect.lights)
  report(game, { source: 'cellar', who: ['caleb'], upgrade: effect.upgrade, lights, thread, cut: fused })
  addMemory(game, { kind: 'dream-cut', a: 'caleb', b: fused })
  return effect.upgrade
}

/** Draws who pays for a dream, among the lanterns that have lights to spare; null if there is none. */
function payerOf(game: GameState, dreamer: Role): Role | null {
  const { dreamPayer, dreamFloor } = currentEvening(game).rules
  const able = ROLES.filter((role) => game.seats[role].lights > dreamFloor)
  if (dreamPayer === 'brightest') return byLights(game, able, 'most')
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
  const glow = dreamGlow(rules, score, alone, special)
  const effect = dreamEffect(rules, special)
  game.seats[dreamer].glow += glow
  addStat(game, dreamer, 'glow', glow)
  if (score === GLOW.max) addStat(game, dreamer, 'bestDreams')
  const payer = payerOf(game, dreamer)
  const lights = payer ? dim(game, payer, -effect.lights, rules.dreamFloor) : 0
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
  const pair = effect.thread === 0 ? null : thinnestThreadOf(game, dreamer)
  const thread = pair && bindThread(game, pair, effect.thread)
  const notes = openNotes(game, effect.notes)
  report(game, { source: 'dream', who: [dreamer], upgrade: effect.upgrade, lights: -lights, thread, notes })
  return effect.upgrade
}

function settleRitual(game: GameState): number {
  const { ritual, rules } = currentEvening(game)
  if (!ritual) {
    // Somebody who was alone there.
    const alone = inRoom(game, 'nook')
    if (alone.length > 0) report(game, { source: 'nook', who: alone })
    return 0
  }
  const { present } = ritual
  const effect = ritualEffect(rules, present.length, present, readsFirst(game))
  const back = relightDimmest(game, effect.lights)
  for (const role of present) {
    addStat(game, role, 'rituals')
    addStat(game, role, 'lightsLit', back)
    if (present.length > 2) addStat(game, role, 'fullNooks')
    if (rules.ritualGlow > 0) {
      game.seats[role].glow += rules.ritualGlow
      addStat(game, role, 'glow', rules.ritualGlow)
    }
  }
  const pair = thinnestThread(game, present)
  const thread = pair && bindThread(game, pair, effect.thread)
  addMemory(game, { kind: 'ritual', a: present[0] as Role, b: present[1] ?? null, words: ritual.opening })
  report(game, {
    source: 'nook',
    who: [...present],
    upgrade: effect.upgrade,
    lights: back,
    thread,
    notes: openNotes(game, effect.notes),
    glow: rules.ritualGlow,
  })
  return effect.upgrade
}

/** Changes a thread. @returns the pair and by how much it really changed, or null if it did not */
function bindThread(game: GameState, pair: Pair, by: number): PaperItem['thread'] {
  const before = game.threads[pair]
  changeThread(game, ...rolesOf(pair), by)
  const changed = game.threads[pair] - before
  return changed === 0 ? null : { pair, by: changed }
}

/** Lights that a role's own way brings back. @returns how many did */
function bringBack(game: GameState, role: Role, lights: number): number {
  const back = relightDimmest(game, lights)
  addStat(game, role, 'lightsLit', back)
  return back
}

/** Settles the own ways that were taken. @returns the change of the upgrade */
function settleOwnWays(game: GameState): number {
  const { ownWays, learnt, fused, rules } = currentEvening(game)
  const { ava, leo, elara, caleb } = ownWays
  let turn = 0
  const does = (role: Role, deed: PlacePick['deed']) => {
    const { upgrade, lights } = ownWayEffect(rules, role, deed)
    turn += upgrade
    return { who: [role], upgrade, lights: bringBack(game, role, lights) }
  }
  if (ava?.target) {
    listenAt(game, ava.target)
    report(game, { source: 'landing', ...does('ava', null) })
  }
  if (leo) {
    const done = does('leo', null)
    learnt.leo = learntMessage('workshop', undefined, { lights: typedMessage(`${done.lights}`) })
    report(game, { source: 'workshop', ...done })
  }
  if (caleb) {
    const noted = caleb.deed === 'note' ? caleb.target : null
    const thread =
      noted && bindThread(game, pairOf('caleb', noted), ownWayEffect(rules, 'caleb', 'note').thread)
    if (caleb.target)
      learnt.caleb = learntMessage(noted ? 'note' : fused ? 'fuse' : 'fuseWasted', caleb.target)
    // A pulled fuse is settled before the dreams, and told there.
    if (!fused) report(game, { source: 'cellar', ...does('caleb', caleb.deed), thread })
  }
  if (elara) {
    const deed = elara.deed === 'report' ? 'report' : 'push'
    study(game, deed)
    const { notes } = ownWayEffect(rules, 'elara', deed)
    report(game, { source: 'study', ...does('elara', deed), notes: openNotes(game, notes) })
  }
  return turn
}

/** Ava's own way: strikes secrets that the target does not have from her list. */
function listenAt(game: GameState, of: Role): void {
  const { secret } = game.seats[of]
  const struck = game.struck.filter((s) => s.of === of).map((s) => s.secret)
  const wrong = secretsOf(game, of)
    .filter((s) => s.id !== secret && !struck.includes(s.id))
    .map(({ id }) => id)
  const heard = shuffle(game.rng, wrong).slice(0, planOf(game).struck)
  for (const id of heard) game.struck.push({ of, secret: id })
  const [first, second] = heard.map((id) => message(`secrets.${id}.title`))
  const more = { ...(first && { first }), ...(second && { second }) }
  currentEvening(game).learnt.ava = learntMessage(
    second ? 'doorTwo' : first ? 'doorOne' : 'doorNone',
    of,
    more,
  )
}

/** Elara's own way: what is remembered of it. */
function study(game: GameState, deed: 'push' | 'report'): void {
  addMemory(game, { kind: deed, a: 'elara' })
  currentEvening(game).learnt.elara = learntMessage(deed)
}
