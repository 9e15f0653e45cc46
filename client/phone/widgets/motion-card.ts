/** A motion to vote for: what the house would do, what that means, and its picture. */
import type { TemplateResult } from 'lit-html'
import { cardPicture } from '../../ui/card-pictures.ts'
import type { SceneOf } from '../phone-context.ts'
import { pickCard } from './basic-widgets.ts'

type MotionToVote = SceneOf<'vote'>['motions'][number]

/** Its first sentence is the motion, the rest is what it means. */
const SENTENCE = /^(.+?[.!?])\s+(.+)$/s

export const motionCard = (
  { text, picture }: MotionToVote,
  look: { picked: boolean; disabled?: boolean; onPick(): unknown },
): TemplateResult => {
  const [, title = text, line] = SENTENCE.exec(text) ?? []
  return pickCard({ title, ...(line && { line }), picture: cardPicture(picture), ...look })
}
