/** Which dream's music this phone plays just now. Own ways have no music: they are listened to. */

import { DREAMS } from '../../../shared/content/ids.ts'
import { encore } from '../../../shared/minigames/games/encore.ts'
import type { PlayView, PublicView } from '../../../shared/views/types.ts'
import { dreamMusic } from '../../audio/phone-sounds.ts'
import type { RoomConnection } from '../../connection/room-connection.ts'

/** Follows what is dreamt on this phone. */
export function updateMinigameMusic(
  house: RoomConnection,
  { paused }: PublicView,
  play: PlayView | null,
): void {
  const dream = DREAMS.find((each) => each === play?.activity)
  if (!play || !dream || paused || play.cut || play.score !== null) {
    dreamMusic(null)
    return
  }
  const { seed, startedAt, steps, stepMs } = play
  dreamMusic({
    dream,
    seed,
    startedAt,
    endsAt: startedAt + steps * stepMs,
    beat: dream === 'encore' ? beatOf(play) * stepMs : null,
    now: house.now,
  })
}

/** Steps from one beat of the stage to the next. */
const beatOf = ({ seed, gentle, steps }: PlayView): number => encore.init(seed, { gentle, steps }).beat
