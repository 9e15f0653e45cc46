/** The ten pictures by activity. */

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

const PAINTERS = {
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

/** The renderer of an activity; it is only ever handed that activity's own states. */
export function createRenderer(deps: RendererDeps): MinigameRenderer {
  return PAINTERS[deps.play.activity](deps) as unknown as MinigameRenderer
}
