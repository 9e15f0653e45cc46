/** The contract of the files in `phases/`: how one phase looks on the shared screen. */
import type { TemplateResult } from 'lit-html'
import type { PhaseId } from '../../shared/content/ids.ts'
import type { PublicView, SceneOf } from '../../shared/views/types.ts'
import type { Picture } from './world/picture.ts'

export type { SceneOf }

/** What the words of a scene may ask besides the view. */
export interface SceneContext {
  /** Where others join. */
  readonly address: string
  readonly code: string
  /** A page or a turn that the screen goes through by itself, by its name: counts up from 0 every `every` ms. */
  intervalIndex(name: string, every: number): number
}

/**
 * How one phase looks. Both parts are pure: a view in, a description out. The director shows the picture in the house
 * and the words over it, whenever the view changes; the house moves from the last picture to this one.
 */
export interface PhaseScene<P extends PhaseId> {
  picture(view: PublicView, scene: SceneOf<P>, context: SceneContext): Picture
  words(view: PublicView, scene: SceneOf<P>, context: SceneContext): TemplateResult
  /** The sentence of this moment, for screen readers and as the caption's text. */
  sentence(view: PublicView, scene: SceneOf<P>, context: SceneContext): string
}

export const defineScene = <P extends PhaseId>(_phase: P, scene: PhaseScene<P>): PhaseScene<P> => scene
