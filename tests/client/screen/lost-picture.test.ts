// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { offerToGoOn } from '../../../client/screen/lost-picture.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

function watched() {
  const stage = document.body.appendChild(document.createElement('div'))
  const canvas = stage.appendChild(document.createElement('canvas'))
  const goOn = vi.fn()
  const stop = offerToGoOn(canvas, stage, goOn)
  const happens = (what: 'lost' | 'restored') => canvas.dispatchEvent(new Event(`webglcontext${what}`))
  const offer = () => stage.querySelector('[role=alert]')
  return { goOn, stop, happens, offer }
}

it('offers to go on when the picture stays away, with the key under the hand', () => {
  const { goOn, happens, offer } = watched()
  happens('lost')
  vi.advanceTimersByTime(1_000)
  expect(offer()).toBeNull()
  vi.advanceTimersByTime(5_000)
  expect(offer()?.textContent).toContain('The graphics card has lost the picture.')
  const button = offer()!.querySelector('button')!
  expect(document.activeElement).toBe(button)
  expect(goOn).not.toHaveBeenCalled()
  button.click()
  expect(goOn).toHaveBeenCalledTimes(1)
  expect(offer()).toBeNull()
  vi.advanceTimersByTime(60_000)
  expect(goOn).toHaveBeenCalledTimes(1)
})

it('takes the offer back when the picture returns late, and offers again when it is lost again', () => {
  const { goOn, happens, offer } = watched()
  for (let times = 0; times < 2; times++) {
    happens('lost')
    vi.advanceTimersByTime(8_000)
    expect(offer()).not.toBeNull()
    happens('restored')
    expect(offer()).toBeNull()
    vi.advanceTimersByTime(60_000)
  }
  expect(goOn).not.toHaveBeenCalled()
})

it('goes on by itself where nobody can answer', () => {
  const { goOn, happens, offer } = watched()
  happens('lost')
  vi.advanceTimersByTime(60_000)
  expect(goOn).toHaveBeenCalledTimes(1)
  expect(offer()).toBeNull()
})

it('offers nothing once the screen is closed', () => {
  const { goOn, stop, happens, offer } = watched()
  happens('lost')
  vi.advanceTimersByTime(8_000)
  stop()
  expect(offer()).toBeNull()
  vi.advanceTimersByTime(60_000)
  expect(goOn).not.toHaveBeenCalled()
})
