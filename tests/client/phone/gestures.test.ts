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
  // happy-dom does not capture pointers.
  vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const press = (element: Element) =>
  element.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 1, bubbles: true }))

describe('the hold gesture', () => {
  it('operates the control after the hold time, unless the control was removed meanwhile', () => {
    const operate = vi.fn()
    for (const removed of [false, true]) {
      const button = document.createElement('button')
      document.body.append(button)
      holdGesture(operate)(button)
      press(button)
      if (removed) button.remove()
      vi.advanceTimersByTime(5_000)
    }
    expect(operate).toHaveBeenCalledOnce()
  })
})

describe('the thumb spot', () => {
  it('stops following the thumb when it is removed from the page', () => {
    const hands = SCENES.whisper.flatMap((scene) => ('hands' in scene && scene.hands ? [scene.hands] : []))[0]
    const mine = sampleSeat('whisper', 'ava')
    const phone: Partial<PhoneContext> = {
      view: sampleView(SCENES.whisper[0] ?? { phase: 'lobby', slam: null, met: null }),
      mine,
      role: 'ava',
      ask: async () => true,
      localState: (_key, value) => ({ value, set: () => undefined }),
    }
    render(holdPanel(phone as PhoneContext, hands as HandsScene), document.body)
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
