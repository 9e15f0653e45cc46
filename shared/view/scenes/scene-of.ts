import type { PhaseId } from '../../content/ids.ts'
import type { PublicFacts } from '../facts.ts'
import type { Teller } from '../tell.ts'
import type { Scene } from '../types.ts'

/** Makes the scene of one phase from public facts. */
export type SceneOf<P extends PhaseId> = (facts: PublicFacts, tell: Teller) => Extract<Scene, { phase: P }>

/** The scenes of some phases. */
export type Scenes<P extends PhaseId> = { [K in P]: SceneOf<K> }

/** Facts that must be there in this phase. @throws if they aren't */
export function needed<T>(facts: T | null): T {
  if (facts === null) throw new Error('a scene lacks its facts')
  return facts
}
