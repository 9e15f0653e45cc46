// @vitest-environment happy-dom
import { render } from 'lit-html'
import { beforeEach, expect, it } from 'vitest'
import { codeField } from '../../../client/join/code-field.ts'

let root: HTMLElement
let code: string
const draw = () => {
  render(
    codeField(code, (typed) => {
      code = typed
      draw()
    }),
    root,
  )
}
beforeEach(() => {
  root = document.createElement('div')
  code = ''
  draw()
})

const field = () => root.querySelector('input') as HTMLInputElement
const tiles = () => [...root.querySelectorAll('.code-tile')].map((tile) => tile.textContent).join('')

it('leaves the field alone while a keyboard composes, and shows the letters at once', () => {
  field().dispatchEvent(new Event('compositionstart'))
  for (const composed of ['k', 'kb', 'kbh', 'kbht']) {
    field().value = composed
    field().dispatchEvent(new Event('input'))
    expect(field().value).toBe(composed)
    expect(tiles()).toBe(composed.toUpperCase())
  }
  field().dispatchEvent(new Event('compositionend'))
  expect([field().value, code]).toEqual(['KBHT', 'KBHT'])
})

it('writes what is typed without composing in capitals', () => {
  field().value = 'kb-h'
  field().dispatchEvent(new Event('input'))
  expect(field().value).toBe('KBH')
})

it.each([
  // A clipboard's chip in an empty field, and beside letters that were there.
  ['insertText', 'http://192.168.1.7:2567/KBHT', 'http://192.168.1.7:2567/KBHT'],
  ['insertText', 'KBHT', 'MFKBHTRN'],
  // A suggestion; a drop; and autofill, which says nothing.
  ['insertReplacementText', 'kbht', 'kbkbht'],
  ['insertFromDrop', 'The code is KBHT', 'XThe code is KBHT'],
  ['', null, 'https://dreams.example.org/KBHT'],
  ['insertFromYank', null, 'Code: kbht'],
])('takes the code from what comes in by %s of %j', (inputType, data, value) => {
  field().value = value
  field().dispatchEvent(Object.assign(new Event('input'), { inputType, data }))
  expect([field().value, code]).toEqual(['KBHT', 'KBHT'])
})

it('has room for a whole link, and keeps four letters when a fifth is typed', () => {
  expect(field().hasAttribute('maxlength')).toBe(false)
  field().value = 'KBHTX'
  field().dispatchEvent(Object.assign(new Event('input'), { inputType: 'insertText', data: 'X' }))
  expect(field().value).toBe('KBHT')
})

it('takes the code from what is dropped on it, with its line breaks', () => {
  const drop = Object.assign(new Event('drop', { cancelable: true }), {
    dataTransfer: { getData: () => 'Join us\nKBHT\nCome' },
  })
  field().dispatchEvent(drop)
  expect([field().value, drop.defaultPrevented]).toEqual(['KBHT', true])
})

it('takes the code out of a pasted link', () => {
  const paste = Object.assign(new Event('paste', { cancelable: true }), {
    clipboardData: { getData: () => 'http://192.168.1.7:2567/KBHT' },
  })
  field().dispatchEvent(paste)
  expect([field().value, paste.defaultPrevented]).toEqual(['KBHT', true])
})
