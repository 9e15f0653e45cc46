/** Finds the words of a text that are harmless where they stand: names, and ambiguous words among their neighbours. */
import {
  HARMLESS_NAMES,
  HARMLESS_NOUNS,
  HARMLESS_PHRASES,
  HARMLESS_SURNAMES,
  HARMLESS_WORDS,
} from './harmless.ts'
import { CLASSES, NAME_BLOCKERS } from './word-classes.ts'

/** One word of a harmless phrase. */
interface Slot {
  fits: (lower: string, written: string) => boolean
  /** Whether it is itself one of the phrase's words, not only a neighbour of a certain class. */
  isLiteral: boolean
}

const ELISION = /^\p{L}{1,2}['’]/u

function slotOf(pattern: string): Slot {
  const name = /^\{(\w+)\}$/.exec(pattern)?.[1]
  if (name === undefined) {
    const isCapital = pattern !== pattern.toLowerCase()
    return { isLiteral: true, fits: (lower, written) => (isCapital ? written : lower) === pattern }
  }
  const isIn = CLASSES[name]
  if (!isIn) throw new Error(`no class of words is called “${name}”`)
  return { isLiteral: false, fits: (lower) => isIn(lower.replace(ELISION, '')) || isIn(lower) }
}

const phrases = HARMLESS_PHRASES.map((phrase) => {
  const patterns = phrase.split(' ')
  return {
    key: patterns.find((pattern) => !pattern.startsWith('{'))?.toLowerCase() ?? '',
    slots: patterns.map(slotOf),
  }
})
/** The phrases by their first literal word. */
const phrasesOf = Map.groupBy(phrases, ({ key }) => key)

/** Which words, by index, belong to a harmless phrase: neither they nor phrases with them are rude. */
export function inHarmlessPhrase(written: readonly string[]): ReadonlySet<number> {
  const lower = written.map((word) => word.toLowerCase())
  const found = new Set<number>()
  for (const [i, word] of lower.entries())
    for (const { slots } of phrasesOf.get(word) ?? []) {
      const from = i - slots.findIndex(({ isLiteral }) => isLiteral)
      if (slots.every(({ fits }, n) => fits(lower[from + n] ?? '', written[from + n] ?? '')))
        for (const [n, { isLiteral }] of slots.entries()) if (isLiteral) found.add(from + n)
    }
  return found
}

const harmlessWords = new Set(HARMLESS_WORDS)
/** Whether a word is an ordinary one with the letters of a rude one in it, whatever stands beside it. */
export const isOrdinaryWord = (word: string): boolean => harmlessWords.has(word.toLowerCase())

const CAPITALISED = /^\p{Lu}\p{L}*\p{Ll}$/u

/**
 * The words of a text, as they are written, that are harmless wherever they stand in it: in a harmless phrase, as a name,
 * or as an ordinary word with the letters of a rude one. What only looks like a name after a disguise is undone is none.
 */
export function harmlessWordsOf(written: readonly string[]): ReadonlySet<string> {
  const inPhrase = inHarmlessPhrase(written)
  const isHarmless = written.map((_, i) => inPhrase.has(i) || isHarmlessWord(written, i))
  return new Set(written.filter((word) => written.every((other, i) => other !== word || isHarmless[i])))
}

function isHarmlessWord(written: readonly string[], at: number): boolean {
  const word = written[at] ?? ''
  if (isOrdinaryWord(word) || HARMLESS_NOUNS.has(word)) return true
  const before = written[at - 1] ?? ''
  if (NAME_BLOCKERS.has(before.toLowerCase())) return false
  return HARMLESS_NAMES.has(word) || (HARMLESS_SURNAMES.has(word) && CAPITALISED.test(before))
}
