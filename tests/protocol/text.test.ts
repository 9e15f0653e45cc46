import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { typed } from '../../shared/protocol/actions.ts'

const schema = typed(20)
const read = (text: string): string | null => {
  const parsed = v.safeParse(schema, text)
  return parsed.success ? parsed.output : null
}

describe('typed text', () => {
  it.each([
    ['  Łukasz \t of\nGdańsk ', 'Łukasz of Gdańsk'],
    ['Zoe\u0308', 'Zoë'],
    ['अदिति', 'अदिति'],
    ['ỹ́', 'ỹ́'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'Ｆｕｌｌ ｗｉｄｔｈ'],
    ['𝓕𝓪𝓷𝓬𝔂', '𝓕𝓪𝓷𝓬𝔂'],
    ['Zoe ½ ½ ½ ½ ½ ½ ½ ½', 'Zoe ½ ½ ½ ½ ½ ½ ½ ½'],
    ['Leo™', 'Leo™'],
    ['น้ำทิพย์', 'น้ำทิพย์'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['ශ්\u200dරී දේවී', 'ශ්\u200dරී දේවී'],
    ['ক্\u200cষ', 'ক্\u200cষ'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿 Mor', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Mor'],
    ['🏳️‍🌈', '🏳️‍🌈'],
    ['♥️🦄', '♥️🦄'],
    ['👨‍👩‍👧 us', '👨‍👩‍👧 us'],
    ['👋🏽 hi', '👋🏽 hi'],
    ['<b>bold</b> & "x"', '<b>bold</b> & "x"'],
  ])('%j becomes %j', (text, read_) => {
    expect(read(text)).toBe(read_)
  })

  it.each([
    ['ideographs of family names', '葛\u{e0100}城'],
    ['ideographs of family names, in the middle', '渡邉\u{e0101}さん'],
    ['a standard variant of an ideograph', '不\ufe00'],
    ['a Mongolian vowel separator', 'ᠬᠠᠷ\u180eᠠ'],
    ['a Mongolian variant', 'ᠪᠠᠭ\u180bᠠ'],
    ['a Malayalam chillu at a word’s end', 'അവന\u0d4d\u200d'],
    ['a Bengali half letter at a word’s end', 'ত\u09cd\u200d'],
    ['a Bengali ya-phalaa', 'র\u200d\u09cdয'],
    ['an open Persian letter', 'سنه ه\u200d'],
    ['an open letter of Adlam', '𞤀\u200d'],
    ['Javanese', 'ꦏ\ua9c0\u200dꦏ'],
    ['Balinese', 'ᬓ\u1b44\u200cᬓ'],
    ['Chakma', '𑄇\u{11134}\u200d𑄇'],
    ['Tai Le', 'ᥐ\u200cᥑ'],
    ['Lepcha', 'ᰀ\u200dᰁ'],
    ['Newa', '𑐎\u{11442}\u200d𑐎'],
    ['four and five marks in Tibetan', 'ཀྵྨྱྭ ཀྵྨྱྭི'],
    ['five marks in Burmese', 'မြွှို့'],
    ['pointed Hebrew', 'שּׁ\u05b8\u05bd'],
    ['words of Khmer and Burmese', 'ខ្មែរ\u200bខ្មែរ'],
    ['words of Burmese', 'မြန်မာ\u200bစာ'],
    ['words of Thai', 'ภาษา\u200bไทย'],
    ['a heart in one colour', '❤\ufe0e'],
    ['a number in a box', '1\ufe0f\u20e3'],
    ['a mathematical variant', '∩\ufe00'],
  ])('keeps the spelling of %s', (_, text) => {
    const normal = text.normalize('NFC')
    expect([...(read(text) ?? '')]).toEqual([...normal])
    expect(read(normal)).toBe(normal)
  })

  it.each([
    ['a selector after a letter without variants', 'a\u{e0100}b\ufe0fc\ufe00', 'abc'],
    ['a second selector', '葛\u{e0100}\u{e0101}', '葛\u{e0100}'],
    ['a Mongolian selector elsewhere', 'a\u180bb\u180ec', 'abc'],
    ['a word break of Khmer elsewhere', 'ខ\u200ba\u200bខ\u200b', 'ខaខ'],
    ['a joiner between marks', 'ก\u0e34\u200d\u0e34', 'ก\u0e34\u0e34'],
    ['piles of marks of any script', `ก${'\u0e34'.repeat(30)}`, `ก${'\u0e34'.repeat(6)}`],
    ['a non-joiner before what is cut off', `${'x'.repeat(18)}ی\u200cخ`, `${'x'.repeat(18)}ی`],
    ['zero-width characters', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['joiners between letters', 'a\u200db\u200cc', 'abc'],
    ['changes of writing direction', '\u202eelddir\u202c\u2066x\u2069\u200f', 'elddirx'],
    ['control characters', 'a\u0000b\u001b[31mc', 'a b [31mc'],
    ['line and paragraph separators', 'a\u2028b\u2029c\r\nd', 'a b c d'],
    ['lone surrogates', 'a\ud800b', 'a b'],
    ['private and unassigned code points', 'a\ue000b\u0378c', 'a b c'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['an unfinished flag of tags', '\u{1f3f4}\u{e0067}\u{e0062} x', '\u{1f3f4} x'],
    ['joiners at the edge of a word', '\u200cعلی\u200c رضا\u200d', 'علی رضا'],
    ['doubled non-joiners', 'می\u200c\u200cخواهم', 'می\u200cخواهم'],
    ['blank characters that are no spaces', 'a\u3164\u115f\u2800b', 'ab'],
    ['piles of accents', `Z${'\u0300\u0301\u0302\u0303'.repeat(9)}`, 'Z\u0300\u0301\u0302'],
    ['a joiner at the end when it is cut', `${'x'.repeat(18)}🦄\u200d🦄`, 'x'.repeat(18)],
    ['half a flag at the end', 'abcdefghijklmnopqrs🇩🇪', 'abcdefghijklmnopqrs'],
    ['half a family at the end', `${'x'.repeat(17)}👨‍👩‍👧`, 'x'.repeat(17)],
    ['a letter whose accents do not fit', `${'x'.repeat(19)}x̣́`, 'x'.repeat(19)],
  ])('is cleaned of %s', (_, text, tidy) => {
    expect(read(text)).toBe(tidy)
  })

  it('is rejected if nothing of it is visible', () => {
    for (const text of ['', '   ', '\u200d\u200b', '\u3164', '\u0301', '\ufe0f', '\u2800'])
      expect([text, read(text)]).toEqual([text, null])
  })

  it('is never too long, has no hidden characters, and is not changed by cleaning it again', () => {
    const hidden = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060]/u
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
