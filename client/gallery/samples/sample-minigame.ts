/** A mini-game without a server: collects and scores touches as the server would, and may pull the fuse. */
import type { Touch } from '../../../shared/minigames/engine.ts'
import { decodeRuns } from '../../../shared/minigames/input-code.ts'
import { engines, isDream, standardSteps } from '../../../shared/minigames/registry.ts'
import { play as playThrough } from '../../../shared/minigames/run-minigame.ts'
import { ownWays } from '../../../shared/text/en/story/family-text.ts'
import { dreams } from '../../../shared/text/en/story/night-text.ts'
import type { PlayView } from '../../../shared/views/types.ts'
import type { RoomConnection } from '../../connection/room-connection.ts'
import { SAMPLE_NOW } from './sample-family.ts'

/**
 * The view of a mini-game.
 * @param into ms since step 0; negative while the phone shows how to play
 * @param steps its length, in steps of 25 ms
 */
export const samplePlay = (
  activity: PlayView['activity'],
  into: number,
  steps = standardSteps(activity),
): PlayView => ({
  activity,
  watched: false,
  title: isDream(activity) ? dreams[activity].title : ownWays[activity].name,
  verb: isDream(activity) ? dreams[activity].verb : ownWays[activity].gesture,
  seed: 42,
  gentle: false,
  steps,
  startedAt: SAMPLE_NOW - into,
  stepMs: 25,
  played: 0,
  soFar: null,
  score: null,
  cut: false,
  fear: 'the sock ghost',
  face: 3,
})

type Store = RoomConnection['store']

const updatePlay = (store: Store, change: (play: PlayView) => PlayView): void => {
  const { mine } = store.getState()
  if (!mine?.hand.play) return
  store.setState({ mine: { ...mine, hand: { ...mine.hand, play: change(mine.hand.play) } } })
}

/** Answers a phone's requests: keeps touches and scores them once all have arrived; accepts everything else. */
export function mockMinigameServer(store: Store): RoomConnection['ask'] {
  const touches: Touch[] = []
  return async (type, payload) => {
    if (type !== 'play') return null
    const { from, runs } = payload as { from: number; runs: number[] }
    touches.splice(from, touches.length, ...(decodeRuns(runs) ?? []))
    updatePlay(store, (play) => {
      const { activity, seed, gentle, steps } = play
      if (touches.length < steps || play.cut) return { ...play, played: touches.length }
      const { score } = playThrough(engines[activity], seed, { gentle, steps }, touches)
      return { ...play, played: touches.length, score }
    })
    return null
  }
}

/** Ends the mini-game as if Caleb had pulled the fuse. */
export const pullFuse = (store: Store): void =>
  updatePlay(store, (play) => ({ ...play, cut: true, score: 0 }))
