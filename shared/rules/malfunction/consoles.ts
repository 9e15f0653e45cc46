/** Deals consoles: controls named by bedtime verbs and this table's treasures and fears, for every player with a phone. */

import { SHOUT } from '../../content/constants.ts'
import { CONTROL_KINDS, type ControlKind, ROLES, type SupperId } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { type Phone, roleOfPhone } from '../../content/phones.ts'
import type { Control } from '../../content/schema.ts'
import { chance, nextInt, shuffle } from '../../rng.ts'
import { drawFresh } from '../draw-content.ts'
import { handsOf, isShared } from '../seat-phones.ts'
import type { ControlState, GameState, Message } from '../state/index.ts'

const VALUES: Readonly<Record<ControlKind, readonly number[]>> = {
  button: [0],
  hold: [0],
  swipe: [0],
  crank: [0],
  pull: [0],
  switch: [0, 1],
  slider: [0, 1, 2],
  knock: [0, 1, 2],
  dial: [0, 1, 2, 3],
}

/** The values a control of this kind can have; `[0]` for a control without state. */
export const valuesOf = (kind: ControlKind): readonly number[] => VALUES[kind]

/** Hands out nouns in turn, so that all are used about equally often. */
function nounGiver(game: GameState, kind: 'treasure' | 'fear'): () => Message | null {
  const nouns = shuffle(
    game.rng,
    ROLES.map((role) => game.seats[role][kind]).filter((noun) => noun !== null),
  )
  let given = 0
  return () => (nouns.length > 0 ? (nouns[given++ % nouns.length] as Message) : null)
}

/** The controls of a supper with some of its own, or else those of the house. */
function controlsAt(supper: SupperId | null): readonly Control[] {
  const all: readonly Control[] = content.controls
  const own = all.filter((control) => supper !== null && control.supper === supper)
  return own.length > 0 ? own : all.filter((control) => control.supper === undefined)
}

/**
 * Deals `perPhone` controls (up to six) to every player with a phone. No control is dealt twice in one game, and kinds are
 * spread as evenly as possible.
 * @param perShared how many each of two people who share a seat gets
 * @param supper the supper they are for; null in the malfunction
 */
export function dealConsoles(
  game: GameState,
  perPhone: number,
  perShared: number,
  supper: SupperId | null = null,
): Partial<Record<Phone, ControlState[]>> {
  const [here, anywhere] = [controlsAt(supper), controlsAt(null)]
  const nextNoun = { treasure: nounGiver(game, 'treasure'), fear: nounGiver(game, 'fear') }
  const onTable = new Set<string>()
  const dealt = new Map<ControlKind, number>(CONTROL_KINDS.map((kind) => [kind, 0]))

  const dealOne = (kind: ControlKind): ControlState => {
    const free = (c: Control): boolean => c.kind === kind && !onTable.has(c.id)
    const left = here.some(free) ? here.filter(free) : anywhere.filter(free)
    const wantsNoun = chance(game.rng, SHOUT.nounPercent)
    const fitting = left.filter((c) => (c.noun !== 'none') === wantsNoun)
    const fresh = fitting.filter((c) => !game.used.includes(`controls:${c.id}`))
    const { id, noun } = drawFresh(game, 'controls', fresh.length > 0 ? fresh : left)
    onTable.add(id)
    dealt.set(kind, (dealt.get(kind) ?? 0) + 1)
    const values = valuesOf(kind)
    return {
      id,
      kind,
      noun: noun === 'none' ? null : nextNoun[noun](),
      value: nextInt(game.rng, values.length),
      asked: 0,
      endedAt: null,
    }
  }

  const consoles: Partial<Record<Phone, ControlState[]>> = {}
  for (const phone of handsOf(game)) {
    // The kinds that have been dealt least often, each at most once on a console.
    const rarest = shuffle(game.rng, CONTROL_KINDS).sort((a, b) => (dealt.get(a) ?? 0) - (dealt.get(b) ?? 0))
    const count = isShared(game, roleOfPhone(phone)) ? perShared : perPhone
    consoles[phone] = shuffle(game.rng, rarest.slice(0, count)).map(dealOne)
  }
  return consoles
}
