import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CUE_SOUNDS, PHASE_SOUNDS } from '../../../client/audio/cue-sounds.ts'
import { DREAM_TRACKS } from '../../../client/audio/music/dream-tracks.ts'
import { TRACKS } from '../../../client/audio/music/index.ts'
import { PITCHES, THEME } from '../../../client/audio/music/lullaby-theme.ts'
import { mixOf, moodOf, themeOf } from '../../../client/audio/music/mood.ts'
import { barRng, type Track } from '../../../client/audio/music/notation.ts'
import { SILENCE } from '../../../client/audio/music/silence.ts'
import type { SoundMood } from '../../../client/audio/music/types.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { type NoteSymbol, type PhaseId, SYMBOLS } from '../../../shared/content/ids.ts'
import { CUES as CUE_TYPES } from '../../../shared/rules/state/index.ts'
import type { CueView, PublicView, Scene } from '../../../shared/views/types.ts'

const SEED = 5
const moodIn = (view: PublicView): SoundMood => moodOf(view, SEED, SAMPLE_NOW)
const sceneOf = <P extends PhaseId>(phase: P, take = 0) => SCENES[phase][take] as Extract<Scene, { phase: P }>
const mood = (some: Partial<SoundMood>): SoundMood => ({ ...SILENCE, seed: SEED, ...some })
const bars = (track: Track, count: number, some: Partial<SoundMood> = {}) =>
  Array.from({ length: count }, (_, n) => track.bar(n, mood(some), barRng(SEED, n)))
const heard = (known: readonly boolean[]) => known.filter(Boolean).length

describe('the lullaby', () => {
  it('has all its notes at the start and at the end, and loses some at a high upgrade', () => {
    for (const phase of ['lobby', 'prologue', 'stars', 'storybook'] as const) {
      const view = { ...sampleView(sceneOf(phase)), upgrade: 10, flicker: 2, fridge: [] }
      expect(moodIn(view).theme).toEqual(SYMBOLS.map(() => true))
    }
    const evening = { ...sampleView(sceneOf('hour')), upgrade: 10, flicker: 2, fridge: [] }
    expect(heard(moodIn(evening).theme)).toBe(1)
  })

  it('stays incomplete after the long night', () => {
    const ending = { ...sceneOf('ending'), ending: 'long-night' as const }
    const lost = { ...sampleView(ending), upgrade: 9, flicker: 2, fridge: [] }
    expect(heard(moodIn(lost).theme)).toBeLessThan(6)
  })

  it('loses notes by upgrade and flicker, never those on the fridge, and the same ones for the same seed', () => {
    const symbol = fc.constantFrom(...SYMBOLS, null)
    const fridges = fc.array(symbol, { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(fc.nat(10), fc.nat(2), fridges, fc.nat(), (upgrade, flicker, fridge, seed) => {
        const known = themeOf(upgrade, flicker, fridge, seed)
        for (const [i, each] of SYMBOLS.entries()) if (fridge.includes(each)) expect(known[i]).toBe(true)
        expect(themeOf(upgrade, flicker, fridge, seed)).toEqual(known)
        const darker = themeOf(Math.min(10, upgrade + 2), flicker, fridge, seed)
        // A note that is missing stays missing at a higher upgrade.
        for (const [i, there] of darker.entries()) if (there) expect(known[i]).toBe(true)
      }),
    )
  })

  it('gets a note back when it opens on the fridge', () => {
    const gone = SYMBOLS.filter((_, i) => !themeOf(9, 2, [], SEED)[i])
    expect(gone.length).toBeGreaterThan(3)
    const fridge: NoteSymbol[] = []
    let before = heard(themeOf(9, 2, fridge, SEED))
    for (const symbol of gone) {
      fridge.push(symbol)
      expect(heard(themeOf(9, 2, fridge, SEED))).toBe(++before)
    }
    expect(before).toBe(6)
  })

  it('plays the known notes of the song in the whisper, one a beat from the start of its loop', () => {
    const whisper = SCENES.whisper.find(({ lullaby }) => lullaby !== null)
    const lullaby = whisper?.lullaby
    if (!whisper || !lullaby) throw new Error('no sample of the whisper has its song')
    const now = moodIn(sampleView(whisper))
    expect(now.since).toBe(lullaby.startedAt)
    for (const [slot, { symbol }] of lullaby.slots.entries()) {
      expect(TRACKS.lullaby.barAt(slot, now) * 1000).toBeCloseTo(slot * lullaby.beat)
      const sung = TRACKS.lullaby.bar(slot, now, barRng(SEED, slot)).filter(({ on }) => on === 'musicBox')
      expect(sung.map(({ pitch }) => pitch)).toEqual(symbol ? [PITCHES[symbol] + 12] : [])
    }
  })

  it('plays the next note of the theme with each lantern that comes home', () => {
    const home = sceneOf('home')
    const lantern = { role: 'ava', lights: 3, text: '' } as const
    for (const count of [1, 2, 3, 4]) {
      const view = sampleView({ ...home, woke: true, lanterns: Array.from({ length: count }, () => lantern) })
      const { notes = [] } = CUE_SOUNDS['lantern-home']({ type: 'lantern-home', role: 'ava' }, view)
      expect(notes.find(({ on }) => on === 'hum')?.pitch).toBe(THEME[count - 1])
    }
  })
})

describe('the mix of warm and cold', () => {
  it('gets colder with the upgrade and warmer with lights, at a constant total loudness', () => {
    for (const flicker of [0, 1, 2]) {
      for (let upgrade = 1; upgrade <= 10; upgrade++) {
        expect(mixOf(upgrade, flicker, null).cold).toBeGreaterThan(mixOf(upgrade - 1, flicker, null).cold)
      }
    }
    for (let lights = 1; lights <= 20; lights++) {
      const { warm, cold } = mixOf(5, 0, lights)
      expect(warm).toBeGreaterThan(mixOf(5, 0, lights - 1).warm)
      expect(Math.hypot(warm, cold)).toBeCloseTo(1)
    }
    expect(mixOf(5, 2, null).warm).toBeLessThan(mixOf(5, 0, null).warm)
  })
})

describe('the music of the malfunction', () => {
  it('gets faster and denser from the first bar to the last of the shout', () => {
    const now = mood({ lasts: 75 })
    const begins = Array.from({ length: 60 }, (_, n) => TRACKS.drive.barAt(n, now)).filter((at) => at < 75)
    const lengths = begins.slice(1).map((at, i) => at - (begins[i] ?? 0))
    for (const [i, length] of lengths.slice(1).entries()) expect(length).toBeLessThan(lengths[i] ?? 0)
    expect((lengths[0] ?? 0) / (lengths.at(-1) ?? 1)).toBeGreaterThan(1.5)
    const played = bars(TRACKS.drive, begins.length, { lasts: 75 })
    expect(played.at(-1)?.length).toBeGreaterThan(2 * (played[0]?.length ?? 0))
  })

  it('reaches its full density also in an act of another length', () => {
    const short = mood({ lasts: 7.5 })
    const n = Array.from({ length: 20 }, (_, i) => TRACKS.drive.barAt(i, short)).findIndex((at) => at > 7.5)
    expect(TRACKS.drive.bar(n, short, barRng(SEED, n)).length).toBeGreaterThan(40)
  })

  it('is silent until the time that the whisper gives, and not after it', () => {
    const scene = SCENES.whisper.find(({ hands }) => hands !== null)
    if (!scene?.hands) throw new Error('no sample of the whisper has hands')
    const view = sampleView({ ...scene, hands: { ...scene.hands, silentUntil: SAMPLE_NOW + 400 } })
    expect(moodOf(view, SEED, SAMPLE_NOW).silent).toBe(true)
    expect(moodOf(view, SEED, SAMPLE_NOW + 401).silent).toBe(false)
  })

  it('stops in a pause, and continues at the same bar after it', () => {
    const view = sampleView(sceneOf('shout'))
    const paused = moodIn({ ...view, paused: true })
    expect(paused.track).toBe(null)
    expect(paused.ambience).toEqual({})
    expect(moodIn(view).key).not.toBe(paused.key)
    expect(moodIn(view).since).toBe(view.startedAt)
  })
})

describe('every track', () => {
  const all: [string, Track][] = [...Object.entries(TRACKS), ...Object.entries(DREAM_TRACKS)]

  it.each(all)('%s has bars in order, with audible notes', (_, track) => {
    const now: Partial<SoundMood> = {
      lasts: 75,
      song: ['moon', null, 'bell', 'key', null, 'drop'],
      songBeat: 2.6,
    }
    for (const upgrade of [0, 1]) {
      const played = bars(track, 24, { ...now, upgrade, theme: SYMBOLS.map((_, i) => i % 2 === upgrade) })
      for (const [n, notes] of played.entries()) {
        expect(track.barAt(n + 1, mood(now))).toBeGreaterThan(track.barAt(n, mood(now)))
        for (const { at, pitch, loud = 1 } of notes) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(pitch).toBeGreaterThan(20)
          expect(pitch).toBeLessThan(128)
          expect(loud).toBeGreaterThan(0)
        }
      }
      expect(played.flat().length).toBeGreaterThan(24)
    }
  })

  it('is the same for the same seed, and another for another seed', () => {
    const by = (seed: number) =>
      Array.from({ length: 12 }, (_, n) => TRACKS.evening.bar(n, mood({ upgrade: 0.8 }), barRng(seed, n)))
    expect(by(1)).toEqual(by(1))
    expect(by(1)).not.toEqual(by(2))
  })
})

test('every cue and the beginning of every phase has a sound', () => {
  const views = Object.values(SCENES).flatMap((takes) => takes.map((scene: Scene) => sampleView(scene)))
  const silent = CUE_TYPES.filter((type) =>
    views.some((view) =>
      [0, 1, 5].some((n) => {
        const cue: CueView = { type, n, role: 'leo', other: 'ava' }
        const { effect, notes = [] } = CUE_SOUNDS[type](cue, view)
        return !effect && notes.length === 0
      }),
    ),
  )
  expect(silent).toEqual([])
  for (const view of views) expect(PHASE_SOUNDS[view.phase]).toBeTruthy()
})
