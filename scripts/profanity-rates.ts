/**
 * Measures both errors of the profanity filter: harmless words of Debian's dictionaries that it refuses, and disguises of
 * rude words that it lets pass. `npm run profanity`; dictionaries: `apt-get install wbritish wngerman wfrench wspanish`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { isClean } from '../server/room/profanity/is-clean.ts'
import { DISGUISED_WORDS, OTHER_ROOTS, RUDE_ROOTS, RUDE_WORDS } from '../server/room/profanity/words.ts'

const DICTIONARIES = ['british-english', 'american-english', 'ngerman', 'french', 'spanish']
const FOLDER = '/usr/share/dict'

const rude = new Set(RUDE_WORDS)
const roots = [...RUDE_ROOTS, ...OTHER_ROOTS].map((root) => root.replace('|', ''))

/** Whether the lists mean this word, so that refusing it is no error. */
const isMeant = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’]s$/, '')
  return rude.has(lower) || DISGUISED_WORDS.includes(lower) || roots.some((root) => lower.includes(root))
}

for (const name of DICTIONARIES) {
  const file = `${FOLDER}/${name}`
  if (!existsSync(file)) {
    console.log(`${name}: not installed`)
    continue
  }
  const words = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const wrong = words.filter((word) => !isClean(word) && !isMeant(word))
  const rate = ((wrong.length / words.length) * 100).toFixed(4)
  console.log(
    `${name}: ${wrong.length} of ${words.length} harmless words refused (${rate} %) ${wrong.slice(0, 40).join(' ')}`,
  )
}

const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5' }
const LOOKALIKES: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
}
const replaceAll = (word: string, map: Record<string, string>): string =>
  [...word].map((letter) => map[letter] ?? letter).join('')

const DISGUISES: Record<string, (word: string) => string> = {
  plain: (word) => word,
  capitals: (word) => word.toUpperCase(),
  numbers: (word) => replaceAll(word, LEET),
  lookalikes: (word) => replaceAll(word, LOOKALIKES),
  'full width': (word) =>
    [...word].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)).join(''),
  'spelt out': (word) => [...word].join(' '),
  'one space': (word) => `${word.slice(0, -2)} ${word.slice(-2)}`,
  'a star': (word) => `${word[0]}*${word.slice(2)}`,
  stretched: (word) => word.replace(/[aeiou]/, (vowel) => vowel.repeat(4)),
}
const words = [...new Set([...DISGUISED_WORDS, ...roots])].filter((word) => /^[a-z]{4,}$/.test(word))
for (const [name, disguise] of Object.entries(DISGUISES)) {
  const passed = words.filter((word) => isClean(disguise(word)))
  console.log(
    `${name}: ${passed.length} of ${words.length} rude words let pass ${passed.slice(0, 20).map(disguise).join(' ')}`,
  )
}
