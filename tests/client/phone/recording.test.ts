import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecording } from '../../../client/phone/minigames/input-recording.ts'
import { NO_TOUCH, packTouch, type Touch } from '../../../shared/minigames/engine.ts'
import { decodeRuns, encodeRuns } from '../../../shared/minigames/input-code.ts'
import { engines } from '../../../shared/minigames/registry.ts'
import { play as playThrough } from '../../../shared/minigames/run-minigame.ts'
import { createSampler } from '../../../shared/minigames/touch-sampler.ts'
import type { PlayView } from '../../../shared/views/types.ts'

const view = (part: Partial<PlayView> = {}): PlayView => ({
  activity: 'lanterns',
  watched: false,
  title: '',
  verb: '',
  seed: 7,
  gentle: false,
  steps: 400,
  startedAt: 1000,
  stepMs: 25,
  played: 0,
  soFar: null,
  score: null,
  cut: false,
  fear: null,
  face: null,
  ...part,
})

/** A touch that does not change. */
const resting = (touch: Touch) => ({ sample: () => touch, isFresh: () => false })
const at = (x: number, y: number) => resting(packTouch(x, y))

test('a recording begins at its start time and makes one step every 25 ms', () => {
  const recording = createRecording(view())
  recording.advance(990, at(1, 2))
  expect(recording.state.step).toBe(0)
  expect(recording.unsent()).toBeNull()
  expect(recording.advance(1110, at(1, 2))).toBeCloseTo(0.4)
  expect(recording.state.step).toBe(4)
})

test('the server replays what the phone played, however the touches are split into chunks', () => {
  const thumb = fc.oneof(
    fc.constant(NO_TOUCH),
    fc.tuple(fc.nat(1000), fc.nat(1400)).map(([x, y]) => packTouch(x, y)),
  )
  const frames = fc.array(fc.tuple(fc.integer({ min: 5, max: 180 }), thumb, fc.boolean()), {
    minLength: 80,
    maxLength: 140,
  })
  fc.assert(
    fc.property(frames, (all) => {
      const recording = createRecording(view())
      const heard: number[] = []
      let now = 1000
      const send = () => {
        const chunk = recording.unsent()
        if (!chunk) return
        expect(chunk.from).toBe(heard.length)
        heard.push(...(decodeRuns(chunk.runs) ?? []))
        recording.confirm(heard.length)
      }
      for (const [wait, touch, sent] of all) {
        now += wait
        recording.advance(now, resting(touch))
        if (sent) send()
      }
      send()
      expect(heard).toHaveLength(recording.state.step)
      const again = playThrough(engines.lanterns, 7, { gentle: false, steps: 400 }, heard)
      const rest = recording.state.steps - recording.state.step
      for (let i = 0; i < rest; i++) recording.engine.step(recording.state, NO_TOUCH)
      expect(again.state).toEqual(recording.state)
    }),
    { numRuns: 30 },
  )
})

test('a lost chunk is sent again', () => {
  const recording = createRecording(view())
  recording.advance(2000, at(500, 500))
  expect(recording.unsent()?.from).toBe(0)
  recording.confirm(40)
  expect(recording.unsent()).toBeNull()
  recording.confirm(10)
  expect(recording.unsent()?.from).toBe(10)
})

test('after a reload a recording continues from what the server has', () => {
  const before = createRecording(view())
  before.advance(2000, at(300, 900))
  const soFar = before.unsent()?.runs ?? []
  const after = createRecording(view({ soFar, played: 40 }))
  expect(after.state).toEqual(before.state)
  expect(after.unsent()).toBeNull()
})

test('no touch is recorded for the time a phone was asleep', () => {
  const recording = createRecording(view())
  recording.advance(1100, at(5, 5))
  recording.advance(9000, at(5, 5))
  expect(recording.unsent()?.runs).toEqual(
    encodeRuns([...Array(4).fill(packTouch(5, 5)), ...Array(315).fill(NO_TOUCH), packTouch(5, 5)]),
  )
})

test('after a reload a recording continues from the server’s touches, then from those stored on the phone', () => {
  const thumb = (step: number) => packTouch(300 + (step % 40), 700)
  const before = createRecording(view())
  for (let now = 1_000; now <= 4_000; now += 25) before.advance(now, resting(thumb(now / 25)))
  const touches = decodeRuns(before.touches()) ?? []
  const [played, soFar] = [80, encodeRuns(touches.slice(0, 80))]
  for (const part of [{ played, soFar }, { played }]) {
    const again = createRecording(view(part), before.touches())
    expect(again.state).toEqual(before.state)
    expect(again.unsent()).toEqual({ from: 80, runs: encodeRuns(touches.slice(80)) })
  }
  // The server has played on meanwhile: its steps count, and nothing is sent for them.
  const slept = encodeRuns(Array.from({ length: 200 }, () => NO_TOUCH))
  const again = createRecording(view({ played: 200, soFar: slept }), before.touches())
  expect([again.state.step, again.unsent()]).toEqual([200, null])
})

test('after a pause the next step is due when the remaining time has passed', () => {
  const recording = createRecording(view())
  recording.advance(1_500, resting(NO_TOUCH))
  recording.startAt(61_000)
  recording.advance(61_500, resting(NO_TOUCH))
  expect(recording.state.step).toBe(20)
  recording.advance(61_550, resting(NO_TOUCH))
  expect(recording.state.step).toBe(22)
})

test('a touch between two steps shows on the next frame and is recorded once', () => {
  const thumb = createSampler()
  const recording = createRecording(view())
  recording.advance(1105, thumb)
  expect(recording.state.step).toBe(4)
  thumb.down(300, 900)
  thumb.up()
  expect(recording.advance(1110, thumb)).toBeCloseTo(-0.6)
  expect(recording.state.thumb).toBe(packTouch(300, 900))
  expect(recording.state.step).toBe(5)
  // Never more than one step ahead of the clock.
  thumb.down(400, 900)
  recording.advance(1112, thumb)
  expect(recording.state.step).toBe(5)
  for (const now of [1125, 1150, 1175]) recording.advance(now, thumb)
  expect(decodeRuns(recording.unsent()?.runs ?? [])?.slice(4)).toEqual([
    packTouch(300, 900),
    NO_TOUCH,
    packTouch(400, 900),
  ])
})
