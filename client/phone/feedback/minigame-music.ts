/** The music of the dream that is played on this phone. Own ways have no music: their players listen to the ritual. */
import { DREAMS } from '../../../shared/content/ids.ts'
import { encore } from '../../../shared/minigames/games/encore.ts'
import type { PlayView, PublicView } from '../../../shared/views/types.ts'
import { setDreamMusic } from '../../audio/phone-sounds.ts'
import type { RoomConnection } from '../../connection/room-connection.ts'

/** Starts, changes or stops the music so that it fits the mini-game of this seat. */
export function updateMinigameMusic(
  connection: RoomConnection,
  { paused }: PublicView,
  play: PlayView | null,
): void {
  const dream = DREAMS.find((each) => each === play?.activity)
  if (!play || !dream || paused || play.cut || play.score !== null) {
    setDreamMusic(null)
    return
  }
  const { seed, startedAt, steps, stepMs } = play
  setDreamMusic({
    dream,
    seed,
    startedAt,
    endsAt: startedAt + steps * stepMs,
    beat: dream === 'encore' ? beatOf(play) * stepMs : null,
    now: connection.now,
  })
}

/** Steps from one beat to the next in the dream `encore`. */
const beatOf = ({ seed, gentle, steps }: PlayView): number => encore.init(seed, { gentle, steps }).beat
