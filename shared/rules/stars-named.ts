/** A constellation that was dreamt gets a name and stays in the sky on the screen. */
import { AMOUNTS } from '../content/amounts.ts'
import type { Role } from '../content/ids.ts'
import type { Payload } from '../protocol/actions.ts'
import { shuffle } from '../rng.ts'
import { tonight } from './family.ts'
import type { Night, Words } from './state.ts'
import { chosenWords, readyLines } from './words.ts'

const OFFERED = 3

export const constellationPicks = (night: Night): Words[] =>
  shuffle(
    [night.seed | 0, 11, night.evenings.length, 13],
    readyLines('constellationNames', AMOUNTS.constellationNames),
  ).slice(0, OFFERED)

export function nameStars(night: Night, role: Role, payload: Payload<'name-stars'>): void {
  const play = tonight(night).plays[role]
  if (play) play.name = chosenWords(payload, constellationPicks(night))
}
