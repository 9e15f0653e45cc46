import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemesOf, piecesOf, tailOf } from '../../../client/ui/letters.ts'
import { isRightToLeft } from '../../../shared/text/right-to-left.ts'

describe('the pieces of a text', () => {
  it('are letters where letters stand by themselves', () => {
    expect(piecesOf('Ah, Mišo')).toEqual([
      ['A', 'h', ','],
      ['M', 'i', 'š', 'o'],
    ])
    expect(piecesOf('мяч 日曜日')).toEqual([
      ['м', 'я', 'ч'],
      ['日', '曜', '日'],
    ])
  })

  it('keep an emoji of several and an accent whole', () => {
    expect(piecesOf('👩‍👩‍👧‍👦!')).toEqual([['👩‍👩‍👧‍👦', '!']])
    expect(graphemesOf('e\u0301a')).toEqual(['e\u0301', 'a'])
  })

  it('are whole words where letters join or stack', () => {
    expect(piecesOf('हाथी राजा')).toEqual([['हाथी'], ['राजा']])
    expect(piecesOf('ช้าง!')).toEqual([['ช้าง!']])
  })

  it('are one run where words go from right to left', () => {
    for (const text of ['NOT الدب الكبير!', 'הדובי שלי']) {
      expect(isRightToLeft(text)).toBe(true)
      expect(piecesOf(text)).toEqual([[text]])
    }
  })

  it('are all of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          piecesOf(text)
            .map((word) => word.join(''))
            .join(' '),
        ).toBe(text)
      }),
    )
  })
})

describe('the end of a text', () => {
  it('is the whole text if it fits, else its last whole words', () => {
    expect(tailOf('a badger in gloves', 34)).toBe('a badger in gloves')
    expect(tailOf('a whole town, ruled by an umbrella nobody misses.', 26)).toBe(
      '… an umbrella nobody misses.',
    )
  })

  it('has never more letters than asked for, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 90 }),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          expect(graphemesOf(tailOf(text, most).replace(/^… /, '')).length).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})
