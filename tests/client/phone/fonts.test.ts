import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { common } from '../../../shared/text/en/common-text.ts'
import { join } from '../../../shared/text/en/join-text.ts'
import { phone } from '../../../shared/text/en/phone-text.ts'
import { screen } from '../../../shared/text/en/screen-text.ts'
import { pseudo } from '../../../shared/text/pseudo-language.ts'
import { HEADINGS, lettersIn, partsOf, rangeOf, smallFonts, TEXT } from '../../../vite.fonts.ts'

/** All letters of some texts, without the names of their gaps. */
const lettersOf = (lines: object): ReadonlySet<string> =>
  new Set(
    Object.values(lines)
      .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text as object)))
      .flatMap((text) => [...String(text).replace(/\{\{\w+\}\}/g, '')]),
  )

const FONTS = 'node_modules/@fontsource'
const FACES = [
  'andika/files/andika-latin-400',
  'andika/files/andika-latin-700',
  'caveat-brush/files/caveat-brush-latin-400',
  'figtree/files/figtree-latin-600',
  'im-fell-english/files/im-fell-english-latin-400',
  'londrina-solid/files/londrina-solid-latin-400',
  'londrina-solid/files/londrina-solid-latin-900',
  'share-tech-mono/files/share-tech-mono-latin-400',
]
const fontOf = (face: string) => readFileSync(`${FONTS}/${face}-normal.woff2`)
/** Which of these letters all parts of a face and of its Latin Extended file contain together. */
async function keptOf(face: string, letters: string): Promise<string> {
  const extension = face.replace('-latin-', '-latin-ext-')
  const folder = `${FONTS}/${face.split('/')[0]}/files`
  const files = [
    face,
    ...(readdirSync(folder).includes(`${extension.split('/')[2]}-normal.woff2`) ? [extension] : []),
  ]
  const kept = new Set<string>()
  for (const file of files)
    for (const part of partsOf(file))
      for (const letter of await lettersIn(
        fontOf(file),
        [...part.letters].filter((each) => letters.includes(each)).join('') || ' ',
      ))
        kept.add(letter)
  return [...letters].filter((letter) => kept.has(letter)).join('')
}

const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
const WESTERN = between(0xc0, 0xff).replace(/[×÷]/g, '')
/** Latin Extended-A without the deprecated letter ŉ and the long s. */
const EXTENDED = between(0x100, 0x17e).replace('ŉ', '')

it('has every letter of the English texts in the files that every page loads', () => {
  const written = lettersOf({ ...common, ...join, ...phone, ...screen })
  for (const letters of [TEXT, HEADINGS])
    expect([...written].filter((letter) => !letters.includes(letter))).toEqual([])
})

it.each(FACES)('keeps every accented letter of Latin-1 in %s', async (face) => {
  expect(await keptOf(face, WESTERN)).toBe(WESTERN)
})

it.each([
  'andika/files/andika-latin-400',
  'andika/files/andika-latin-700',
  'caveat-brush/files/caveat-brush-latin-400',
])('keeps every letter of Latin Extended-A in %s', async (face) => {
  expect(await keptOf(face, EXTENDED)).toBe(EXTENDED)
})

it.each(FACES)('keeps every letter of Latin Extended-A that the original of %s has', async (face) => {
  const extension = `${face.replace('-latin-', '-latin-ext-')}`
  const folder = readdirSync(`${FONTS}/${face.split('/')[0]}/files`)
  const extended = folder.includes(`${extension.split('/')[2]}-normal.woff2`)
  const has = new Set([
    ...(await lettersIn(fontOf(face), EXTENDED)),
    ...(extended ? await lettersIn(fontOf(extension), EXTENDED) : ''),
  ])
  expect(await keptOf(face, EXTENDED)).toBe([...EXTENDED].filter((letter) => has.has(letter)).join(''))
})

it('has the letters of the pseudo-language and of European names in the fallback face', async () => {
  const written = [...lettersOf(pseudo({ ...common, ...join, ...phone, ...screen }))].filter(
    (letter) => letter > '\u00bf',
  )
  const names = [...'ZoëJürgenMaëlysSørenIñakiŒdipeŁukaszŽofieÇağlaĪrisŐrs']
  const wanted = [...new Set([...written, ...names])].filter((letter) => /\p{L}/u.test(letter)).join('')
  expect(await keptOf('andika/files/andika-latin-400', wanted)).toBe(wanted)
})

it('writes the unicode-range of some letters', () => {
  expect(rangeOf('àáâŁ')).toBe('U+e0-e2,U+141')
  expect(rangeOf('')).toBe('')
})

it('splits accents into a file of their own and drops woff files beside woff2', async () => {
  const face = 'caveat-brush-latin-400-normal'
  const file = `${FONTS}/caveat-brush/files/${face}`
  const css = `@font-face{font-family:Brush;src:url(/assets/${face}.woff2)format("woff2"),url(/assets/${face}.woff)format("woff")}`
  const asset = (source: string | Buffer) => ({ type: 'asset', source })
  const bundle: Record<string, ReturnType<typeof asset>> = {
    'a.css': asset(css),
    [`assets/${face}.woff`]: asset(readFileSync(`${file}.woff`)),
    [`assets/${face}.woff2`]: asset(readFileSync(`${file}.woff2`)),
  }
  const emitted: { fileName: string; source: Uint8Array }[] = []
  const { generateBundle } = smallFonts()
  if (typeof generateBundle !== 'function') throw new Error('the plugin has nothing to do with a bundle')
  const build = { emitFile: (each: (typeof emitted)[number]) => emitted.push(each) }
  await generateBundle.call(build as never, {} as never, bundle as never, true)
  expect(Object.keys(bundle)).toEqual(['a.css', `assets/${face}.woff2`])
  expect(emitted.map(({ fileName }) => fileName)).toEqual([`assets/${face}-accents.woff2`])
  expect(bundle['a.css']?.source).toBe(
    `@font-face{font-family:Brush;src:url(/assets/${face}.woff2)format("woff2")}` +
      `@font-face{font-family:Brush;src:url(/assets/${face}-accents.woff2)format("woff2");unicode-range:U+c0-d6,U+d8-e8,U+ea-ff,U+131,U+152-153}`,
  )
  expect(bundle[`assets/${face}.woff2`]?.source.length).toBeLessThan(22_000)
})
