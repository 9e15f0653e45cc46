/** A card for a motion to vote for. */
import type { TemplateResult } from 'lit-html'
import { cardPicture } from '../../ui/card-pictures.ts'
import type { SceneOf } from '../phone-context.ts'
import { pickCard } from './basic-widgets.ts'

type MotionToVote = SceneOf<'vote'>['motions'][number]

/** The first sentence of the text is the motion, the rest says what it means. */
const SENTENCE = /^(.+?[.!?])\s+(.+)$/s

/** A motion with its meaning and its picture. */
export const motionCard = (
  { text, picture }: MotionToVote,
  look: { picked: boolean; disabled?: boolean; onPick(): unknown },
): TemplateResult => {
  const [, title = text, line] = SENTENCE.exec(text) ?? []
  return pickCard({ title, ...(line && { line }), picture: cardPicture(picture), ...look })
}
