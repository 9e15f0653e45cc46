// @vitest-environment happy-dom
import { render } from 'lit-html'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../../client/gallery/samples/private-views.ts'
import { SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { holdGesture } from '../../../client/phone/boards/control-gestures.ts'
import { holdPanel } from '../../../client/phone/boards/hold-panel.ts'
import type { PhoneContext } from '../../../client/phone/phone-context.ts'
import type { HandsScene } from '../../../shared/views/types.ts'

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  })
  document.body.replaceChildren()
  // Pointers are captured by real browsers only.
  vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const press = (element: Element) =>
  element.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 1, bubbles: true }))

describe('a control that is held', () => {
  it('works once it was held long enough, but not when it has gone meanwhile', () => {
    const used = vi.fn()
    for (const goes of [false, true]) {
      const button = document.createElement('button')
      document.body.append(button)
      holdGesture(used)(button)
      press(button)
      if (goes) button.remove()
      vi.advanceTimersByTime(5_000)
    }
    expect(used).toHaveBeenCalledOnce()
  })
})

describe('a thumb on the spot', () => {
  it('is not followed any longer when the spot has gone from the page', () => {
    const hands = SCENES.whisper.flatMap((scene) => ('hands' in scene && scene.hands ? [scene.hands] : []))[0]
    const mine = sampleSeat('whisper', 'ava')
    const phone = {
      view: sampleView(SCENES.whisper[0] ?? { phase: 'lobby' }),
      mine,
      role: 'ava',
      ask: async () => true,
      box: () => ({ value: false, set: () => undefined }),
    } as unknown as PhoneContext
    render(holdPanel(phone, hands as HandsScene), document.body)
    const spot = document.querySelector('.thumb-spot')
    if (!spot) throw new Error('no spot')
    press(spot)
    vi.advanceTimersByTime(100)
    expect(vi.getTimerCount()).toBe(1)
    spot.remove()
    vi.advanceTimersByTime(100)
    expect(vi.getTimerCount()).toBe(0)
  })
})
