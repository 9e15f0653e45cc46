import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '../../shared/content/load.ts'
import { checkTexts, leavesOf, textProblems, wordsIn } from '../../shared/text/check-story.ts'
import { LANGUAGES } from '../../shared/text/languages.ts'
import type { Story } from '../../shared/text/story-types.ts'
import { TEXTS } from '../../shared/text/texts.ts'

const english = TEXTS.en.story

/** The English texts with the value at one path replaced (or removed, by `undefined`). */
function planted(path: string, value: unknown): Story {
  const story = structuredClone(english) as unknown as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop() as string
  const place = keys.reduce((at, key) => at[key] as Record<string, unknown>, story)
  if (value === undefined) delete place[last]
  else place[last] = value
  return story as unknown as Story
}

describe.each(LANGUAGES)('the story in %s', (language) => {
  it('has the texts that the content needs', () =>
    expect(textProblems(content, TEXTS[language].story)).toEqual([]))

  it('has no text twice', () => {
    const twin = /\.(values\.\d+|short)$/
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const [path, text] of leavesOf(TEXTS[language].story)) {
      if (twin.test(path)) continue
      const plain = String(text).toLowerCase()
      const before = seen.get(plain)
      if (before) twice.push(`${before} and ${path}: “${text}”`)
      seen.set(plain, path)
    }
    expect(twice).toEqual([])
  })
})

describe('a mistake in the texts', () => {
  const fifty = Array.from({ length: 50 }, () => 'very').join(' ')

  it.each<[string, string, unknown, RegExp]>([
    ['a missing text', 'cards.first-snow', undefined, /cards: "first-snow" has no text/],
    [
      'a text that is not needed',
      'motions.free-cake',
      'eats cake.',
      /motions: nothing is called "free-cake"/,
    ],
    [
      'a deed that the role does not have',
      'paragraphs.deeds.ava.naps',
      'She slept.',
      /deeds\.ava: nothing is called "naps"/,
    ],
    ['an empty text', 'memos.cake', ' ', /memos\.cake: is empty/],
    [
      'an unknown placeholder',
      'prologue.0',
      'Once there was {{colour}}.',
      /prologue\.0: nobody fills \{\{colour\}\}/,
    ],
    [
      'a placeholder with one brace',
      'emptyFrame',
      'Here hung {name}.',
      /emptyFrame: has a broken placeholder/,
    ],
    ['a forgotten placeholder', 'whispers.fear-polite', '…knock…', /fear-polite: lacks \{\{line\}\}/],
    [
      'a name where the face is known',
      'visions.dad-joke',
      '{{name}} laughs.',
      /dad-joke: has no use for \{\{name\}\}/,
    ],
    ['a long card', 'cards.cocoa.text', fifty, /cards\.cocoa\.text: 50 words, at most 25 fit/],
    ['a long title', 'cards.cocoa.title', 'One two three four five', /at most 4 fit/],
    ['a long label', 'controls.toast.label', 'The very best emergency toast', /toast\.label: 29 characters/],
    ['a long order', 'controls.hug.order', `Hug {{noun}} ${fifty}`, /hug\.order: 53 words, at most 8 fit/],
    ['a value too few', 'controls.cuckoo.values', ['in'], /cuckoo: 1 values, a switch has 2/],
    ['a long suggestion', 'fears.goose.label', 'the exceedingly grumpy goose', /goose\.label: 28 characters/],
    [
      'two gaps in a line',
      'readPages.snow-post.lines.1.text',
      '{{gap}} and {{gap}}',
      /lines\.1: needs exactly one gap/,
    ],
    ['a page a line too long', 'narrator.shout.0', fifty, /narrator\.shout: 50 words, at most 14 fit/],
    ['a phase with one variant only', 'narrator.rest', ['Breathe.'], /narrator\.rest: needs two variants/],
    ['too few last lines', 'storybook.lastLines', ['The end.'], /storybook\.lastLines: 1 are too few/],
    ['a long ending', 'endings.sacred.narration', fifty, /at most 40 fit/],
  ])('is reported: %s', (_, path, value, says) => {
    const story = planted(path, value)
    expect(textProblems(content, story).join('\n')).toMatch(says)
    expect(() => checkTexts(content, story)).toThrow(says)
  })

  it('is reported for any text that is missing', () => {
    const ids = leavesOf(english)
      .map(([path]) =>
        /^(cards|motions|visions|whispers|controls|awards|secrets|fears|dreams)\.([^.]+)/.exec(path),
      )
      .flatMap((match) => (match ? [{ list: match[1]!, id: match[2]! }] : []))
    fc.assert(
      fc.property(fc.constantFrom(...ids), ({ list, id }) => {
        expect(textProblems(content, planted(`${list}.${id}`, undefined))).toContain(
          `${list}: "${id}" has no text`,
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('counting words', () => {
  it('counts spoken words, not dashes and dots', () => {
    expect(wordsIn('… one – two, {{name}} … “four”')).toBe(4)
    expect(wordsIn('')).toBe(0)
  })
})
