/** The game's sound: loudness, rendered offline, and how pages turn it on and off. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { moodOf } from '../../client/audio/music/mood.ts'
import { LOUDNESS_TARGETS, loudnessTargetOf } from '../../client/gallery/audio/loudness-targets.ts'
import type { Listening } from '../../client/gallery/audio/main.ts'
import { tellerOf } from '../../client/gallery/gallery-language.ts'
import { RecordedNight } from '../../client/gallery/recorded-night.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { viewPublic } from '../../shared/views/secrecy.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { listenIn, untilHeard, untilSilent } from './kit/ear.ts'
import { phoneText, screenText } from './kit/page-texts.ts'

declare global {
  var listening: Listening
}

/** Largest difference in loudness (dB) between sounds that follow each other. */
const APART = 3
/** Largest absolute value of a sample (1 is full scale). */
const HEADROOM = 0.95
/** Loudness (LUFS) below which a sound cannot be heard in a living room. */
const FAINT = -45

const FIXTURES = new URL('../replays/fixtures/', import.meta.url)

const galleryUrl = inject('galleryUrl')
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${galleryUrl}sound.html`)
  await page.waitForFunction(() => 'listening' in globalThis)
})
afterAll(() => browser?.close())

const measureAll = (kind: string) =>
  page.evaluate(async (wanted) => {
    const found: Record<string, Awaited<ReturnType<Listening['measure']>>> = {}
    const waiting = listening.programme.filter(({ kind }) => kind === wanted)
    // Browsers render each on a thread of its own: two at a time.
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        found[next.name] = await listening.measure(next.kind, next.name)
    }
    await Promise.all([lane(), lane()])
    return found
  }, kind)

type Measures = Awaited<ReturnType<typeof measureAll>>

function expectSound(measures: Measures): void {
  expect(Object.keys(measures)).not.toEqual([])
  const bad = Object.entries(measures).filter(
    ([, { peak, momentary }]) => !(peak < HEADROOM && momentary > FAINT),
  )
  expect(bad).toEqual([])
}

/** Expects the loudest and the softest not to be further apart than {@link APART}. */
function expectAlike(loudness: Record<string, number>): void {
  const sorted = Object.entries(loudness).sort(([, a], [, b]) => a - b)
  const [softest] = sorted
  const loudest = sorted.at(-1)
  expect(
    `${softest?.[0]} … ${loudest?.[0]}: ${((loudest?.[1] ?? 0) - (softest?.[1] ?? 0)).toFixed(1)}`,
  ).toSatisfy(() => (loudest?.[1] ?? 0) - (softest?.[1] ?? 0) <= APART)
}

/** The pairs of pieces that follow each other in the recorded nights. */
function adjacentPieces(): Set<string> {
  const pairs = new Set<string>()
  for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.json'))) {
    const record = JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as NightRecord
    const replay = new RecordedNight(record)
    const tell = tellerOf(record.language)
    let before: string | null = null
    for (const { first, last } of replay.spans) {
      for (const step of [first, last]) {
        const { track } = moodOf(viewPublic(replay.at(step), tell), 1, replay.timeOf(step))
        if (track && before && track !== before) pairs.add([before, track].sort().join(' '))
        before = track ?? before
      }
    }
  }
  return pairs
}

describe('rendered offline', () => {
  it('every piece is audible, none clips, and each is about as loud as the piece before it', async () => {
    const measures = await measureAll('piece')
    expectSound(measures)
    const pairs = [...adjacentPieces()].map((pair) => pair.split(' '))
    expect(pairs.length).toBeGreaterThan(15)
    const apart = pairs.flatMap(([a = '', b = '']) => {
      const difference = Math.abs((measures[a]?.integrated ?? 0) - (measures[b]?.integrated ?? 99))
      return difference > APART ? [`${a} and ${b}: ${difference.toFixed(1)} dB`] : []
    })
    expect(apart).toEqual([])
  })

  it('the music of every mini-game is audible, and all are equally loud', async () => {
    const measures = await measureAll('dream')
    expectSound(measures)
    expectAlike(
      Object.fromEntries(Object.entries(measures).map(([name, { integrated }]) => [name, integrated])),
    )
  })

  it('the ambience of every room is audible, and softer than the music', async () => {
    const measures = await measureAll('room')
    expectSound(measures)
    expectAlike(
      Object.fromEntries(Object.entries(measures).map(([name, { integrated }]) => [name, integrated])),
    )
    for (const { integrated } of Object.values(measures)) expect(integrated).toBeLessThan(-30)
  })

  it.each(['effect', 'touch'])('every %s is audible, and as loud as others with its target', async (kind) => {
    const measures = await measureAll(kind)
    expectSound(measures)
    for (const weight of Object.keys(LOUDNESS_TARGETS)) {
      const alike = Object.entries(measures).filter(([name]) => loudnessTargetOf(kind, name) === weight)
      if (alike.length > 0)
        expectAlike(Object.fromEntries(alike.map(([name, { momentary }]) => [name, momentary])))
    }
  })

  it('the loudest moment does not clip: the end of the shout with all effects at once', async () => {
    const storm = await page.evaluate(() => listening.storm())
    expect(storm.peak).toBeLessThan(1)
    expect(storm.momentary).toBeGreaterThan(-22)
    expect(complaints).toEqual([])
  })
})

describe('in a page', () => {
  it('the screen shows its request for a tap beside its buttons', async () => {
    const screen = await browser.newPage({ viewport: { width: 640, height: 360 } })
    await screen.goto(`${galleryUrl}screen.html?phase=bedtime&plain=1&fps=1`)
    const asks = await screen.locator('.bar-tap').boundingBox()
    const button = await screen.getByRole('button', { name: screenText('bar.volumes') }).boundingBox()
    expect(asks?.y).toBeCloseTo(button?.y ?? Number.NaN, 0)
    await screen.close()
  })

  it('the screen is silent until it is tapped, and can be muted and adjusted by keyboard', async () => {
    const screen = await browser.newPage({ viewport: { width: 640, height: 360 } })
    await listenIn(screen)
    await screen.goto(`${galleryUrl}screen.html?phase=shout&plain=1&fps=1`)
    // In the shout the request itself is hidden, and the button beside it glows.
    await screen.locator('.bar-button[data-waits]').waitFor()
    expect(await screen.evaluate(() => window.hear?.())).toBe(null)
    await screen.keyboard.press('v')
    await untilHeard(screen)
    expect(await screen.locator('.bar-button[data-waits]').count()).toBe(0)
    await screen.keyboard.press('m')
    await untilSilent(screen)
    await screen.getByLabel(screenText('volume.music')).focus()
    await screen.keyboard.press('ArrowRight')
    await untilHeard(screen)
    for (const name of [screenText('volume.music'), screenText('volume.effects')]) {
      await screen.getByLabel(name).focus()
      await screen.keyboard.press('Home')
    }
    await untilSilent(screen)
    // The volume is kept after a reload.
    await screen.reload()
    // In the shout the request itself is hidden, and the button beside it glows.
    await screen.locator('.bar-button[data-waits]').waitFor()
    await screen.keyboard.press('v')
    expect(await screen.getByLabel(screenText('volume.music')).inputValue()).toBe('0')
    await screen.close()
  })

  it('a phone plays a sound for taps until they are turned off in its menu', async () => {
    const phone = await browser.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true })
    await listenIn(phone)
    await phone.goto(`${galleryUrl}?moment=hour&as=leo&plain=1&fps=1`)
    const menu = phone.getByRole('button', { name: phoneText('menu.open'), exact: true })
    const close = phone.getByRole('button', { name: phoneText('menu.close') })
    const taps = phone.getByRole('switch', { name: phoneText('menu.effects') })
    await menu.tap()
    // The first tap unlocks audio, whose code is loaded then.
    await phone.waitForFunction(() => window.hear?.() !== null)
    await close.tap()
    await untilHeard(phone)
    await menu.tap()
    await taps.tap()
    expect(await taps.getAttribute('aria-checked')).toBe('false')
    await untilSilent(phone)
    await phone.close()
  })

  it('the screen works in a browser without audio, speech and storage', async () => {
    const screen = await browser.newPage({ viewport: { width: 640, height: 360 } })
    const errors: string[] = []
    screen.on('pageerror', (error) => errors.push(error.message))
    await screen.addInitScript(() => {
      for (const name of ['AudioContext', 'speechSynthesis', 'localStorage'])
        Object.defineProperty(window, name, { get: () => undefined })
    })
    await screen.goto(`${galleryUrl}screen.html?phase=hour&plain=1&fps=1`)
    await screen.locator('.scene[data-phase=hour]').waitFor()
    await screen.keyboard.press('m')
    await screen.getByRole('button', { name: screenText('bar.unmute') }).waitFor()
    expect(await screen.locator('.bar-button[data-waits]').count()).toBe(0)
    expect(errors).toEqual([])
    await screen.close()
  })
})
