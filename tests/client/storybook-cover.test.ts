import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { titleSize } from '../../client/phone/storybook/storybook-cover.ts'
import { bentStrokes, COVER_ART, coverImage } from '../../shared/views/book-drawing.ts'

describe('the cover of the storybook', () => {
  it('is a painted image of the size that phone, screen and web page give it', () => {
    for (let cover = 0; cover < COVER_ART.count; cover++) {
      const image = coverImage(cover)
      const { frames } = JSON.parse(
        readFileSync(
          new URL(`../../client/public${image.replace('.webp', '.json')}`, import.meta.url),
          'utf8',
        ),
      ) as { frames: Record<string, { frame: { w: number; h: number } }> }
      expect(frames[`book/cover-${cover + 1}`]?.frame).toMatchObject({
        w: COVER_ART.width,
        h: COVER_ART.height,
      })
    }
    expect(coverImage(7)).toBe(coverImage(0))
  })

  it('sets longer titles and longer words smaller', () => {
    expect(titleSize('Hum')).toBeGreaterThan(titleSize('All the Lanterns and the Soup'))
    // The longest of its two lines has 14 letters, and the label takes 71 % of the cover’s width.
    expect(titleSize('The Night We Hummed It Home') * 14 * 0.55).toBeLessThan(71)
    expect(titleSize('Donaudampfschifffahrt')).toBeLessThan(titleSize('Four Pairs of Slippers'))
  })
})

describe('a bent face', () => {
  const face = [{ color: 1, points: [370, 400, 630, 400, 400, 680, 600, 680] }]

  it('is another one, the same for the same seed, and stays on the paper', () => {
    const bent = bentStrokes(face, 7)
    expect(bent).not.toEqual(face)
    expect(bent).toEqual(bentStrokes(face, 7))
    expect(bentStrokes(face, 8)).not.toEqual(bent)
    const corners = bentStrokes([{ color: 0, points: [0, 0, 1000, 1000] }], 3)[0]!.points
    expect(corners.every((value) => value >= 0 && value <= 1000)).toBe(true)
  })
})
