/** The targets of the balance table that depend on how long a plan is. All others are the same for every plan. */
import { type PlanId, ROOMS, type Room } from '../../shared/content/ids.ts'

/** Lowest and highest acceptable value. */
type TargetRange = [number, number]

export const PLAN_TARGETS: Readonly<
  Record<
    PlanId,
    {
      /** Length of the malfunction, if woke (s). */
      malfunction: TargetRange
      /** How often a watcher names a secret, and how often blind chance does. */
      watcher: TargetRange
      chance: number
      /** The places that its evenings have, and how often each is chosen. */
      rooms: { places: readonly Room[]; share: TargetRange }
      /** Evenings with somebody alone at the nook, and rituals of two or more, a night. */
      alone: TargetRange
      rituals: TargetRange
      /** Leo's aim when his fuse was pulled; null where there is no other evening to make up for it. */
      fused: TargetRange | null
      /** Stars that each gains if all play for the family. The only evening asks most secrets for what the family needs as well. */
      cooperation: TargetRange
      /** Ava's aim if all dream. Eight lights are out after one such evening, so that three sleep badly, of whom two must tell. */
      avaIfAllDream: TargetRange
      /** Stars that the family gains if all tell their secrets: one that seldom comes true loses little by being named. */
      allTold: TargetRange
      /** Length of the whole night, if woke, without lobby and prologue (min); null where no promise is made. */
      minutes: TargetRange | null
    }
  >
> = {
  week: {
    malfunction: [170, 250],
    watcher: [0.3, 0.6],
    chance: 0.25,
    rooms: { places: ROOMS, share: [0.2, 0.5] },
    alone: [0, 0.8],
    rituals: [1.6, 3],
    fused: [0.2, 1],
    cooperation: [-5, -0.001],
    avaIfAllDream: [0, 0.8],
    allTold: [-20, 0.3],
    minutes: null,
  },
  bedtime: {
    malfunction: [110, 190],
    watcher: [0.3, 0.6],
    chance: 0.27,
    rooms: { places: ['nook', 'sphere'], share: [0.33, 0.67] },
    alone: [0, 0.27],
    rituals: [0.53, 1],
    fused: null,
    cooperation: [-5, 0.7],
    avaIfAllDream: [0, 0.95],
    allTold: [-20, 0.7],
    minutes: [8, 13],
  },
}
