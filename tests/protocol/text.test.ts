import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { typed } from '../../shared/protocol/actions.ts'

const schema = typed(20)
const read = (text: string): string | null => {
  const parsed = v.safeParse(schema, text)
  return parsed.success ? parsed.output : null
}

describe('what somebody types', () => {
  it.each([
    ['  Łukasz \t of\nGdańsk ', 'Łukasz of Gdańsk'],
    ['Zoe\u0308', 'Zoë'],
    ['अदिति', 'अदिति'],
    ['ỹ́', 'ỹ́'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'Full width'],
    ['𝓕𝓪𝓷𝓬𝔂', 'Fancy'],
    ['♥️🦄', '♥️🦄'],
    ['👨‍👩‍👧 us', '👨‍👩‍👧 us'],
    ['👋🏽 hi', '👋🏽 hi'],
    ['<b>bold</b> & "x"', '<b>bold</b> & "x"'],
  ])('%j reads %j', (text, read_) => {
    expect(read(text)).toBe(read_)
  })

  it.each([
    ['zero width', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['joins letters that are no pictures', 'a\u200db\u200cc', 'abc'],
    ['turns the line around', '\u202eelddir\u202c\u2066x\u2069\u200f', 'elddirx'],
    ['controls', 'a\u0000b\u001b[31mc', 'a b [31mc'],
    ['ends lines', 'a\u2028b\u2029c\r\nd', 'a b c d'],
    ['is half a letter', 'a\ud800b', 'a b'],
    ['is for private use or for nothing', 'a\ue000b\u0378c', 'a b c'],
    ['is a tag', 'a\u{e0041}b', 'ab'],
    ['is blank but no space', 'a\u3164\u115f\u2800b', 'ab'],
    ['piles up', `Z${'\u0300\u0301\u0302\u0303'.repeat(9)}`, 'Z\u0300\u0301\u0302'],
    ['would be a joiner at the end', `${'x'.repeat(18)}🦄\u200d🦄`, `${'x'.repeat(18)}🦄`],
  ])('is without what %s', (_, text, tidy) => {
    expect(read(text)).toBe(tidy)
  })

  it('is nothing if there is nothing to see', () => {
    for (const text of ['', '   ', '\u200d\u200b', '\u3164', '\u0301', '\ufe0f', '\u2800'])
      expect([text, read(text)]).toEqual([text, null])
  })

  it('is never longer than it may be, never changes when it is typed again, and hides nothing', () => {
    const hidden = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u200c\u2060]/u
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tidy = read(text)
        if (tidy === null) return
        expect([...tidy].length).toBeLessThanOrEqual(20)
        expect(tidy).not.toMatch(hidden)
        expect(read(tidy)).toBe(tidy)
      }),
      { numRuns: 500, seed: 2045 },
    )
  })
})
