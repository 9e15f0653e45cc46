import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTables, tableProblems } from '../../shared/text/check-tables.ts'
import { english } from '../../shared/text/en/index.ts'
import {
  LANGUAGES,
  languageOrDefault,
  localeOf,
  nameOfLanguage,
  preferredLanguage,
} from '../../shared/text/languages.ts'
import { placeholdersIn } from '../../shared/text/placeholders.ts'
import { PSEUDO, pseudo, UNTRANSLATED } from '../../shared/text/pseudo-language.ts'
import { storyTranslatorFrom } from '../../shared/text/story-translator.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import { createTranslator, formatsOf, type Lines } from '../../shared/text/translate.ts'

describe('the best available language', () => {
  const among = ['en', 'de', 'pt-BR', 'zh-Hans', 'zh-Hant']
  it.each<[string[], string]>([
    [['de'], 'de'],
    [['DE-at', 'en'], 'de'],
    [['fr', 'pt-PT', 'en'], 'pt-BR'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-CN', 'zh'], 'zh-Hans'],
    [['sr-Latn', 'tlh'], 'en'],
    [['no tag at all', '*', 'de'], 'de'],
    [[], 'en'],
  ])('for %j is %s', (wanted, found) => expect(preferredLanguage(wanted, among, 'en')).toBe(found))

  it('is English for stored values that name no available language', () => {
    for (const stored of [undefined, null, '', 'xx', 7]) expect(languageOrDefault(stored)).toBe('en')
  })

  it('has its name in the language itself', () => {
    expect(nameOfLanguage('en')).toBe('English')
    expect(nameOfLanguage('de')).toBe('Deutsch')
  })
})

describe('lists, dates, numbers and plurals', () => {
  it('are formatted for the language', () => {
    const english = formatsOf(localeOf('en'))
    expect(english.list(['Ava', 'Leo', 'Elara'])).toBe('Ava, Leo and Elara')
    expect(english.list(['Ava'])).toBe('Ava')
    expect(english.date('2026-11-29T23:59:00.000Z')).toBe('29 November 2026')
    expect(english.number(12_345)).toBe('12,345')
    const german = formatsOf(localeOf('de'))
    expect(german.list(['Ava', 'Leo', 'Elara'])).toBe('Ava, Leo und Elara')
    expect(german.date('2026-11-29T23:59:00.000Z')).toBe('29. November 2026')
    expect(german.number(12_345)).toBe('12.345')
    expect([english.number(7), german.number(999), english.number(-3), english.number(2.5)]).toEqual([
      '7',
      '999',
      '-3',
      '2.5',
    ])
    // Small numbers have digits of their own in other scripts.
    expect(formatsOf('ar-EG').number(7)).toBe('٧')
    expect(() => formatsOf('no language')).toThrow(RangeError)
  })

  it('use the plural forms of the language', () => {
    const t = createTranslator(
      { lights: { one: '{{count}} свет', few: '{{count}} света', other: '{{count}} светов' } },
      'ru',
    )
    expect([1, 3, 5].map((count) => t('lights', { count }))).toEqual(['1 свет', '3 света', '5 светов'])
  })
})

describe('a line split into parts', () => {
  it('has values of any type in its gaps, in the order of the language', () => {
    const t = createTranslator({ by: '{{name}} says: {{text}}!', plain: 'Hush.' }, 'en')
    const name = { bold: 'Ava' }
    expect(t.parts('by', { name, text: '{{name}}' })).toEqual(['', name, ' says: ', '{{name}}', '!'])
  })
})

describe.each(LANGUAGES)('the tables in %s', (language) => {
  it('have the same keys and gaps as the English ones', () =>
    expect(() => checkTables(TEXTS[language])).not.toThrow())
})

describe('a mistake in a table', () => {
  const reference = { hello: 'Hello {{name}}.', hands: { one: 'one hand', other: '{{count}} hands' } }
  it.each<[string, Lines, string]>([
    ['a missing line', { hello: 'Hallo {{name}}.' }, 't: "hands" has no text'],
    ['a line too many', { ...reference, bye: 'Tschüss' }, 't: nobody asks for "bye"'],
    ['a forgotten gap', { ...reference, hello: 'Hallo.' }, 't: "hello" lacks {{name}}'],
    [
      'another gap',
      { ...reference, hello: 'Hallo {{nmae}}{{name}}.' },
      't: "hello" has a gap that nobody fills, {{nmae}}',
    ],
    ['an empty form', { ...reference, hands: { one: '', other: '{{count}} Hände' } }, 't: "hands" is empty'],
  ])('is reported: %s', (_, table, problem) =>
    expect(tableProblems('t', reference, table)).toEqual([problem]),
  )

  it('is not reported for the plural forms of another language', () => {
    const hands = { one: 'eine Hand', few: '{{count}} Hände', other: '{{count}} Hände' }
    expect(tableProblems('t', reference, { ...reference, hands })).toEqual([])
  })
})

describe('the pseudo-language', () => {
  it('keeps all keys, and the gaps of every text', () => {
    expect(() => checkTables({ ...english, ...pseudo(english) })).not.toThrow()
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const clean = (text: string) => text.replaceAll(/[{}]/g, '')
        const said = pseudo(`${clean(before)}{{name}}${clean(after)}`)
        expect(placeholdersIn(said)).toEqual(['name'])
      }),
    )
  })

  it('makes texts a third longer, with an accent on every letter that can have one', () => {
    const { story: _, ...tables } = english
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts)
    const all = texts(tables)
    const length = (list: readonly string[]) => list.join('').replaceAll(/\{\{\w+\}\}/g, '').length
    const ratio = length(all.map((text) => pseudo(text))) / length(all)
    expect(ratio).toBeGreaterThan(1.3)
    expect(ratio).toBeLessThan(1.4)
    for (const text of all)
      expect(pseudo(text).replaceAll(/\{\{\w+\}\}/g, ''), text).not.toMatch(UNTRANSLATED)
  })

  it('covers the story as well', () => {
    const say = storyTranslatorFrom(pseudo(TEXTS.en.story), PSEUDO)
    expect(say('evenings.monday')).toBe('Möñďááýý')
    expect(say('malfunction.slogan', { short: 'Gerald' })).toBe('Ñöťť Gerald!')
  })
})
