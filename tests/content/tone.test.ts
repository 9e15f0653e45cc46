import { describe, expect, it } from 'vitest'
import { leavesOf } from '../../shared/text/check-story.ts'
import { PLACEHOLDERS, placeholdersIn } from '../../shared/text/placeholders.ts'
import { TEXTS } from '../../shared/text/texts.ts'

const texts = leavesOf(TEXTS.en.story).map(([path, text]) => ({ path, text: String(text) }))

/** Typical values of the placeholders. */
const ORDINARY: Readonly<Record<string, string>> = {
  a: 'Leo',
  b: 'Ava',
  name: 'Caleb',
  other: 'Elara',
  names: 'Ava and Caleb',
  role: 'Leo',
  guesser: 'Ava',
  owner: 'Leo',
  dreamer: 'Leo',
  payer: 'Ava',
  evening: 'Wednesday',
  missing: '7',
  need: '6',
  line: 'the goose by the pond',
  text: 'The lamp tried to sing and blew a bulb.',
  gap: 'a very small herring',
  noun: 'the pancakes',
  short: 'the pancakes',
  sound: 'Croak!',
  treasure: 'the Sunday pancakes',
  secret: 'Three doors',
  motion: 'reads elbow to elbow.',
  value: '2',
  lights: '2',
  first: 'Three doors',
  second: 'Big brother',
}
const filled = (text: string) =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => ORDINARY[name] ?? gap)

/** Paths of texts that are parts of others or captions, and so are not whole sentences. */
const PARTS =
  /^(evenings|rooms|symbols|treasures|fears|constellationNames)\.|\.(name|is|title|label|short|about|caption)$|\.(values|picks)\.\d+$|^(motions|awards|homeAwards|storybook)\.|^controls\.|^lastPages|^whispers\.|^signs\..*name$|^worst\.|^lineWithSound$/
const sentences = texts.filter(({ path }) => !PARTS.test(path))

const offenders = (list: typeof texts, wrong: (text: string, path: string) => boolean) =>
  list.filter(({ path, text }) => wrong(text, path)).map(({ path, text }) => `${path}: ${text}`)

describe('the tone of the story', () => {
  it('has no words unfit for a nine-year-old', () => {
    const unkind =
      /\b(kill\w*|murder\w*|blood\w*|dead\w*|death|die[sd]?|dying|corpse|knife|knives|gun|guns|weapon\w*|stab\w*|strangle\w*|drown\w*|burn(s|ed|t)? down|torture\w*|scream\w*|hate\w*|stupid|idiot\w*|dumb|ugly|fat|loser\w*|shut up|hell|damn\w*|drunk\w*|beer|wine|poison\w*|punish\w*|slap\w*|hit|hurt\w*|evil)\b/i
    expect(offenders(texts, (text) => unkind.test(text))).toEqual([])
  })

  it('has neither words in capitals nor double exclamation marks', () => {
    expect(offenders(texts, (text) => /\b[A-Z]{3,}\b/.test(text))).toEqual([])
    expect(offenders(texts, (text) => text.includes('!!'))).toEqual([])
  })

  it('has typographic quotes, dashes and ellipses', () => {
    expect(offenders(texts, (text) => /['"]|\.\.\.|--|—/.test(text))).toEqual([])
    const quotes = (text: string, mark: string) => text.split(mark).length
    expect(offenders(texts, (text) => quotes(text, '“') !== quotes(text, '”'))).toEqual([])
  })
})

describe('the story read aloud', () => {
  it('has no unfilled placeholders', () => {
    for (const names of Object.values(PLACEHOLDERS))
      for (const name of names) expect(ORDINARY, name).toHaveProperty(name)
    expect(offenders(texts, (text) => placeholdersIn(filled(text)).length > 0)).toEqual([])
  })

  it('has sentences that begin with a capital and end with a mark', () => {
    const starts = /^[“…]?[“(]?([A-Z0-9]|…)/
    const ends = /[.!?…:][”)]?$|\?…$/
    expect(offenders(sentences, (text) => !starts.test(filled(text)))).toEqual([])
    expect(offenders(sentences, (text) => !ends.test(filled(text)))).toEqual([])
  })

  it('has no doubled words, misplaced marks or wrong articles', () => {
    const stumbles = (text: string) =>
      /\b(\w{2,}) \1\b/i.test(text.replaceAll(/Again,? again|go, and up/gi, '')) ||
      /\s[,.;!?]|[,;][,;.]|\.\.|\?\.|!\./.test(text) ||
      /\ba [aeio]\w/i.test(text) ||
      /\ban [^aeiouh“\W]/i.test(text)
    expect(offenders(texts, (text) => stumbles(filled(text)))).toEqual([])
  })

  it('has no sentence of more than 26 words', () => {
    const longest = (text: string) =>
      Math.max(
        ...filled(text)
          .split(/(?<=[.!?…:])[”]? /)
          .map((sentence) => sentence.split(' ').length),
      )
    expect(offenders(texts, (text) => longest(text) > 26)).toEqual([])
  })

  it('has treasures and fears that fit into the middle of a sentence', () => {
    const nouns = [...Object.values(TEXTS.en.story.treasures), ...Object.values(TEXTS.en.story.fears)]
    const proper = /^(Grandpa|Granny|Gerald|Admiral|Opa|Great-Aunt)/
    for (const { label, short } of nouns) {
      expect(proper.test(label) || /^[a-z]/.test(label), label).toBe(true)
      expect(short === 'Gerald' || short.startsWith('the '), short).toBe(true)
    }
  })
})
