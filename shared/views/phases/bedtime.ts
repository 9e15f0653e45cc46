/** Bedtime: dreams, own ways and the ritual, all at once. */

import { type Dream, type OwnWay, ROLES } from '../../content/ids.ts'
import { isDream } from '../../minigames/registry.ts'
import { playProgress } from '../../rules/phases/bedtime/minigame-plays.ts'
import { tonight } from '../../rules/selectors.ts'
import type { EveningState, Play } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import { needed } from '../parts/needed.ts'
import { playView } from '../parts/play-view.ts'
import { readyLines } from '../parts/ready-lines.ts'
import { myLine, ritualView } from '../parts/ritual-view.ts'
import { roomsOf } from '../parts/rooms-view.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

type BedtimeView = SceneOf<'bedtime'>

export const bedtime: PhaseView<'bedtime'> = {
  scene(night, tell) {
    const evening = tonight(night)
    const { rooms, ritual, chair } = evening
    return {
      phase: 'bedtime',
      rooms: roomsOf(needed(rooms)),
      dreams: dreams(evening, tell),
      ownWays: ownWays(evening),
      ritual: ritual && ritualView(ritual, tell),
      chair: chair && { by: chair.by, text: chair.words && tell(chair.words) },
      templates: night.whisperTemplates.map((id) => tell.key(`whispers.${id}`, { line: '…', name: '…' })),
    }
  },
  hand(night, role, tell) {
    const play = tonight(night).plays[role]
    return {
      play: play ? playView(night, play, tell) : null,
      picks: readyLines(night, role, tell),
      myLine: myLine(night, role, tell),
    }
  },
}

const playsOf = ({ plays }: EveningState): Play[] => ROLES.flatMap((role) => plays[role] ?? [])

/** How each dream goes; what its dreamer's thumb does is nobody else's. */
const dreams = (evening: EveningState, tell: Teller): BedtimeView['dreams'] =>
  playsOf(evening)
    .filter(({ activity }) => isDream(activity))
    .map((play) => ({
      dreamer: play.role,
      dream: play.activity as Dream,
      title: tell.key(`dreams.${play.activity}.title`),
      progress: playProgress(play),
      score: play.score,
      cut: play.cut,
      customised: evening.customised === play.role,
    }))

const ownWays = (evening: EveningState): BedtimeView['ownWays'] =>
  playsOf(evening)
    .filter(({ activity }) => !isDream(activity))
    .map(({ role, activity, score }) => ({ role, way: activity as OwnWay, done: score !== null }))
