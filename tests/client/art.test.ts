import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { FAMILY } from '../../client/art/lib/palette.ts'
import { MOODS } from '../../client/art/lib/rig.ts'
import { ART, ART_SHEETS, ART_SOURCE_HASH, type ArtFrame, RIGS } from '../../client/kit/art-manifest.ts'
import { PHONE_ART, PHONE_ART_SHEETS } from '../../client/kit/art-manifest-phone.ts'
import { FURNITURE, LAYERS, ROOMS, WALL, WORLD } from '../../client/kit/house-layout.ts'
import { fingerprint } from '../../scripts/art/sources.ts'

const fileOf = (served: string) => fileURLToPath(new URL(`../../client/public${served}`, import.meta.url))
const frames: Record<string, ArtFrame> = { ...ART, ...PHONE_ART }
type Sheets = Record<string, { file: string; bytes: number }>
const sheets: Sheets = { ...ART_SHEETS, ...PHONE_ART_SHEETS }
const weight = (of: Sheets) => Object.values(of).reduce((sum, { bytes }) => sum + bytes, 0)

describe('the painted art', () => {
  it('was painted from the drawings as they are now (else: npm run art)', () => {
    expect(ART_SOURCE_HASH).toBe(fingerprint())
  })

  it('is all in its place, as large as the manifest says', () => {
    for (const { file, bytes } of Object.values(sheets)) {
      expect(existsSync(fileOf(file)), file).toBe(true)
      expect(statSync(fileOf(file)).size, file).toBe(bytes)
    }
  })

  it('has no frame that reaches beyond its sheet', async () => {
    const sizes = new Map<string, { width: number; height: number }>()
    for (const [name, { file }] of Object.entries(sheets)) {
      const { width, height } = await sharp(fileOf(file)).metadata()
      sizes.set(name, { width, height })
    }
    for (const [name, { sheet, frame }] of Object.entries(frames)) {
      const [x, y, w, h] = frame
      const size = sizes.get(sheet)
      expect(x + w, name).toBeLessThanOrEqual(size?.width ?? 0)
      expect(y + h, name).toBeLessThanOrEqual(size?.height ?? 0)
    }
  })

  it('weighs at most 3 MB on the screen and 250 kB on a phone', () => {
    expect(weight(ART_SHEETS)).toBeLessThanOrEqual(3_000_000)
    expect(weight(PHONE_ART_SHEETS)).toBeLessThanOrEqual(250_000)
  })
})

describe('the family', () => {
  it('can stand, walk, sit and sleep with parts that exist', () => {
    for (const rig of Object.values(RIGS)) {
      for (const parts of Object.values(rig.poses)) {
        expect(parts.length).toBeGreaterThan(2)
        for (const { piece } of parts) expect(frames).toHaveProperty([piece])
      }
    }
  })

  it.each(FAMILY)('%s has a face for every mood', (member) => {
    for (const mood of MOODS) expect(frames).toHaveProperty([`${member}/head-${mood}`])
  })
})

describe('the house', () => {
  it('is furnished with pieces that were painted, each within its room', () => {
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

  it('has room for all four in every room', () => {
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
