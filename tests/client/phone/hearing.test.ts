import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { play } from '../../../client/audio/phone-sounds.ts'
import { SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import {
  reactionTo,
  stopDoorCountdown,
  updateDoorCountdown,
} from '../../../client/phone/feedback/cue-feedback.ts'
import { whisper } from '../../../client/phone/vision/whisper-voice.ts'
import type { Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'

vi.mock('../../../client/audio/phone-sounds.ts', () => ({ play: vi.fn() }))
const played = vi.mocked(play)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  stopDoorCountdown()
  vi.useRealTimers()
  played.mockClear()
})

test('a phone reacts to cues about its own role', () => {
  expect(reactionTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'leo').sound).toBe('done')
  expect(reactionTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'ava').buzz).toBe('done')
  expect(reactionTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'caleb')).toEqual({})
  expect(reactionTo({ type: 'wind', role: 'elara' }, 'elara').buzz).toBe('wind')
  expect(reactionTo({ type: 'wind', role: 'elara' }, 'ava')).toEqual({})
})

test('a missed order vibrates on every phone and sounds on the two that it was about', () => {
  const missed = { type: 'order-missed', role: 'leo', other: 'ava' } as const
  expect(reactionTo(missed, 'ava')).toEqual({ sound: 'missed', buzz: 'missed' })
  expect(reactionTo(missed, 'caleb')).toEqual({ buzz: 'tap' })
})

/** A view of the talk in which these roles wait at the second door. */
function talkWith(tapped: readonly Role[], view: Partial<PublicView> = {}): PublicView {
  const scene = SCENES.talk.find((each) => each.phase === 'talk' && each.doors.result === null)
  if (scene?.phase !== 'talk') throw new Error('no sample of a talk without a result')
  const doors = scene.doors.doors.map((door, i) => ({ ...door, tapped: i === 1 ? [...tapped] : [] }))
  return { ...sampleView({ ...scene, doors: { ...scene.doors, doors } }), ...view }
}

test('the door countdown ticks once a second while somebody waits at a door', () => {
  updateDoorCountdown(talkWith([]))
  vi.advanceTimersByTime(3_000)
  expect(played).not.toHaveBeenCalled()

  updateDoorCountdown(talkWith(['leo']))
  updateDoorCountdown(talkWith(['leo', 'ava']))
  vi.advanceTimersByTime(2_100)
  expect(played.mock.calls).toEqual([['countdown'], ['countdown'], ['countdown']])

  updateDoorCountdown(talkWith([]))
  vi.advanceTimersByTime(3_000)
  expect(played).toHaveBeenCalledTimes(3)
})

test('the door countdown stops while the game is paused', () => {
  updateDoorCountdown(talkWith(['leo']))
  updateDoorCountdown(talkWith(['leo'], { paused: true }))
  vi.advanceTimersByTime(3_000)
  expect(played).toHaveBeenCalledTimes(1)
})

test('a whisper plays a breath on phones without speech synthesis', () => {
  whisper('I did the voices anyway')
  expect(played.mock.calls).toEqual([['breath']])
})
