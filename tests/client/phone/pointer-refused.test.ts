// @vitest-environment happy-dom
/** Gestures where the browser does not capture the pointer: it is up already, or a tool has made the press up. */
import { render } from 'lit-html'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../../client/gallery/samples/private-views.ts'
import { SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import {
  crankGesture,
  holdGesture,
  pullGesture,
  swipeGesture,
} from '../../../client/phone/boards/control-gestures.ts'
import { holdPanel } from '../../../client/phone/boards/hold-panel.ts'
import { createLocalStates } from '../../../client/phone/local-state.ts'
import { watchThumb } from '../../../client/phone/minigames/thumb.ts'
import type { PhoneContext } from '../../../client/phone/phone-context.ts'
import { capturePointer } from '../../../client/phone/pointer-capture.ts'
import { peek } from '../../../client/phone/secret-peek.ts'
import { drawingPad } from '../../../client/phone/widgets/drawing-pad.ts'
import { NO_TOUCH } from '../../../shared/minigames/engine.ts'
import type { Stroke } from '../../../shared/protocol/actions.ts'
import type { HandsScene } from '../../../shared/views/types.ts'
import { control, point } from './gesture-kit.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] })
  document.body.replaceChildren()
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {
    throw new DOMException('No active pointer with the given id is found.', 'NotFoundError')
  })
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A phone whose page is drawn again whenever its state changes. */
function phoneOf(draw: (phone: PhoneContext) => unknown): PhoneContext {
  const states = createLocalStates(() => show(), { load: () => null, save: () => undefined })
  const phone = {
    view: sampleView({ phase: 'lobby', slam: null, met: null }),
    mine: sampleSeat('whisper', 'ava'),
    role: 'ava',
    ask: vi.fn(async () => true),
    localState: states.get,
  } as unknown as PhoneContext
  const page = document.body.appendChild(document.createElement('div'))
  const show = () => render(draw(phone), page)
  show()
  return phone
}

describe('without a captured pointer', () => {
  it('a control can be held, swiped, cranked and pulled', () => {
    const held = control(holdGesture)
    point(held.button, 'pointerdown')
    vi.advanceTimersByTime(2_000)
    const swiped = control(swipeGesture)
    point(swiped.button, 'pointerdown', 50, 50)
    point(swiped.button, 'pointermove', 50, 120)
    const cranked = control(crankGesture)
    point(cranked.button, 'pointerdown', 100, 50)
    for (let turn = 0; turn < 16; turn++)
      point(cranked.button, 'pointermove', 50 + 50 * Math.cos(turn / 2), 50 + 50 * Math.sin(turn / 2))
    const pulled = control(pullGesture)
    point(pulled.button, 'pointerdown', 50, 50)
    point(pulled.button, 'pointermove', 50, 120)
    point(pulled.button, 'pointerup', 50, 120)
    for (const { operate } of [held, swiped, cranked, pulled]) expect(operate).toHaveBeenCalledOnce()
  })

  it('a control that is let go elsewhere on the page is let go', () => {
    const { operate, card, button } = control(holdGesture)
    point(button, 'pointerdown')
    expect(card.hasAttribute('data-held')).toBe(true)
    point(document.body, 'pointerup', 0, 0, { pointerId: 2 })
    expect(card.hasAttribute('data-held')).toBe(true)
    point(document.body, 'pointerup')
    expect(card.hasAttribute('data-held')).toBe(false)
    vi.advanceTimersByTime(5_000)
    expect(operate).not.toHaveBeenCalled()
  })

  it('a secret is shown while it is held, and hidden wherever the finger ends', () => {
    phoneOf((phone) =>
      peek(phone, 'secret', 'My secret', () => document.createTextNode('I ate it.') as never),
    )
    const button = document.querySelector('.peek-button') as HTMLElement
    point(button, 'pointerdown')
    expect(document.body.textContent).toContain('I ate it.')
    point(document.body, 'pointercancel')
    expect(document.body.textContent).not.toContain('I ate it.')
  })

  it('a thumb on the spot of light counts, and is lifted once', () => {
    const hands = SCENES.whisper.flatMap((scene) => ('hands' in scene && scene.hands ? [scene.hands] : []))[0]
    const { ask } = phoneOf((phone) => holdPanel(phone, hands as HandsScene))
    const spot = document.querySelector('.thumb-spot') as HTMLElement
    point(spot, 'pointerdown', 50, 50)
    point(spot, 'pointerup', 50, 50)
    expect(vi.mocked(ask).mock.calls).toEqual([
      ['hands', { down: true }],
      ['hands', { down: false }],
    ])
  })

  it('a line is drawn, and ends off the pad', () => {
    const phone = phoneOf((it) => drawingPad(it, 'leo', () => undefined))
    const pad = document.querySelector('.pad-sheet') as SVGSVGElement
    point(pad, 'pointerdown', 10, 10)
    point(pad, 'pointermove', 60, 20)
    point(document.body, 'pointerup', 200, 20)
    point(pad, 'pointermove', 90, 90)
    const { value } = phone.localState<Stroke[]>('pad.leo', [])
    expect(value).toEqual([{ color: 0, points: [100, 100, 600, 200] }])
  })
})

it('a line follows moves that a tool has made up, which have no list of their parts', () => {
  vi.mocked(Element.prototype.setPointerCapture).mockImplementation(() => undefined)
  const phone = phoneOf((it) => drawingPad(it, 'leo', () => undefined))
  const pad = document.querySelector('.pad-sheet') as SVGSVGElement
  point(pad, 'pointerdown', 10, 10)
  const move = new PointerEvent('pointermove', { pointerId: 1, clientX: 60, clientY: 20 })
  Object.defineProperty(move, 'getCoalescedEvents', { value: () => [] })
  pad.dispatchEvent(move)
  point(pad, 'pointerup', 60, 20)
  expect(phone.localState<Stroke[]>('pad.leo', []).value[0]?.points).toEqual([100, 100, 600, 200])
})

describe('the thumb of a mini-game', () => {
  const finger = (id: number, isPrimary: boolean) => ({ pointerId: id, isPrimary, pointerType: 'touch' })

  it('is put down and lifted without a captured pointer, also off the field', () => {
    const field = document.createElement('div')
    document.body.append(field)
    const thumb = watchThumb(field)
    point(field, 'pointerdown', 50, 50, finger(1, true))
    expect(thumb.now()).not.toBe(NO_TOUCH)
    point(document.body, 'pointerup', 300, 50, finger(1, true))
    expect(thumb.now()).toBe(NO_TOUCH)
    thumb.stop()
  })

  it('is not blocked by a finger whose end got lost; a second finger still does not count', () => {
    vi.mocked(Element.prototype.setPointerCapture).mockImplementation(() => undefined)
    const field = document.createElement('div')
    document.body.append(field)
    const thumb = watchThumb(field)
    point(field, 'pointerdown', 10, 10, finger(1, true))
    const before = thumb.now()
    point(field, 'pointerdown', 90, 90, finger(2, false))
    expect(thumb.now()).toBe(before)
    // All fingers are up, as this one is the first again.
    point(field, 'pointerdown', 90, 90, finger(3, true))
    expect(thumb.now()).not.toBe(before)
    point(field, 'pointerup', 90, 90, finger(3, true))
    expect(thumb.now()).toBe(NO_TOUCH)
    thumb.stop()
  })
})

it('a pointer that is captured is not watched from outside', () => {
  vi.mocked(Element.prototype.setPointerCapture).mockImplementation(() => undefined)
  const lost = vi.fn()
  const button = document.createElement('button')
  button.addEventListener('lostpointercapture', lost)
  document.body.append(button)
  capturePointer(button, new PointerEvent('pointerdown', { pointerId: 1 }))
  point(document.body, 'pointerup')
  expect(lost).not.toHaveBeenCalled()
})
