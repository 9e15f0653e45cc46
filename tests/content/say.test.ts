import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '../../shared/content/load.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'

const say = createStoryTranslator('en')

describe('the story translator', () => {
  it('returns a text by its key', () => {
    expect(say('cards.first-snow.title')).toBe('First snow')
    expect(say('prologue.0')).toMatch(/^Each/)
    expect(say('controls.bath-water.values.2')).toBe('chin')
    expect(say('readPages.snow-post.lines.0.picks.1')).toBe('a bicycle bell')
  })

  it('returns the texts of all ids in the content, without a type cast', () => {
    for (const { id } of content.cards) expect(say(`cards.${id}.text`)).not.toBe('')
    for (const { id } of content.visions) expect(say(`visions.${id}`, { name: 'Ava' })).not.toContain('{{')
  })

  it('fills placeholders', () => {
    expect(say('malfunction.slogan', { short: 'the pancakes' })).toBe('Not the pancakes!')
    expect(say('controls.turn-volume.order', { noun: 'Grandpa’s whistle', value: 2 })).toBe(
      'Turn Grandpa’s whistle to 2!',
    )
  })

  it('leaves typed texts exactly as they were typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('{{line}}', '$t(motionFrame)', '$&$1', '<b>&amp;', 'a: b|c')),
        (line) =>
          say('whispers.line-not-the-end', { line }) ===
          `…“${line}”… and they thought that was the end. How sweet…`,
      ),
    )
  })

  it('picks from a list in turn, and starts again at its end', () => {
    const count = say.count('narrator.supper')
    const lines = Array.from({ length: count }, (_, turn) => say.pick('narrator.supper', turn))
    expect(new Set(lines).size).toBe(count)
    expect(say.pick('narrator.supper', count)).toBe(lines[0])
    expect(say.pick('narrator.supper', -1)).toBe(lines[count - 1])
  })

  it('returns a text whose key is only known at run time', () => {
    const key: string = 'memories.goodnight'
    expect(say.at(key, { a: 'Ava', b: 'Leo', evening: 'Friday' })).toMatch(/^On Friday Ava and Leo/)
  })

  it('throws for missing keys and lists, and for a gap without a value', () => {
    expect(() => say.at('cards.second-snow.title')).toThrow(/no text “cards.second-snow.title”/)
    expect(() => say.at('cards.first-snow')).toThrow(/no text/)
    expect(() => say.at('')).toThrow(/no text/)
    // @ts-expect-error: a misspelt key doesn't compile
    expect(() => say('cards.first-snow.tittle')).toThrow(/no text/)
    // @ts-expect-error: nor does a text where a list is wanted
    expect(() => say.pick('cards.first-snow.title', 0)).toThrow(/no list/)
    expect(() => say('visions.barcode')).toThrow(/\{\{name\}\}/)
  })

  it('is independent of other translators', () => {
    const other = createStoryTranslator('en')
    expect(other('evenings.monday')).toBe('Monday')
    expect(other).not.toBe(say)
    expect(other.language).toBe('en')
  })
})
