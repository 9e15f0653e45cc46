import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { phone } from '../../../shared/strings/en/phone.ts'
import { HEADINGS, smallFonts, TEXT } from '../../../vite.fonts.ts'

/** All letters of the phone's words, without the places that other words are put into. */
const written = new Set(
  Object.values(phone)
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .flatMap((text) => [...text.replace(/\{\{\w+\}\}/g, '')]),
)

it('keeps every letter that the phone’s words are written with', () => {
  for (const letters of [TEXT, HEADINGS])
    expect([...written].filter((letter) => !letters.includes(letter))).toEqual([])
})

it('keeps the letters of people’s names for running text', () => {
  for (const name of ['Zoë', 'Jürgen', 'Maëlys', 'Søren', 'Iñaki', 'Œdipe'])
    expect([...name].filter((letter) => !TEXT.includes(letter))).toEqual([])
})

it('sends small fonts, and no woff beside a woff2', async () => {
  const face = 'caveat-brush-latin-400-normal'
  const file = `node_modules/@fontsource/caveat-brush/files/${face}`
  const css = '@font-face{src:url(/assets/a.woff2)format("woff2"),url(/assets/a.woff)format("woff")}'
  const asset = (source: string | Buffer) => ({ type: 'asset', source })
  const bundle: Record<string, ReturnType<typeof asset>> = {
    'a.css': asset(css),
    [`${face}.woff`]: asset(readFileSync(`${file}.woff`)),
    [`${face}.woff2`]: asset(readFileSync(`${file}.woff2`)),
  }
  const { generateBundle } = smallFonts()
  if (typeof generateBundle !== 'function') throw new Error('the plugin has nothing to do with a bundle')
  await generateBundle.call({} as never, {} as never, bundle as never, true)
  expect(Object.keys(bundle)).toEqual(['a.css', `${face}.woff2`])
  expect(bundle['a.css']?.source).toBe('@font-face{src:url(/assets/a.woff2)format("woff2")}')
  expect(bundle[`${face}.woff2`]?.source.length).toBeLessThan(25_000)
})
