import { describe, expect, it } from 'vitest'
import { SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { asksForWebgl } from '../../../client/phaser/software-graphics.ts'
import { fittedFontSize } from '../../../client/screen/hud/paper-pieces.ts'
import { fittingLines, openingAt, openingsOf } from '../../../client/screen/hud/storybook-hud.ts'
import { lineOf, Toasts } from '../../../client/screen/hud/toasts.ts'
import { intervalIndex } from '../../../client/screen/page-turns.ts'
import { paragraphNow } from '../../../client/screen/phases/ending.ts'
import { lidShut } from '../../../client/screen/phases/lid-rail.ts'
import { secretNow } from '../../../client/screen/phases/reveal.ts'
import { countingOrder } from '../../../client/screen/phases/stars.ts'
import { optionsOf } from '../../../client/screen/screen-options.ts'
import { LIGHT_MAP } from '../../../client/screen/world/house-lamps.ts'
import { ROOMS } from '../../../client/screen/world/house-layout.ts'
import {
  ALL_LAMPS,
  ambient,
  lampStrengths,
  lanternLevel,
  lightAt,
} from '../../../client/screen/world/light-map.ts'
import { basePicture } from '../../../client/screen/world/picture-builder.ts'
import { dayAfter } from '../../../client/ui/day-of.ts'
import { LID, PACE_PERCENT, TIME } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'

describe('timing on the screen', () => {
  it.each(Object.values(PACE_PERCENT))(
    'shows every paragraph of the ending equally long, at %i % of its time',
    (percent) => {
      const length = (TIME.ending * percent) / 100
      const view = { startedAt: 5_000, endsAt: 5_000 + length }
      const told = (now: number) =>
        paragraphNow(ROLES, view, {
          intervalIndex: (_name, every) => intervalIndex(view.startedAt, every, now),
        })
      const middles = [0, 1, 2, 3, 4].map((part) => told(view.startedAt + (length * (part + 0.5)) / 5))
      expect(middles).toEqual([null, ...ROLES])
      expect(told(view.endsAt)).toBe(ROLES.at(-1))
    },
  )

  it('a screen that reloads shows the same page as the others', () => {
    expect(intervalIndex(1000, 500, 999)).toBe(0)
    expect(intervalIndex(1000, 500, 1499)).toBe(0)
    expect(intervalIndex(1000, 500, 2600)).toBe(3)
  })

  it('every notch opens the lid further, and at its ends it is neither gone nor closed', () => {
    for (let notch = LID.shut; notch < LID.open; notch++)
      expect(lidShut(notch)).toBeGreaterThan(lidShut(notch + 1))
    expect(lidShut(LID.open)).toBeGreaterThan(0)
    expect(lidShut(LID.shut)).toBeLessThan(1)
  })

  it('the storybook begins with its cover, takes half a minute, and ends with the last line', () => {
    const [scene] = SCENES.storybook
    if (!scene) throw new Error('no sample')
    const [page] = scene.book.pages
    if (!page) throw new Error('no page')
    const book = { ...scene.book, pages: Array.from({ length: 6 }, () => page) }
    const openings = openingsOf(sampleView(scene), book, 0)
    expect(openings[0]?.read).toEqual([book.title])
    expect(openings.at(-1)?.read).toEqual([book.lastLine?.text])
    expect(openingAt(openings.length, 0)).toBe(0)
    expect(openingAt(openings.length, 30_000)).toBe(openings.length - 1)
    expect(openingAt(openings.length, 10_000_000)).toBe(openings.length - 1)
  })

  it('a storybook with an odd number of pages has its ending beside the last one, and no empty page', () => {
    const [scene] = SCENES.storybook
    const [page] = scene?.book.pages ?? []
    if (!scene || !page) throw new Error('no sample')
    const pages = ['one', 'two', 'three'].map((title) => ({ ...page, title }))
    const openings = openingsOf(sampleView(scene), { ...scene.book, pages }, 0)
    expect(openings.map(({ read }) => read)).toEqual([
      [scene.book.title],
      ['one', 'two'],
      ['three', scene.book.ending.title],
      [scene.book.lastLine?.text],
    ])
  })

  it('a page of the storybook has only lines that fit, in any script', () => {
    const typed = 'あ'.repeat(80)
    expect(fittingLines([typed, typed, typed])).toHaveLength(1)
    expect(fittingLines(['a short one', 'a short one', 'a short one'])).toHaveLength(3)
    expect(fittingLines(['x'.repeat(400)])).toHaveLength(1)
  })

  it('the reveal shows one secret per turn, and then the list of dreams', () => {
    const [scene] = SCENES.reveal
    if (!scene) throw new Error('no sample')
    const shown = [1, 2, 3, 4].map((turn) =>
      secretNow({ ...scene, turn, secrets: scene.secrets.slice(0, turn) }),
    )
    expect(shown.map((secret) => secret?.role)).toEqual([...ROLES])
    expect(secretNow({ ...scene, turn: 5 })).toBeNull()
  })

  it('stars are counted from the fewest to the most, the brightest last', () => {
    const [scene] = SCENES.stars
    if (!scene) throw new Error('no sample')
    const order = countingOrder(scene.stars)
    expect(scene.brightest).toContain(order.at(-1))
    const totals = order.map((role) => scene.stars[role].total)
    expect(totals).toEqual(totals.toSorted((a, b) => a - b))
  })
})

describe('light on people', () => {
  const home = basePicture(sampleView({ phase: 'post' }))
  const strengths = lampStrengths(home)

  it('every lamp has a strength', () => {
    expect(strengths).toHaveLength(ALL_LAMPS.length)
    expect(strengths.every((strength) => strength >= 0)).toBe(true)
  })

  it('a figure beside a lamp is brighter than one far from it', () => {
    const floor = ambient('night', 1)
    const red = (x: number) => lightAt('nook', x, strengths, floor) >> 16
    expect(red(1560)).toBeGreaterThan(red(1290))
  })

  it('figures are never black', () => {
    for (const room of Object.keys(ROOMS) as (keyof typeof ROOMS)[]) {
      const tint = lightAt(
        room,
        ROOMS[room].box[0],
        ALL_LAMPS.map(() => 0),
        ambient('night', 0),
      )
      for (const shift of [16, 8, 0]) expect((tint >> shift) & 255).toBeGreaterThan(90)
    }
  })

  it('morning is brighter than night', () => {
    expect(ambient('morning', 1)[0]).toBeGreaterThan(ambient('night', 1)[0])
    expect(LIGHT_MAP.night).not.toBe(LIGHT_MAP.morning)
  })

  it('a lantern burns brighter with more lights, and not at all when it was given up or has none', () => {
    const lantern = (lights: number | null, given = false, hung = true) =>
      lanternLevel({ lights, given, hung })
    expect(lantern(0)).toBe(0)
    expect(lantern(5, true)).toBe(0)
    expect(lantern(null, false, false)).toBe(0)
    expect(lantern(5)).toBeGreaterThan(lantern(1))
    expect(lantern(null)).toBeGreaterThan(0)
  })
})

describe('text on the screen', () => {
  it('long slogans shrink to fit, short ones stay large', () => {
    expect(fittedFontSize('NOT THE TEA!', 1360, 142)).toBe(142)
    const long = 'NOT THE BUTTON FROM GRANDPA’S SUNDAY COAT!'
    expect(fittedFontSize(long, 1360, 142) * long.length * 0.5).toBeLessThanOrEqual(1360 + long.length)
  })

  it('toasts name the role a cue is about, and there is none for hearts', () => {
    expect(lineOf({ type: 'fell-asleep', role: 'leo' })).toBe('Leo is sleepwalking')
    expect(lineOf({ type: 'fell-asleep' })).toBeNull()
    expect(lineOf({ type: 'heart', role: 'leo' })).toBeNull()
    expect(lineOf({ type: 'rescued' })).toContain('Ava')
    // The first note is explained.
    const note = { type: 'note-opened' } as const
    expect(lineOf(note, ['moon', null, null])).not.toBe(lineOf(note, ['moon', 'bell', null]))
  })

  it('toasts are removed when the last light goes out', () => {
    let lines = ['A light goes out.', 'Caleb: Missed!']
    const layer = { replaceChildren: () => (lines = []) } as unknown as HTMLElement
    const floats = new Toasts(layer, { shake: () => undefined, showEffect: () => undefined })
    floats.show([], sampleView(SCENES['let-go'][0] ?? { phase: 'lobby', slam: null, met: null }))
    expect(lines).toHaveLength(2)
    floats.show(
      [{ type: 'all-dark' }],
      sampleView(SCENES['let-go'][0] ?? { phase: 'lobby', slam: null, met: null }),
    )
    expect(lines).toEqual([])
  })

  it('options for slow browsers are read from the address', () => {
    const usual = { fps: 0, plain: false, light: false, canvas: false }
    expect(optionsOf('?fps=10&plain=1')).toEqual({ ...usual, fps: 10, plain: true })
    expect(optionsOf('?light=1')).toEqual({ ...usual, light: true })
    expect(optionsOf('?canvas=1')).toEqual({ ...usual, canvas: true })
    expect(optionsOf('')).toEqual(usual)
    expect(['?canvas=0', '?canvas=1', ''].map(asksForWebgl)).toEqual([true, false, false])
    expect(optionsOf('?fps=many')).toEqual(usual)
  })
})

describe('a rest', () => {
  it('announces the next day', () => {
    expect([dayAfter(null), dayAfter('monday'), dayAfter('wednesday'), dayAfter('friday')]).toEqual([
      'monday',
      'wednesday',
      'friday',
      'saturday',
    ])
  })
})
