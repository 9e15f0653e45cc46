import { expect, test, vi } from 'vitest'
import { asCode, codeIn, isCode } from '../../../client/join/code-reading.ts'
import { createLocalStates } from '../../../client/phone/local-state.ts'
import { createTranslator } from '../../../shared/text/translate.ts'

test('local state is dropped when the phase ends', () => {
  const changed = vi.fn()
  const localStates = createLocalStates(changed, draftStore())
  localStates.enterPhase(1, 'ava')
  localStates.get('tab', 'face').set('fear')
  expect(changed).toHaveBeenCalledOnce()
  localStates.enterPhase(1, 'ava')
  expect(localStates.get('tab', 'face').value).toBe('fear')
  localStates.enterPhase(2, 'ava')
  expect(localStates.get('tab', 'face').value).toBe('face')
})

test('an open menu stays open in the next phase, but not when the role changes', () => {
  const localStates = createLocalStates(() => {}, draftStore())
  const isOpen = () => localStates.get('menu', false).value
  localStates.enterPhase(1, 'ava')
  localStates.get('menu', false).set(true)
  localStates.enterPhase(2, 'ava')
  expect(isOpen()).toBe(true)
  localStates.enterPhase(2, 'leo')
  expect(isOpen()).toBe(false)
})

/** A draft store that survives a reload. */
function draftStore() {
  let saved = 'null'
  return {
    save: (draft: unknown) => {
      saved = JSON.stringify(draft)
    },
    load: (): unknown => JSON.parse(saved),
  }
}

test('drafts survive a reload only within the same phase and role', () => {
  const store = draftStore()
  const draw = () => {}
  const before = createLocalStates(draw, store)
  before.enterPhase(7, 'ava')
  before.get('pad.leo', [] as number[]).set([1, 2])
  before.get('words.line', '').set('Once upon')
  before.get('menu', false).set(true)
  const reloaded = (n: number, role: string) => {
    const localStates = createLocalStates(draw, store)
    localStates.enterPhase(n, role)
    return [
      localStates.get('pad.leo', []).value,
      localStates.get('words.line', '').value,
      localStates.get('menu', false).value,
    ]
  }
  expect(reloaded(7, 'ava')).toEqual([[1, 2], 'Once upon', false])
  expect(reloaded(8, 'ava')).toEqual([[], '', false])
  expect(reloaded(7, 'leo')).toEqual([[], '', false])
})

test('asCode accepts a room code in any case and with separators', () => {
  expect(asCode(' mo-th ')).toBe('MOTH')
  expect(asCode('mothers')).toBe('MOTH')
  expect(isCode('MOTH')).toBe(true)
  expect(isCode('MOT')).toBe(false)
})

test.each([
  ['http://127.0.0.1:3102/MXTH', 'MXTH'],
  ['https://dreams.example.org/mxth', 'MXTH'],
  ['https://dreams.example.org/MXTH/screen?from=chat', 'MXTH'],
  ['Join us! The code is MXTH, hurry', 'MXTH'],
  ['http://dreams.example.org/MXTH. See you', 'MXTH'],
  ['ＭＸＴＨ', 'MXTH'],
  [' mx th ', 'MXTH'],
  ['', ''],
])('codeIn finds the code in %j', (text, code) => {
  expect(codeIn(text)).toBe(code)
})

test('the translator fills gaps and picks plural forms', () => {
  const t = createTranslator(
    { hello: 'Hello {{name}}.', hands: { one: '{{count}} hand', other: '{{count}} hands' }, plain: 'Hush.' },
    'en',
  )
  expect(t('hello', { name: 'Mila' })).toBe('Hello Mila.')
  expect(t('hands', { count: 1 })).toBe('1 hand')
  expect(t('hands', { count: 3 })).toBe('3 hands')
  expect(t('plain')).toBe('Hush.')
})
