/** The family of all samples: who plays whom, with which treasure and fear. */
import type { Role } from '../../../shared/content/ids.ts'
import type { PersonView } from '../../../shared/views/types.ts'

/** Room time of all samples (ms). */
export const SAMPLE_NOW = 1_000_000

/** The players' names in samples. */
export const SAMPLE_PLAYERS: Record<Role, string> = {
  ava: 'Mila',
  leo: 'Jonas',
  elara: 'Grandma Ruth',
  caleb: 'Tom',
}
const TREASURES: Record<Role, string> = {
  ava: 'my rabbit Button',
  leo: 'Grandpa’s whistle',
  elara: 'the blue bicycle',
  caleb: 'pancakes on Sunday',
}
const FEARS: Record<Role, string> = {
  ava: 'the spider in the bath',
  leo: 'escalators',
  elara: 'soup with eyes',
  caleb: 'the sock ghost',
}

/** Lights of each lantern in the malfunction and after it. */
export const LIGHTS: Record<Role, number> = { ava: 4, leo: 2, elara: 5, caleb: 1 }

/** How far the aims have come: Leo’s Glow is his as above, and the upgrade stands at 6. */
const SAMPLE_AIMS: Readonly<Record<Role, PersonView['aim']>> = {
  ava: { have: 2, need: 3, met: false },
  leo: { have: 4, need: 6, met: false },
  elara: { have: 6, need: 6, met: true },
  caleb: { have: 6, need: 4, met: false },
}

/**
 * The public view of a person.
 * @param i index of the role
 * @param storm whether the lanterns' lights have been counted, which they are from the malfunction on
 */
export const samplePerson = (role: Role, i: number, storm: boolean): PersonView => ({
  player: SAMPLE_PLAYERS[role],
  both: null,
  awake: role === 'elara' ? 'house' : 'human',
  ready: i < 2,
  treasure: TREASURES[role],
  fear: FEARS[role],
  portrait: i,
  beside: null,
  glow: i + 1,
  aim: SAMPLE_AIMS[role],
  lights: storm ? LIGHTS[role] : null,
  given: false,
  steadied: false,
  idle: false,
})
