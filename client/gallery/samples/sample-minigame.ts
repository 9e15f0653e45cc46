/** A dream without a house behind it: takes the touches as the house would, scores them, and may pull the fuse. */
import type { Touch } from '../../../shared/minigames/engine.ts'
import { decodeRuns } from '../../../shared/minigames/input-code.ts'
import { engines } from '../../../shared/minigames/registry.ts'
import { play as playThrough } from '../../../shared/minigames/run-minigame.ts'
import type { PlayView } from '../../../shared/views/types.ts'
import type { RoomConnection } from '../../connection/room-connection.ts'

type Store = RoomConnection['store']

const turn = (store: Store, change: (play: PlayView) => PlayView): void => {
  const { mine } = store.getState()
  if (!mine?.hand.play) return
  store.setState({ mine: { ...mine, hand: { ...mine.hand, play: change(mine.hand.play) } } })
}

/** Answers what a phone asks: touches are kept, and scored once they are all here; everything else is done. */
export function dreamKeeper(store: Store): RoomConnection['ask'] {
  const touches: Touch[] = []
  return async (type, payload) => {
    if (type !== 'play') return null
    const { from, runs } = payload as { from: number; runs: number[] }
    touches.splice(from, touches.length, ...(decodeRuns(runs) ?? []))
    turn(store, (play) => {
      const { activity, seed, gentle, steps } = play
      if (touches.length < steps || play.cut) return { ...play, played: touches.length }
      const { score } = playThrough(engines[activity], seed, { gentle, steps }, touches)
      return { ...play, played: touches.length, score }
    })
    return null
  }
}

/** Somebody pulls the fuse. */
export const pullFuse = (store: Store): void => turn(store, (play) => ({ ...play, cut: true, score: 0 }))
