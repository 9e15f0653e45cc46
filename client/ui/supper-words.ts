/** Which words say what to do at a supper: some of them have a game that looks different. */
import type { SupperId } from '../../shared/content/ids.ts'
import type { SceneOf } from '../../shared/views/types.ts'

/** The texts of phone and screen that say what to do. */
type SupperWords = 'supper.practice' | `supper.${SceneOf<'supper'>['game'] | 'dishes' | 'glasses'}`

/** The key of the sentence that says what to do, for a phone or the screen. */
export function supperWords(
  meal: SupperId | null,
  { game, practice }: Pick<SceneOf<'supper'>, 'game' | 'practice'>,
): SupperWords {
  if (practice) return 'supper.practice'
  if (meal === 'hidden-pudding') return 'supper.dishes'
  return meal === 'glass-band' ? 'supper.glasses' : `supper.${game}`
}
