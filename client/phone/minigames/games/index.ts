/** The renderers of the ten mini-games. */

import type { MinigameRenderer, RendererDeps } from '../painter.ts'
import { cellar } from './cellar.ts'
import { constellation } from './constellation.ts'
import { corridor } from './corridor.ts'
import { encore } from './encore.ts'
import { glider } from './glider.ts'
import { landing } from './landing.ts'
import { lanterns } from './lanterns.ts'
import { mirror } from './mirror.ts'
import { study } from './study.ts'
import { workshop } from './workshop.ts'

const RENDERERS = {
  lanterns,
  glider,
  corridor,
  constellation,
  mirror,
  encore,
  landing,
  workshop,
  study,
  cellar,
}

/** Creates the renderer of `deps.play.activity`. Draw only states of that activity with it. */
export function createRenderer(deps: RendererDeps): MinigameRenderer {
  return RENDERERS[deps.play.activity](deps) as unknown as MinigameRenderer
}
