import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAMPLE_NOW, SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { intervalIndex } from '../../../client/screen/page-turns.ts'
import type { PhaseScene, SceneContext } from '../../../client/screen/phase-scene.ts'
import { scenes } from '../../../client/screen/phases/index.ts'
import { FRONT_DEPTH, figureDepth } from '../../../client/screen/world/draw-order.ts'
import { ROOMS } from '../../../client/screen/world/house-layout.ts'
import type { Picture } from '../../../client/screen/world/picture.ts'
import {
  basePicture,
  project,
  shotOf,
  sleepwalking,
  spread,
  together,
} from '../../../client/screen/world/picture-builder.ts'
import { PHASES, type PhaseId, ROLES } from '../../../shared/content/ids.ts'
import type { PublicView, Scene } from '../../../shared/views/types.ts'

const backstage = (view: PublicView, now = SAMPLE_NOW): SceneContext => ({
  code: 'MOTH',
  address: 'http://house/MOTH',
  hasVoice: true,
  intervalIndex: (_name, every) => intervalIndex(view.startedAt, every, now),
})

/** Every sample scene with its view and its phase's screen scene. */
const all = PHASES.flatMap((phase) =>
  SCENES[phase].map((scene, take) => {
    const view = sampleView(scene)
    return {
      name: `${phase} ${take}`,
      view,
      director: scenes[phase] as unknown as PhaseScene<PhaseId>,
      scene: scene as never,
    }
  }),
)
const pictureOf = ({ view, director, scene }: (typeof all)[number]): Picture =>
  director.picture(view, scene, backstage(view))

describe('every phase has a picture', () => {
  it.each(all)('$name: figures stand on a floor, or float within the safe area', (one) => {
    for (const figure of Object.values(pictureOf(one).figures)) {
      if (!figure) continue
      if (figure.room === null || figure.room === 'illustration') {
        expect(figure.x).toBeGreaterThan(96)
        expect(figure.x).toBeLessThan(1920 - 96)
        continue
      }
      const [x, y, w, h] = ROOMS[figure.room].box
      expect(figure.x).toBeGreaterThanOrEqual(x)
      expect(figure.x).toBeLessThanOrEqual(x + w)
      expect(figure.y).toBeGreaterThan(y + h * 0.7)
      expect(figure.y).toBeLessThan(y + h + 12)
    }
  })

  it.each(all)(
    '$name: children are drawn in front of grown-ups, and everybody behind the foreground',
    (one) => {
      const { figures, illustration } = pictureOf(one)
      if (illustration) return
      for (const child of ['ava', 'leo'] as const)
        for (const adult of ['elara', 'caleb'] as const) {
          const [small, tall] = [figures[child], figures[adult]]
          if (!small || !tall || small.room !== tall.room || Math.abs(small.x - tall.x) > 90) continue
          if (small.y < tall.y - 40) continue
          expect(figureDepth(child, small.y)).toBeGreaterThan(figureDepth(adult, tall.y))
        }
      for (const role of ROLES) expect(figureDepth(role, figures[role]?.y ?? 0)).toBeLessThan(FRONT_DEPTH)
    },
  )

  it.each(all)('$name: the camera shows nothing outside of the painted world', (one) => {
    const { shot, storm } = pictureOf(one)
    if (storm) return
    const [left, top] = [shot.x - 960 / shot.zoom, shot.y - 540 / shot.zoom]
    expect(left).toBeGreaterThanOrEqual(-100)
    expect(left + 1920 / shot.zoom).toBeLessThanOrEqual(2020)
    // Above the roof there is only sky, which scrolls a tenth as much as the house.
    expect(top * (top < 0 ? 0.1 : 1)).toBeGreaterThanOrEqual(-70)
    expect(top + 1080 / shot.zoom).toBeLessThanOrEqual(1130)
  })

  it.each(all)('$name: there is a sentence for screen readers', ({ view, director, scene }) => {
    expect(director.sentence(view, scene, backstage(view)).trim().length).toBeGreaterThan(0)
  })
})

describe('secrets in the picture', () => {
  it('all lanterns look alike until the malfunction begins', () => {
    for (const { view, ...rest } of all) {
      if (view.lights !== null) continue
      const { lanterns } = pictureOf({ view, ...rest }).wall
      expect(ROLES.map((role) => lanterns[role].lights)).toEqual([null, null, null, null])
    }
  })

  it('bedsheets hide who walks where', () => {
    const [, sheets] = SCENES.lights
    const view = sampleView(sheets as Scene)
    const { figures } = scenes.lights.picture(view, sheets as never, backstage(view))
    expect(ROLES.every((role) => figures[role]?.bedsheet)).toBe(true)
    // The rooms are always the same ones; the view does not even contain the real ones.
    expect((sheets as { rooms: unknown }).rooms).toBeNull()
  })
})

describe('light', () => {
  it('the upgrade makes the cold light stronger', () => {
    const view = sampleView({ phase: 'post' })
    const power = (upgrade: number) => basePicture({ ...view, upgrade }).sphere.power
    expect(power(0)).toBe(0)
    expect(power(10)).toBe(1)
    expect(power(6)).toBeGreaterThan(power(3))
  })

  it('at bedtime only rooms with somebody in them are lit', () => {
    const [scene] = SCENES.bedtime
    if (!scene) throw new Error('no sample')
    const view = sampleView(scene)
    const { lamps } = scenes.bedtime.picture(view, scene, backstage(view))
    expect(lamps['nook-lamp']).toBeGreaterThan(0.9)
    expect(lamps['study-screen']).toBeLessThan(0.2)
    expect(lamps['cellar-bulb']).toBeLessThan(0.2)
  })

  it('the shout’s storm gets stronger over time, and darker with every light that goes out', () => {
    const [scene] = SCENES.shout
    if (!scene) throw new Error('no sample')
    const at = (ms: number, lights: number) => {
      const view = { ...sampleView(scene), lights }
      const picture = scenes.shout.picture(view, scene, backstage(view, view.startedAt + ms))
      return { wild: picture.storm?.intensity ?? 0, light: picture.light }
    }
    const storms = [0, 20_000, 40_000, 60_000, 74_000].map((ms) => at(ms, 12).wild)
    expect(storms).toEqual([...storms].sort((a, b) => a - b))
    expect(storms.at(-1)).toBeGreaterThan(storms[0] ?? 1)
    expect(storms.at(-1)).toBeLessThanOrEqual(1)
    expect(at(0, 3).light).toBeLessThan(at(0, 20).light)
  })

  it('the lullaby calms the storm and puts the sphere to sleep', () => {
    const [song, hands] = SCENES.whisper
    if (!song?.lullaby || !hands) throw new Error('no sample')
    const { lullaby } = song
    const sung = (found: number) => {
      const slots = lullaby.slots.map((slot, i) => ({ ...slot, solved: i < found }))
      const scene = { ...song, lullaby: { ...lullaby, slots } }
      const view = sampleView(scene)
      return scenes.whisper.picture(view, scene, backstage(view))
    }
    expect(sung(5).storm?.intensity).toBeLessThan(sung(0).storm?.intensity ?? 0)
    expect(sung(5).sphere.power).toBeLessThan(sung(0).sphere.power)
    const view = sampleView(hands)
    expect(scenes.whisper.picture(view, hands, backstage(view)).sphere).toMatchObject({
      mood: 'asleep',
      broken: true,
    })
  })

  it('lanterns return one by one', () => {
    const [scene] = SCENES.home
    if (!scene) throw new Error('no sample')
    const view = sampleView(scene)
    const lit = (count: number) => {
      const { wall } = scenes.home.picture(
        view,
        { ...scene, lanterns: scene.lanterns.slice(0, count) },
        backstage(view),
      )
      return ROLES.filter((role) => (wall.lanterns[role].lights ?? 0) > 0).length
    }
    expect([lit(0), lit(1), lit(2), lit(3)]).toEqual([0, 1, 2, 3])
  })
})

describe('places', () => {
  it('a shot shows a point of the house at the requested point of the screen', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 1920 }), fc.integer({ min: 0, max: 1080 }))
    fc.assert(
      fc.property(place, place, fc.double({ min: 0.9, max: 3, noNaN: true }), (world, screen, zoom) => {
        const [x, y] = project(shotOf(world, screen, zoom), world)
        expect(x).toBeCloseTo(screen[0], 6)
        expect(y).toBeCloseTo(screen[1], 6)
      }),
    )
  })

  it('no two people stand in the same place', () => {
    const rooms = fc.constantFrom(...(Object.keys(ROOMS) as (keyof typeof ROOMS)[]))
    fc.assert(
      fc.property(fc.record({ ava: rooms, leo: rooms, elara: rooms, caleb: rooms }), (where) => {
        const places = Object.values(spread(where)).map((figure) => `${figure?.x} ${figure?.y}`)
        expect(new Set(places).size).toBe(4)
      }),
    )
    for (const room of Object.keys(ROOMS) as (keyof typeof ROOMS)[]) {
      expect(new Set(Object.values(together(room)).map((figure) => figure?.x)).size).toBe(4)
    }
  })

  it('sleepwalkers are translucent', () => {
    const view = sampleView({ phase: 'post' })
    const asleep = {
      ...view,
      people: { ...view.people, leo: { ...view.people.leo, awake: 'sleepwalking' as const } },
    }
    const figures = sleepwalking(together('living'), asleep)
    expect(figures.leo?.alpha).toBeLessThan(1)
    expect(figures.ava?.alpha).toBe(1)
  })
})
