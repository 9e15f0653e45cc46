/** The contract of the files in `phases/`: how one phase looks on the shared screen. */
import type { TemplateResult } from 'lit-html'
import type { PhaseId } from '../../shared/content/ids.ts'
import type { PublicView, SceneOf } from '../../shared/views/types.ts'
import type { Picture } from './world/picture.ts'

export type { SceneOf }

/** What a scene may use besides the view. */
export interface SceneContext {
  /** Address for others to join. */
  readonly address: string
  readonly code: string
  /** Whether this screen is the one that speaks. */
  readonly hasVoice: boolean
  /**
   * The number of whole intervals of `every` ms since the phase began, for pages that the screen turns by itself; the screen
   * renders the scene again when it changes. @param name distinguishes the intervals of one scene
   */
  intervalIndex(name: string, every: number): number
}

/**
 * How one phase looks. All functions are pure: a view in, a description out. They are called whenever the view changes; the
 * house moves from the last picture to the new one, and the words are rendered over it.
 */
export interface PhaseScene<P extends PhaseId> {
  picture(view: PublicView, scene: SceneOf<P>, context: SceneContext): Picture
  words(view: PublicView, scene: SceneOf<P>, context: SceneContext): TemplateResult
  /** What the screen shows in one sentence, for screen readers and the narrator's voice. */
  sentence(view: PublicView, scene: SceneOf<P>, context: SceneContext): string
  /** What the house reads out now for somebody; null while it reads nothing. Left out where it never does. */
  readOut?(view: PublicView, scene: SceneOf<P>): string | null
  /** Whether the scene takes the whole screen, so that the narrator's line of the phase's beginning would cover it. */
  fills?(scene: SceneOf<P>): boolean
}

/** Types a scene by its phase: `defineScene('vote', { picture: (view, scene) => … })`. */
export const defineScene = <P extends PhaseId>(_phase: P, scene: PhaseScene<P>): PhaseScene<P> => scene
