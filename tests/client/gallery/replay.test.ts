import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookmarksOf, findBookmark, isCalled } from '../../../client/gallery/bookmarks.ts'
import { galleryQuery, parseGalleryAddress, VIEWERS } from '../../../client/gallery/gallery-address.ts'
import { RecordedNight } from '../../../client/gallery/recorded-night.ts'
import { PHASES } from '../../../shared/content/ids.ts'
import { apply } from '../../../shared/rules/reduce.ts'
import type { NightRecord } from '../../../shared/rules/replay.ts'
import { createGameState } from '../../../shared/rules/setup.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'

const FOLDER = new URL('../../replays/fixtures/', import.meta.url)
const nights = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, record: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as NightRecord }))
const tell = createMessageTranslator(createStoryTranslator('en'))

describe.each(nights)('the recorded night $name', ({ record }) => {
  const replay = new RecordedNight(record)
  const moments = bookmarksOf(replay, tell)

  it('is the same at a step, wherever one came from', () => {
    const straight = (step: number) => {
      const night = createGameState(record)
      for (const action of record.actions.slice(0, step)) apply(night, structuredClone(action))
      return night
    }
    fc.assert(
      fc.property(fc.array(fc.nat(replay.length), { minLength: 1, maxLength: 5 }), (steps) => {
        for (const step of steps) replay.at(step)
        const last = steps.at(-1) ?? 0
        expect(replay.at(last)).toEqual(straight(last))
      }),
      { numRuns: 20 },
    )
  })

  it('has phases that follow each other without a gap', () => {
    const { spans } = replay
    expect(spans[0]?.first).toBe(0)
    expect(spans.at(-1)?.last).toBe(replay.length)
    for (const [i, { first }] of spans.entries()) if (i > 0) expect(first).toBe((spans[i - 1]?.last ?? 0) + 1)
  })

  it('has moments in every phase, each with a name of its own that leads to it', () => {
    expect(new Set(moments.map(({ phase }) => phase))).toEqual(
      new Set(replay.spans.map(({ phase }) => phase)),
    )
    for (const moment of moments) expect(findBookmark(moments, moment.name)).toBe(moment)
  })

  it('looks at a moment before anything else happens', () => {
    for (const { step, at } of moments) {
      expect(at).toBeGreaterThanOrEqual(replay.timeOf(step))
      if (step < replay.length) expect(at).toBeLessThanOrEqual(replay.timeOf(step + 1))
    }
  })
})

describe('the names of moments', () => {
  const moment = {
    name: 'supper.4.friday.hum',
    phase: 'supper',
    number: 4,
    evening: 'friday',
    look: 'hum',
    step: 9,
    at: 0,
  } as const

  it.each(['supper', 'supper.4', 'supper.friday', 'supper.hum', 'supper.hum.friday', 'supper.4.friday.hum'])(
    '%s is it',
    (name) => {
      expect(isCalled(moment, name)).toBe(true)
    },
  )

  it.each(['bedtime', 'supper.3', 'supper.monday', 'supper.friday.doors', 'friday'])(
    '%s is another',
    (name) => {
      expect(isCalled(moment, name)).toBe(false)
    },
  )

  it('says which one it looked for in vain', () => {
    expect(() => findBookmark([moment], 'shout.wind')).toThrow('shout.wind')
  })
})

describe('the recorded nights', () => {
  it('show every phase between them', () => {
    const phases = nights.flatMap(({ record }) => new RecordedNight(record).spans.map(({ phase }) => phase))
    expect(new Set(phases)).toEqual(new Set(PHASES))
  })
})

describe('an address in the gallery', () => {
  it('leads back to its place, and keeps what else the page was asked for', () => {
    const place = fc.record(
      {
        night: fc.string({ minLength: 1 }),
        step: fc.nat(9_999),
        moment: fc.string({ minLength: 1 }),
        as: fc.constantFrom(...VIEWERS),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(place, fc.boolean(), (there, play) => {
        const search = galleryQuery({ ...there, ...(play && { play }) }, '?fps=10&step=3&as=leo')
        expect(parseGalleryAddress(search)).toEqual({ ...there, ...(play && { play }) })
        expect(new URLSearchParams(search).get('fps')).toBe('10')
      }),
    )
  })
})
