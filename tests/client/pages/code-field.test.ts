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

it('takes the code out of a pasted link', () => {
  const paste = Object.assign(new Event('paste', { cancelable: true }), {
    clipboardData: { getData: () => 'http://192.168.1.7:2567/KBHT' },
  })
  field().dispatchEvent(paste)
  expect([field().value, paste.defaultPrevented]).toEqual(['KBHT', true])
})
