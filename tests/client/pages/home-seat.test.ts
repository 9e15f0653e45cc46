// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/" }
import { afterEach, expect, it } from 'vitest'
import { forgetSeat, saveSeatToken } from '../../../client/connection/seat-storage.ts'
import { openHome } from '../../../client/join/home-page.ts'

afterEach(() => localStorage.clear())

it('the home page leads a phone that has a seat back to it, until the seat is gone', () => {
  const gone: string[] = []
  const root = document.createElement('div')
  const open = () => openHome(root, { toJoinPage: (code) => gone.push(code), toScreen: () => undefined })
  const back = () => root.querySelector<HTMLButtonElement>('.home-seat')
  open()()
  expect(back()).toBeNull()
  saveSeatToken('MOTH', 'AbCdEfGhIjKlMnOpQrStUv')
  const close = open()
  expect(back()?.textContent).toContain('MOTH')
  back()?.click()
  expect(gone).toEqual(['MOTH'])
  close()
  forgetSeat('MOTH')
  open()
  expect(back()).toBeNull()
})
