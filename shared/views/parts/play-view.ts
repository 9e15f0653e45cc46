/** A mini-game (dream or own way) on the phone of its player. */
import { ROLES, type Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { Phone } from '../../content/phones.ts'
import { isShared, turnOf } from '../../rules/seat-phones.ts'
import type { GameState, Play } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { portraitOf } from '../portraits.ts'
import { roomTime } from '../room-time.ts'
import type { PlayView } from '../types.ts'

/** All that the phone needs to run the mini-game by itself. */
export function playView(game: GameState, play: Play, phone: Phone, translate: MessageTranslator): PlayView {
  const { role, activity } = play
  const watched = isShared(game, role) && turnOf(game, role) !== phone
  const dream = content.dreams.some(({ id }) => id === activity)
  const fear = activity === 'corridor' ? game.seats[role].fear : null
  return {
    activity,
    watched,
    title: translate.key(dream ? `dreams.${activity}.title` : `ownWays.${activity}.name`),
    verb: translate.key(dream ? `dreams.${activity}.verb` : `ownWays.${activity}.gesture`),
    seed: play.seed,
    gentle: play.gentle,
    steps: play.steps,
    startedAt: roomTime(game, play.startedAt),
    stepMs: play.stepMs,
    played: play.played,
    soFar: play.resume || watched ? play.runs : null,
    score: play.score,
    cut: play.cut,
    fear: fear && translate(fear),
    face: activity === 'corridor' ? portraitOf(game, corridorFace(role)) : null,
  }
}

/** The corridor's creature wears the face of the role after the dreamer's. */
const corridorFace = (role: Role): Role => ROLES[(ROLES.indexOf(role) + 1) % ROLES.length] as Role
