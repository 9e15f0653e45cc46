// @vitest-environment happy-dom
import { render } from 'lit-html'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../../client/gallery/samples/private-views.ts'
import { SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import {
  crankGesture,
  holdGesture,
  knockGesture,
  pullGesture,
} from '../../../client/phone/boards/control-gestures.ts'
import { controlWidget } from '../../../client/phone/boards/control-widgets.ts'
import { holdPanel } from '../../../client/phone/boards/hold-panel.ts'
import type { PhoneContext } from '../../../client/phone/phone-context.ts'
import type { HandsScene } from '../../../shared/views/types.ts'
import { control, point } from './gesture-kit.ts'

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

describe('the knock gesture', () => {
  const knock = (button: Element) => {
    point(button, 'pointerdown')
    point(button, 'pointerup')
  }

  it.each([1, 2, 3])('counts %i knocks when no other follows', (times) => {
    const { operate, card, button } = control(knockGesture)
    for (let i = 0; i < times; i++) {
      knock(button)
      vi.advanceTimersByTime(300)
    }
    vi.advanceTimersByTime(5_000)
    expect(operate.mock.calls).toEqual([[times - 1]])
    expect(card.hasAttribute('data-knocking')).toBe(false)
  })

  it('does not hear a fourth knock at once, and counts a pause as the end', () => {
    const { operate, button } = control(knockGesture)
    for (let i = 0; i < 4; i++) knock(button)
    vi.advanceTimersByTime(5_000)
    expect(operate.mock.calls).toEqual([[2]])
    const slow = control(knockGesture)
    for (let i = 0; i < 2; i++) {
      knock(slow.button)
      vi.advanceTimersByTime(2_000)
    }
    expect(slow.operate.mock.calls).toEqual([[0], [0]])
  })

  it('is a group whose buttons say how often, for keys and screen readers', () => {
    const operate = vi.fn()
    const view = {
      kind: 'knock',
      label: 'Wardrobe door',
      value: 0,
      values: ['once', 'twice', 'three times'],
      slipping: false,
      glows: false,
    } as const
    const page = document.createElement('div')
    document.body.append(page)
    render(
      controlWidget({ ...view, values: [...view.values] }, 0, 'leo', { value: 0, mark: null }, operate),
      page,
    )
    const group = document.querySelector('[role=group]')
    expect(group?.getAttribute('aria-label')).toBe('Wardrobe door')
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=group] button')]
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(view.values)
    buttons[2]?.click()
    expect(operate.mock.calls).toEqual([[2]])
    // A finger's click only ends a knock.
    buttons[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    expect(operate).toHaveBeenCalledOnce()
  })
})

describe('the crank gesture', () => {
  /** Moves a pointer around the middle. @param to turns, clockwise */
  const turn = (button: Element, to: number) => {
    const at = (turns: number) => [
      50 + 40 * Math.sin(turns * 2 * Math.PI),
      50 - 40 * Math.cos(turns * 2 * Math.PI),
    ]
    point(button, 'pointerdown', ...at(0))
    for (let i = 1; i <= 24; i++) point(button, 'pointermove', ...at((to * i) / 24))
  }

  it.each([1, -1])('operates after one turn in either direction (%i), once until it is let go', (way) => {
    const { operate, card, button } = control(crankGesture)
    turn(button, way * 2.5)
    expect(operate.mock.calls).toEqual([[0]])
    expect(card.style.getPropertyValue('--wound')).toBe('1.000')
    point(button, 'pointerup')
    expect(card.style.getPropertyValue('--wound')).toBe('0.000')
    turn(button, way)
    expect(operate).toHaveBeenCalledTimes(2)
  })

  it('does nothing for half a turn, a rub to and fro, or a thumb at the hub', () => {
    const { operate, button } = control(crankGesture)
    turn(button, 0.5)
    point(button, 'pointerup')
    point(button, 'pointerdown', 50, 10)
    for (let i = 0; i < 20; i++) point(button, 'pointermove', i % 2 ? 85 : 50, 10)
    point(button, 'pointerup')
    point(button, 'pointerdown', 52, 50)
    for (let i = 0; i < 20; i++) point(button, 'pointermove', 50 + 5 * Math.cos(i), 50 + 5 * Math.sin(i))
    expect(operate).not.toHaveBeenCalled()
  })

  it('needs no turn by key or screen reader', () => {
    const { operate, button } = control(crankGesture)
    button.click()
    expect(operate.mock.calls).toEqual([[0]])
  })
})

describe('the pull gesture', () => {
  it('operates when a cord that was pulled down far enough is let go', () => {
    const { operate, card, button } = control(pullGesture)
    point(button, 'pointerdown', 50, 20)
    point(button, 'pointermove', 50, 80)
    expect(card.hasAttribute('data-taut')).toBe(true)
    expect(operate).not.toHaveBeenCalled()
    // A thumb may slip back before it lets go.
    point(button, 'pointermove', 50, 60)
    point(button, 'pointerup', 50, 60)
    expect(operate.mock.calls).toEqual([[0]])
    expect(card.hasAttribute('data-taut')).toBe(false)
  })

  it('does nothing if it is pulled a little, sideways or up, or if the touch is cancelled', () => {
    const { operate, button } = control(pullGesture)
    for (const [x, y, end] of [
      [50, 40, 'pointerup'],
      [95, 20, 'pointerup'],
      [50, -60, 'pointerup'],
      [50, 90, 'pointercancel'],
    ] as const) {
      point(button, 'pointerdown', 50, 20)
      point(button, 'pointermove', x, y)
      point(button, end, x, y)
    }
    expect(operate).not.toHaveBeenCalled()
    button.click()
    expect(operate.mock.calls).toEqual([[0]])
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
