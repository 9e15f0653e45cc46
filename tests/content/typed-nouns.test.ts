/** Treasures, fears and lines are typed by players: every sentence around one has to fit whatever they type. */
import { describe, expect, it } from 'vitest'
import { leavesOf } from '../../shared/text/check-story.ts'
import { placeholdersIn } from '../../shared/text/placeholders.ts'
import { TEXTS } from '../../shared/text/texts.ts'

/** Nouns that break a careless sentence: plural, possessive, misspelt, long, in other scripts, with marks. */
const HOSTILE = [
  'socks',
  'my gran’s pearls',
  'teh dragn',
  'GOOSE',
  'an apple',
  'the Joneses’ dog',
  'Who?',
  'no!',
  'Donaudampfschifffahrtsgesellscha',
  'мишка без уха',
  'הדובי שלי',
  '日曜日のパンケーキ',
  '👩‍👩‍👧‍👦',
] as const

/** Placeholders that players' own nouns fill. */
const TYPED = ['noun', 'short', 'treasure'] as const
const story = leavesOf(TEXTS.en.story).map(([path, text]) => ({ path, text: String(text) }))
const framed = story.flatMap(({ path, text }) => {
  const names = placeholdersIn(text).filter(
    (name) =>
      TYPED.some((typed) => typed === name) || (name === 'line' && /^whispers\.(fear|treasure)/.test(path)),
  )
  return names.length > 0
    ? [{ path, text: text.replaceAll(new RegExp(`\\{\\{(?:${names.join('|')})\\}\\}`, 'g'), '▢') }]
    : []
})

/** What a sentence around any noun must not have. */
const BREAKS: readonly [what: string, pattern: RegExp][] = [
  [
    'an article or a possessive before it',
    /\b(a|an|the|this|that|these|my|your|our|his|her|their|one|two)\s+▢/i,
  ],
  ['a verb that agrees with it', /▢(…)?\s+(is|are|was|were|has|have|does|do|can|will|(?!yours)\w+s)\b/],
  ['a possessive made of it', /▢’/],
  ['a pronoun that stands for it', /▢[^.?!…]*\b(it|its|itself|they|them)\b/i],
  ['it at the start of a sentence', /(^|[.!?] )▢(?![….!?])/],
  ['a letter next to it', /\p{L}▢|▢\p{L}/u],
]

describe('sentences around a typed noun', () => {
  it('are found', () => expect(framed.length).toBeGreaterThan(40))

  it.each(BREAKS)('have not %s', (_, pattern) => {
    expect(
      framed.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`),
    ).toEqual([])
  })

  it('keep every noun whole', () => {
    for (const { text } of framed)
      for (const noun of HOSTILE) expect(text.replaceAll('▢', noun)).toContain(noun)
  })
})

describe('suggested treasures and fears', () => {
  it('are nobody’s in particular, because they are read out about others', () => {
    const nouns = leavesOf({ treasures: TEXTS.en.story.treasures, fears: TEXTS.en.story.fears })
    expect(nouns.filter(([, text]) => /\b(I|me|my|mine|we|us|our|you|your)\b/i.test(String(text)))).toEqual(
      [],
    )
  })
})
