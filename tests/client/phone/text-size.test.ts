import { describe, expect, it } from 'vitest'
import { inReadersSize } from '../../../vite.text-size.ts'

const page = '/game/client/phone/phases/hour.css'
const board = '/game/client/phone/boards/console-panel.css'
const screen = '/game/client/screen/hud/hud.css'

describe('sizes of text', () => {
  it('follow the reader’s size, normal text to twice its own', () => {
    expect(inReadersSize('16px', page)).toBe('min(1rem, 40px)')
    expect(inReadersSize('700 20px / 1.22 var(--text)', page)).toBe(
      '700 min(1.25rem, 40px) / 1.22 var(--text)',
    )
  })

  it('of titles do not grow beyond what is large already', () => {
    expect(inReadersSize('900 58px / 1 var(--title)', page)).toBe('900 min(3.625rem, 58px) / 1 var(--title)')
  })

  it('on boards that fill a phone grow a little', () => {
    expect(inReadersSize('clamp(25px, 3.9dvh, 33px)', board)).toBe(
      'clamp(min(1.5625rem, 30px), 3.9dvh, min(2.0625rem, 39.6px))',
    )
  })

  it('on the shared screen, which scales as a whole, stay as they are', () => {
    expect(inReadersSize('32px', screen)).toBe('32px')
  })

  it('in other units stay as they are', () => {
    for (const value of ['0.88em', 'min(33cqh, 46cqw)', 'inherit', 'calc(var(--size) * 1cqw)'])
      expect(inReadersSize(value, page)).toBe(value)
  })
})
