import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../shared/text/check-story.ts'
import { english } from '../../shared/text/en/index.ts'
import type { Line, Lines } from '../../shared/text/translate.ts'

/** The most words in one text: what people act on is read once, in passing, by a nine-year-old. */
const MOST = { phone: 12, join: 12, common: 9, screen: 9 } as const

/** Descriptions of pictures, which only screen readers say. */
const DESCRIPTIONS = /^want\./

const formsOf = (line: Line): string[] => (typeof line === 'string' ? [line] : Object.values(line))

const linesOf = (table: Lines) =>
  Object.entries(table).flatMap(([key, line]) => formsOf(line).map((text) => ({ key, text })))

describe('what people act on', () => {
  it.each(Object.entries(MOST))('is short: %s', (name, most) => {
    const long = linesOf(english[name as keyof typeof MOST])
      .filter(({ key, text }) => !DESCRIPTIONS.test(key) && wordsIn(text) > most)
      .map(({ key, text }) => `${key}: ${wordsIn(text)} words, at most ${most}: ${text}`)
    expect(long).toEqual([])
  })

  it.each(['phone', 'join', 'common', 'screen', 'bookPage'] as const)('is plain English: %s', (name) => {
    const foreign = /\b(whom|one (light|thread|person|Glow) (more|fewer)|vision|nightmare|go on\?)\b/i
    expect(linesOf(english[name]).filter(({ text }) => foreign.test(text))).toEqual([])
  })

  it('is not spoken by the house where something has gone wrong', () => {
    const wrong = linesOf(english.join).filter(({ key }) => /^(error|reject)\./.test(key))
    expect(wrong.length).toBeGreaterThan(10)
    expect(wrong.filter(({ text }) => /\bhouse\b/i.test(text))).toEqual([])
  })
})
