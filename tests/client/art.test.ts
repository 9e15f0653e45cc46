import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { FAMILY } from '../../client/art/lib/palette.ts'
import { MOODS } from '../../client/art/lib/rig.ts'
import type { Atlas, AtlasFrame } from '../../client/art-data/atlas-data.ts'
import { RIGS } from '../../client/art-data/figure-rigs.ts'
import { FURNITURE } from '../../client/screen/world/house-furniture.ts'
import { LAYERS, ROOMS, WALL, WORLD } from '../../client/screen/world/house-layout.ts'
import { CHOICE_SHEETS } from '../../client/ui/choice-picture.ts'
import { FINGERPRINT_FILE, fingerprint } from '../../scripts/art/sources.ts'
import { CHOICES } from '../../shared/content/ids.ts'

const fileOf = (name: string) => fileURLToPath(new URL(`../../client/public/art/${name}`, import.meta.url))
const sheets = readdirSync(fileOf('')).filter((name) => name.endsWith('.webp'))
const atlases = sheets.map((image) => {
  const text = readFileSync(fileOf(image.replace('.webp', '.json')), 'utf8')
  const atlas: Atlas & { meta: { image: string; size: { w: number; h: number } } } = JSON.parse(text)
  return { image, ...atlas }
})
const frames: Record<string, AtlasFrame> = Object.assign({}, ...atlases.map((atlas) => atlas.frames))
const weight = (of: (image: string) => boolean) =>
  sheets.filter(of).reduce((sum, image) => sum + statSync(fileOf(image)).size, 0)
const onPhones = (image: string) => image.startsWith('phone-')

describe('the painted art', () => {
  it('was painted from the current drawings (else: npm run art)', () => {
    expect(readFileSync(FINGERPRINT_FILE, 'utf8').trim()).toBe(fingerprint())
  })

  it('has an atlas with the right name and size for every image', async () => {
    expect(atlases.length).toBeGreaterThan(30)
    for (const { image, meta } of atlases) {
      const { width, height } = await sharp(fileOf(image)).metadata()
      expect(meta, image).toMatchObject({ image, size: { w: width, h: height } })
    }
  })

  it('has every piece on one sheet only, and no frame beyond the edges of its sheet', () => {
    for (const { image, meta, frames: own } of atlases) {
      for (const [name, { frame }] of Object.entries(own)) {
        expect(frame.x + frame.w, name).toBeLessThanOrEqual(meta.size.w)
        expect(frame.y + frame.h, name).toBeLessThanOrEqual(meta.size.h)
        expect(frames[name], `${name} on ${image}`).toBe(own[name])
      }
    }
  })

  it.each(['choices', 'phone-choices'] as const)(
    'has the pictures of the choices where the pages show them, in %s',
    (sheet) => {
      const { side, tops } = CHOICE_SHEETS[sheet]
      const prefix = sheet === 'choices' ? 'choice' : 'phone-choice'
      for (const choice of CHOICES)
        expect(frames[`${prefix}/${choice}`]?.frame).toEqual({ x: 0, y: tops[choice], w: side, h: side })
    },
  )

  it('weighs at most 3 MB on the screen and 250 kB on a phone', () => {
    expect(weight((image) => !onPhones(image))).toBeLessThanOrEqual(3_000_000)
    expect(weight(onPhones)).toBeLessThanOrEqual(250_000)
  })
})

describe('the figures', () => {
  it('have all parts of all poses painted', () => {
    for (const rig of Object.values(RIGS)) {
      for (const parts of Object.values(rig.poses)) {
        expect(parts.length).toBeGreaterThan(2)
        for (const { piece } of parts) expect(frames).toHaveProperty([piece])
      }
    }
  })

  it.each(FAMILY)('%s has a head for every mood', (member) => {
    for (const mood of MOODS) expect(frames).toHaveProperty([`${member}/head-${mood}`])
  })
})

describe('the house layout', () => {
  it('names only painted pieces, and places furniture within its room', () => {
    for (const { piece, room, x, y } of FURNITURE) {
      expect(frames).toHaveProperty([piece])
      const [left, top, width, height] = ROOMS[room].box
      expect(x, piece).toBeGreaterThanOrEqual(left)
      expect(x, piece).toBeLessThanOrEqual(left + width)
      expect(y, piece).toBeGreaterThanOrEqual(top)
      expect(y, piece).toBeLessThanOrEqual(top + height)
    }
    for (const { piece } of LAYERS) expect(frames).toHaveProperty([piece])
  })

  it('has at least four spots for figures within every room', () => {
    const rooms = Object.entries(ROOMS)
    for (const [name, { spots, box }] of rooms) {
      expect(spots.length, name).toBeGreaterThanOrEqual(4)
      for (const spot of spots) {
        expect(spot.x, name).toBeGreaterThan(box[0])
        expect(spot.x, name).toBeLessThan(box[0] + box[2])
      }
      expect(box[0] + box[2]).toBeLessThanOrEqual(WORLD.width)
      expect(box[1] + box[3]).toBeLessThanOrEqual(WORLD.height)
    }
    expect(WALL.portraits).toHaveLength(4)
    expect(WALL.lanterns).toHaveLength(4)
  })
})
