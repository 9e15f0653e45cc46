/** The ten pictures by activity. */
import type { ActivityState } from '../../../../shared/activities/engine.ts'
import type { PlayView, PublicView } from '../../../../shared/view/types.ts'
import { cellar } from './cellar.ts'
import { constellation } from './constellation.ts'
import { corridor } from './corridor.ts'
import { encore } from './encore.ts'
import { glider } from './glider.ts'
import { landing } from './landing.ts'
import { lanterns } from './lanterns.ts'
import { mirror } from './mirror.ts'
import type { Painter } from './painter.ts'
import { study } from './study.ts'
import { workshop } from './workshop.ts'

const PAINTERS = { lanterns, glider, constellation, mirror, encore, landing, workshop, study, cellar }

/** The painter of an activity; it is only ever handed that activity's own states. */
export function painterFor(play: PlayView, view: PublicView): Painter {
  const painter = play.activity === 'corridor' ? corridor(play, view) : PAINTERS[play.activity]
  return painter as unknown as Painter<ActivityState>
}
