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
const heard = vi.mocked(play)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  stopDoorCountdown()
  vi.useRealTimers()
  heard.mockClear()
})

test('a phone answers what is about its person, and only that', () => {
  expect(reactionTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'leo').sound).toBe('done')
  expect(reactionTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'ava').buzz).toBe('done')
  expect(reactionTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'caleb')).toEqual({})
  expect(reactionTo({ type: 'wind', role: 'elara' }, 'elara').buzz).toBe('wind')
  expect(reactionTo({ type: 'wind', role: 'elara' }, 'ava')).toEqual({})
})

test('a miss is felt on every phone, and most by those whose order it was', () => {
  const missed = { type: 'order-missed', role: 'leo', other: 'ava' } as const
  expect(reactionTo(missed, 'ava')).toEqual({ sound: 'missed', buzz: 'missed' })
  expect(reactionTo(missed, 'caleb')).toEqual({ buzz: 'tap' })
})

/** The talk, with these people at its second door. */
function talkWith(tapped: readonly Role[], view: Partial<PublicView> = {}): PublicView {
  const scene = SCENES.talk.find((each) => each.phase === 'talk' && each.doors.result === null)
  if (scene?.phase !== 'talk') throw new Error('no talk to listen to')
  const doors = scene.doors.doors.map((door, i) => ({ ...door, tapped: i === 1 ? [...tapped] : [] }))
  return { ...sampleView({ ...scene, doors: { ...scene.doors, doors } }), ...view }
}

test('whoever taps a door starts the countdown: a tick a second, until nobody waits there any more', () => {
  updateDoorCountdown(talkWith([]))
  vi.advanceTimersByTime(3_000)
  expect(heard).not.toHaveBeenCalled()

  updateDoorCountdown(talkWith(['leo']))
  updateDoorCountdown(talkWith(['leo', 'ava']))
  vi.advanceTimersByTime(2_100)
  expect(heard.mock.calls).toEqual([['countdown'], ['countdown'], ['countdown']])

  updateDoorCountdown(talkWith([]))
  vi.advanceTimersByTime(3_000)
  expect(heard).toHaveBeenCalledTimes(3)
})

test('a house that holds its breath does not count on', () => {
  updateDoorCountdown(talkWith(['leo']))
  updateDoorCountdown(talkWith(['leo'], { paused: true }))
  vi.advanceTimersByTime(3_000)
  expect(heard).toHaveBeenCalledTimes(1)
})

test('a whisper comes on a breath, on phones without a voice, too', () => {
  whisper('I did the voices anyway')
  expect(heard.mock.calls).toEqual([['breath']])
})
