/** Bedtime: dreams, own ways and the ritual, all at the same time. */

import { type Dream, type OwnWay, ROLES } from '../../content/ids.ts'
import { isDream } from '../../minigames/registry.ts'
import { playProgress } from '../../rules/phases/bedtime/minigame-plays.ts'
import { pageOf } from '../../rules/phases/bedtime/ritual-page.ts'
import { currentEvening } from '../../rules/selectors.ts'
import type { EveningState, Play } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { required } from '../parts/needed.ts'
import { playView } from '../parts/play-view.ts'
import { readyLines } from '../parts/ready-lines.ts'
import { myLine, ritualView } from '../parts/ritual-view.ts'
import { roomsOf } from '../parts/rooms-view.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

type BedtimeView = SceneOf<'bedtime'>

export const bedtime: PhaseView<'bedtime'> = {
  scene(game, translate) {
    const evening = currentEvening(game)
    const page = pageOf(evening)
    return {
      phase: 'bedtime',
      rooms: roomsOf(required(evening.rooms)),
      dreams: dreams(evening, translate),
      ownWays: ownWays(evening),
      ritual: page && ritualView(game, page, translate),
      templates: game.whisperTemplates.map((id) => translate.key(`whispers.${id}`, { line: '…', name: '…' })),
    }
  },
  privateParts(game, role, translate, phone) {
    const play = currentEvening(game).plays[role]
    return {
      play: play ? playView(game, play, phone, translate) : null,
      picks: readyLines(game, phone, translate),
      myLine: myLine(game, phone, translate),
    }
  },
}

const playsOf = ({ plays }: EveningState): Play[] => ROLES.flatMap((role) => plays[role] ?? [])

/** How far each dream is. The touches, the seed and the engine's state stay with its dreamer. */
const dreams = (evening: EveningState, translate: MessageTranslator): BedtimeView['dreams'] =>
  playsOf(evening)
    .filter(({ activity }) => isDream(activity))
    .map((play) => ({
      dreamer: play.role,
      dream: play.activity as Dream,
      title: translate.key(`dreams.${play.activity}.title`),
      progress: playProgress(play),
      score: play.score,
      cut: play.cut,
      customised: evening.customised === play.role,
    }))

const ownWays = (evening: EveningState): BedtimeView['ownWays'] =>
  playsOf(evening)
    .filter(({ activity }) => !isDream(activity))
    .map(({ role, activity, score }) => ({ role, way: activity as OwnWay, done: score !== null }))
