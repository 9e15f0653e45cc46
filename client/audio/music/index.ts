/** Every track that the screen plays. */

import * as end from './end-tracks.ts'
import * as evening from './evening-tracks.ts'
import * as malfunction from './malfunction-tracks.ts'
import type { Track } from './notation.ts'
import type { TrackName } from './types.ts'

/** Each track by name. */
export const TRACKS: Readonly<Record<TrackName, Track>> = {
  hearth: evening.hearth,
  once: evening.once,
  evening: evening.evening,
  card: evening.card,
  secrets: evening.secrets,
  stairs: evening.stairs,
  hush: evening.hush,
  gazette: evening.gazette,
  wall: evening.wall,
  breakfast: evening.breakfast,
  rest: evening.rest,
  rehearsal: malfunction.rehearsal,
  chamber: malfunction.chamber,
  drive: malfunction.drive,
  doors: malfunction.doors,
  lullaby: malfunction.lullaby,
  held: malfunction.held,
  breath: malfunction.breath,
  home: end.home,
  choice: end.choice,
  ending: end.ending,
  longNight: end.longNight,
  stars: end.stars,
  goodnight: end.goodnight,
}
