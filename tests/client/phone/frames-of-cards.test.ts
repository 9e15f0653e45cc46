/** What the frames of cards and buttons cost a phone: browsers keep a picture of each size that they have cut one to. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it.each(globSync('client/phone/**/*.svg'))(
  '%s has no filter, whose results browsers keep for each size',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/<fe[A-Z]\w+/)
  },
)

it('nor has any picture in the style sheets of phones', () => {
  const drawn = globSync('client/phone/**/*.css').filter((file) =>
    /url\(["']?data:image\/svg[^)]*fe[A-Z]\w+/.test(readFileSync(file, 'utf8')),
  )
  expect(drawn).toEqual([])
})
