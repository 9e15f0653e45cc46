import { expect, test, vi } from 'vitest'
import { asCode, isCode } from '../../../client/join/code-field.ts'
import { createLocalStates } from '../../../client/phone/local-state.ts'
import { translator } from '../../../shared/text/translate.ts'

test('what a phone remembers by itself ends with the phase', () => {
  const changed = vi.fn()
  const boxes = createLocalStates(changed, shelf())
  boxes.enterPhase(1, 'ava')
  boxes.box('tab', 'face').set('fear')
  expect(changed).toHaveBeenCalledOnce()
  boxes.enterPhase(1, 'ava')
  expect(boxes.box('tab', 'face').value).toBe('fear')
  boxes.enterPhase(2, 'ava')
  expect(boxes.box('tab', 'face').value).toBe('face')
})

test('what was opened over the game is still open in the next phase, and closed on another’s phone', () => {
  const boxes = createLocalStates(() => {}, shelf())
  const isOpen = () => boxes.box('menu', false).value
  boxes.enterPhase(1, 'ava')
  boxes.box('menu', false).set(true)
  boxes.enterPhase(2, 'ava')
  expect(isOpen()).toBe(true)
  boxes.enterPhase(2, 'leo')
  expect(isOpen()).toBe(false)
})

/** What a browser keeps between two lives of a page. */
function shelf() {
  let kept = 'null'
  return {
    save: (draft: unknown) => {
      kept = JSON.stringify(draft)
    },
    load: (): unknown => JSON.parse(kept),
  }
}

test('what is half done survives a reload within its phase, and only there, and only for the same role', () => {
  const browser = shelf()
  const draw = () => {}
  const before = createLocalStates(draw, browser)
  before.enterPhase(7, 'ava')
  before.box('pad.leo', [] as number[]).set([1, 2])
  before.box('words.line', '').set('Once upon')
  before.box('menu', false).set(true)
  const reloaded = (n: number, role: string) => {
    const boxes = createLocalStates(draw, browser)
    boxes.enterPhase(n, role)
    return [boxes.box('pad.leo', []).value, boxes.box('words.line', '').value, boxes.box('menu', false).value]
  }
  expect(reloaded(7, 'ava')).toEqual([[1, 2], 'Once upon', false])
  expect(reloaded(8, 'ava')).toEqual([[], '', false])
  expect(reloaded(7, 'leo')).toEqual([[], '', false])
})

test('a code is understood however it is typed', () => {
  expect(asCode(' mo-th ')).toBe('MOTH')
  expect(asCode('mothers')).toBe('MOTH')
  expect(isCode('MOTH')).toBe(true)
  expect(isCode('MOT')).toBe(false)
})

test('lines fill their gaps and count in plurals', () => {
  const t = translator(
    { hello: 'Hello {{name}}.', hands: { one: '{{count}} hand', other: '{{count}} hands' }, plain: 'Hush.' },
    'en',
  )
  expect(t('hello', { name: 'Mila' })).toBe('Hello Mila.')
  expect(t('hands', { count: 1 })).toBe('1 hand')
  expect(t('hands', { count: 3 })).toBe('3 hands')
  expect(t('plain')).toBe('Hush.')
})
