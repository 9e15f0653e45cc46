import { render } from 'lit-html'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buttonsFor } from '../../client/phone/minigames/button-input.ts'
import type { Thumb } from '../../client/phone/minigames/thumb.ts'
import { NO_TOUCH, packTouch, STEP_MS, type Touch } from '../../shared/minigames/engine.ts'
import { musicbox, windingSpeed } from '../../shared/minigames/games/musicbox.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('wind the music box faster, slower, the other way round, and stop when they are gone', () => {
  let touch: Touch = NO_TOUCH
  const thumb = { put: (at) => (touch = at ? packTouch(at.x, at.y) : NO_TOUCH) } as Pick<
    Thumb,
    'put'
  > as Thumb
  const page = document.createElement('div')
  document.body.append(page)
  render(buttonsFor('musicbox', thumb), page)
  const press = (name: string, times = 1) => {
    const button = [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    for (let i = 0; i < times; i++) button?.click()
  }
  const state = musicbox.init(1, { gentle: false, steps: 1000 })
  const speedAfter = (steps: number) => {
    for (let i = 0; i < steps; i++) {
      vi.advanceTimersByTime(STEP_MS)
      musicbox.step(state, touch)
    }
    return windingSpeed(state)
  }
  press('Faster', 4)
  const once = speedAfter(40)
  expect(once).toBeGreaterThan(50)
  press('Faster', 2)
  const twice = speedAfter(40)
  expect(twice).toBeGreaterThan(once)
  press('Slower')
  expect(speedAfter(40)).toBeLessThan(twice)
  press('Other way')
  expect(speedAfter(40)).toBeLessThan(-50)
  page.remove()
  expect(Math.abs(speedAfter(40))).toBeLessThan(5)
  expect(touch).toBe(NO_TOUCH)
})
