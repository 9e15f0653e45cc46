/** Wednesday's vote on a motion, which becomes Friday's rule. */
import { ROLES } from '../../content/ids.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'

/** The motion that won; null while the vote is open. */
export const wonMotion = ({ phase, motions }: GameState): string | null =>
  phase.id === 'vote' ? null : (motions[0] ?? null)

/** How many have voted. */
export const votesCast = ({ votes }: GameState): number => ROLES.filter((role) => votes[role]).length

/** A motion's text. */
export const motionText = (motion: string, translate: MessageTranslator): string =>
  translate.key('motionFrame', { motion: translate.key(`motions.${motion}`) })
