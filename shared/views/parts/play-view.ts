/** A dream or an own way on the phone of the person who plays it. */
import { ROLES, type Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { GameState, Play } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import { portraitOf } from '../portraits.ts'
import { roomTime } from '../room-time.ts'
import type { PlayView } from '../types.ts'

/** Everything that the phone's own engine needs. */
export function playView(game: GameState, play: Play, translate: Teller): PlayView {
  const { role, activity } = play
  const dream = content.dreams.some(({ id }) => id === activity)
  const fear = activity === 'corridor' ? game.seats[role].fear : null
  return {
    activity,
    title: translate.key(dream ? `dreams.${activity}.title` : `ownWays.${activity}.name`),
    verb: translate.key(dream ? `dreams.${activity}.verb` : `ownWays.${activity}.gesture`),
    seed: play.seed,
    gentle: play.gentle,
    steps: play.steps,
    startedAt: roomTime(game, play.startedAt),
    stepMs: play.stepMs,
    played: play.played,
    soFar: play.resume ? play.runs : null,
    score: play.score,
    cut: play.cut,
    fear: fear && translate(fear),
    face: activity === 'corridor' ? portraitOf(game, faceInCorridor(role)) : null,
  }
}

/** The corridor wears the dreamer's own fear, and a face from the wall: the next one round the table. */
const faceInCorridor = (role: Role): Role => ROLES[(ROLES.indexOf(role) + 1) % ROLES.length] as Role
