/**
 * What a night in each place does, in numbers: bedtime is settled with these functions, and phones show them under each
 * place before it is picked, so that both always agree. Upgrade and lanterns are clamped later, when they change.
 */
import { GLOW, LIGHTS, NOTES, RITUAL_UPGRADE, THREAD, UPGRADE } from '../content/constants.ts'
import { OWN_WAY_OF, type Role } from '../content/ids.ts'
import type { EveningRules } from '../content/schema.ts'
import { planOf } from './plan.ts'
import { currentEvening } from './selectors.ts'
import type { GameState, PlacePick } from './state/index.ts'

/** What something does at bedtime. */
export interface BedtimeEffect {
  /** Change of the upgrade. */
  upgrade: number
  /** Lights that come back (above 0) or go out (below 0). */
  lights: number
  /** Change of one thread. */
  thread: number
  /** How many notes open on the fridge. */
  notes: number
  /** How many wrong secrets are crossed off the list. */
  struck: number
}

/** What telling or keeping a disturbance does, or a goodnight that is returned. */
export type NightEffect = Pick<BedtimeEffect, 'upgrade' | 'lights' | 'thread' | 'notes'>

/** What a place would do for one role tonight, as its phone shows it. */
export interface PlaceEffect extends BedtimeEffect {
  room: PlacePick['room']
  deed: PlacePick['deed']
  /** Whose lantern the lights are on: somebody else's, one's own, or the brightest (they go out), or the dimmest (they come back). */
  lantern: 'others' | 'self' | 'brightest' | 'dimmest' | null
  /** The least and the most Glow that a night here may bring; null where there is none. */
  glow: readonly [least: number, most: number] | null
  /** What changes at the nook if three or more read there; null elsewhere, and where so many have no place. */
  ofThree: { upgrade: number; lights: number } | null
}

const NOTHING: BedtimeEffect = { upgrade: 0, lights: 0, thread: 0, notes: 0, struck: 0 }

/** What a dream does, besides its Glow; the thread is the dreamer's thinnest. @param customised whether Elara or SkyNest made it brighter */
export const dreamEffect = (rules: EveningRules, customised: boolean): BedtimeEffect => ({
  ...NOTHING,
  upgrade: rules.dreamUpgrade + (customised ? UPGRADE.customise : 0),
  lights: -(rules.dreamLights + (customised ? LIGHTS.customisedExtra : 0)),
  thread: rules.dreamThread,
  notes: rules.dreamNotes,
})

/** The Glow of a dream that scored so much (0–3). @param alone whether Leo dreams it with nobody else in the sphere */
export const dreamGlow = (rules: EveningRules, score: number, alone: boolean, customised: boolean): number =>
  Math.max(
    GLOW.min,
    Math.min(
      GLOW.max,
      score + rules.dreamGlow + (alone ? GLOW.alone : 0) + (customised ? GLOW.customised : 0),
    ),
  )

/**
 * What a ritual does; the thread is the thinnest of those present.
 * @param readers how many read, two or more
 * @param gifts those of them whose own gifts are counted in
 * @param elarasFirst whether it is the first ritual of Elara's
 */
export const ritualEffect = (
  rules: EveningRules,
  readers: number,
  gifts: readonly Role[],
  elarasFirst: boolean,
): BedtimeEffect => {
  const many = readers >= 3
  return {
    ...NOTHING,
    upgrade: (many ? RITUAL_UPGRADE.ofThree : RITUAL_UPGRADE.ofTwo) + rules.ritualUpgrade,
    lights:
      (many ? LIGHTS.ritualOfThree : LIGHTS.ritualOfTwo) +
      rules.ritualLights +
      (gifts.includes('caleb') ? LIGHTS.calebAtRitual : 0) +
      (gifts.includes('elara') && elarasFirst ? LIGHTS.elaraFirstRitual : 0),
    thread: rules.ritualThread,
    notes: rules.ritualNotes,
  }
}

/** What a role's own way does tonight. @param struck how many secrets Ava's own way crosses off */
export function ownWayEffect(
  rules: EveningRules,
  role: Role,
  deed: PlacePick['deed'],
  struck = 0,
): BedtimeEffect {
  const usual = usualOwnWay(role, deed, struck)
  return {
    ...usual,
    upgrade: usual.upgrade + rules.ownWayUpgrade,
    lights: usual.lights + rules.ownWayLights,
  }
}

function usualOwnWay(role: Role, deed: PlacePick['deed'], struck: number): BedtimeEffect {
  switch (OWN_WAY_OF[role]) {
    case 'landing':
      return { ...NOTHING, struck }
    case 'workshop':
      return { ...NOTHING, lights: LIGHTS.workshop }
    case 'study':
      return deed === 'report'
        ? { ...NOTHING, upgrade: UPGRADE.report, notes: NOTES.report }
        : { ...NOTHING, upgrade: UPGRADE.push }
    case 'cellar':
      return { ...NOTHING, thread: deed === 'fuse' ? THREAD.fuse : THREAD.note }
  }
}

/** What telling a disturbance does, besides that it is known: the lights are on the teller's own lantern. @param notes how many are sealed in it */
export const tellEffect = (rules: EveningRules, notes: number): NightEffect => ({
  upgrade: rules.tellUpgrade,
  lights: rules.tellLights,
  thread: 0,
  notes,
})

/** What keeping a disturbance does: the lights are on one's own lantern, if it is not full. */
export const keepEffect = (rules: EveningRules): NightEffect => ({
  upgrade: rules.keepUpgrade,
  lights: rules.keepLights,
  thread: 0,
  notes: 0,
})

/** What a goodnight does that is returned: the thread is that of the two. */
export const goodnightEffect = (rules: EveningRules): NightEffect => ({
  upgrade: 0,
  lights: rules.goodnightLights,
  thread: rules.goodnightThread,
  notes: rules.goodnightNotes,
})

/** Whether Elara has read no ritual yet: her first one brings a light more. */
export const readsFirst = (game: GameState): boolean => (game.seats.elara.stats.rituals ?? 0) === 0

/**
 * What each place would do for a role tonight. Of the gifts of others nothing is counted in, as nobody knows who comes.
 * @param deeds what the role may do on its own way (`null` where there is no choice); empty if own ways are shut
 */
export function placeEffects(
  game: GameState,
  role: Role,
  deeds: readonly PlacePick['deed'][],
): PlaceEffect[] {
  const { rules } = currentEvening(game)
  const reading = (readers: number) => ritualEffect(rules, readers, [role], readsFirst(game))
  const least = dreamGlow(rules, GLOW.min, false, false)
  // Leo may turn out to be the only dreamer.
  const most = dreamGlow(rules, GLOW.max, role === 'leo', false)
  const { upgrade, lights } = reading(3)
  return [
    {
      ...reading(2),
      room: 'nook',
      deed: null,
      lantern: 'dimmest',
      glow: rules.ritualGlow > 0 ? [rules.ritualGlow, rules.ritualGlow] : null,
      ofThree: rules.nookPlaces !== null && rules.nookPlaces < 3 ? null : { upgrade, lights },
    },
    {
      ...dreamEffect(rules, false),
      room: 'sphere',
      deed: null,
      lantern: rules.dreamPayer,
      glow: [least, most],
      ofThree: null,
    },
    ...deeds.map((deed): PlaceEffect => {
      const effect = ownWayEffect(rules, role, deed, planOf(game).struck)
      return {
        ...effect,
        room: 'own',
        deed,
        lantern: effect.lights > 0 ? 'dimmest' : null,
        glow: null,
        ofThree: null,
      }
    }),
  ]
}
