import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { titleSize } from '../../client/phone/storybook/storybook-cover.ts'
import { bentStrokes, COVER_ART, coverBox } from '../../shared/views/book-drawing.ts'

describe('the cover of the storybook', () => {
  it('lies in the painted image where phone, screen and web page look for it', () => {
    const file = new URL('../../client/public/art/covers.json', import.meta.url)
    const { frames } = JSON.parse(readFileSync(file, 'utf8')) as {
      frames: Record<string, { frame: { x: number; y: number; w: number; h: number } }>
    }
    for (const cover of COVER_ART.at.keys()) {
      const { x, y, w, h } = frames[`book/cover-${cover + 1}`]!.frame
      expect(coverBox(cover)).toBe(`${x} ${y} ${w} ${h}`)
    }
    expect(Object.keys(frames)).toHaveLength(COVER_ART.at.length)
  })

  it('sets longer titles and longer words smaller', () => {
    expect(titleSize('Hum')).toBeGreaterThan(titleSize('All the Lanterns and the Soup'))
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
