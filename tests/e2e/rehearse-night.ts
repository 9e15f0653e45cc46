// npm run rehearse-night -- [--plan week|bedtime] [--seed 1] [--screen 640x360] [--pictures FOLDER] [--keep FILE]
// Plays a whole night at the standard pace with four phones in browsers, whose players take as long as people do. Prints how long
// each phase took, and the longest stretches in which a phone had nothing to do. `--pictures` keeps pictures of the screen
// and of one phone, one whenever their words have changed; `--keep` writes the recorded night.

import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { PLAN_IDS, ROLES, type Role } from '../../shared/content/ids.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { startServer } from './kit/e2e-server.ts'
import { idleStretches, startIdleLog, timesOf } from './kit/idle-log.ts'
import type { PlayerPlan } from './kit/page-player.ts'
import { phoneLine, phoneText } from './kit/page-texts.ts'
import { PatientPlayer } from './kit/patient-player.ts'
import { startPictureLog } from './kit/picture-log.ts'
import { TableTalk } from './kit/table-talk.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    screen: { type: 'string', default: '640x360' },
    plan: { type: 'string', default: 'week' },
    pictures: { type: 'string' },
    keep: { type: 'string' },
  },
})
const seed = Number(values.seed)
const plan = v.parse(v.picklist(PLAN_IDS), values.plan)
const [width = 640, height = 360] = values.screen.split('x').map(Number)

const NOOK = phoneLine('place.nook')
const SPHERE = phoneLine('place.sphere')
const shared = { tells: true, choice: phoneLine('choice.weave') }
const PLANS: Record<Role, PlayerPlan> = {
  ava: { ...shared, places: [NOOK, phoneLine('place.landing'), NOOK], run: false },
  leo: { ...shared, places: [SPHERE, SPHERE, NOOK], run: true },
  elara: { ...shared, places: [NOOK, phoneLine('place.study'), SPHERE], run: true },
  caleb: { ...shared, places: [NOOK, NOOK, NOOK], run: false },
}
/** Longest wait for the storybook (ms). */
const LONGEST = 45 * 60_000
/** Time (ms) between two looks at the pages that are photographed. */
const LOOKS_EVERY = 2_000
/** How many idle stretches are printed for each phone. */
const SHOWN = 5

const seconds = (ms: number) => `${(ms / 1000).toFixed(0).padStart(5)} s`

const server = await startServer({ RECORD_NIGHTS: '1' })
const browser = await openBrowser()
try {
  const code = await server.openRoom({ percent: 100, seed })
  const screen = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await screen.goto(`${server.url}/${code}/screen?fps=5&plain=1&light=1`)
  const table = new TableTalk()
  const seats = []
  for (const [i, role] of ROLES.entries()) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const log = await startIdleLog(page)
    const player = new PatientPlayer(page, role, table, PLANS[role], seed * ROLES.length + i)
    await player.join(`${server.url}/${code}`, role)
    seats.push({ player, log })
  }
  const stopPictures = values.pictures
    ? startPictureLog(
        [
          { page: screen, who: 'screen' },
          { page: seats[1]!.player.page, who: 'phone' },
        ],
        values.pictures,
        LOOKS_EVERY,
        (_phase, isNew) => isNew,
      )
    : () => undefined
  const playing = seats.map(({ player }) => player.play())
  const host = seats[0]!.player
  for (const { player } of seats)
    await player.page.locator('.steps [data-done]').nth(2).waitFor({ timeout: LONGEST })
  await host.page.getByRole('radio', { name: phoneText(`plan.${plan}`) }).tap()
  await host.page.getByRole('button', { name: phoneText('lobby.start') }).tap()
  for (const { player } of seats)
    await player.page.locator('.phone[data-phase="storybook"]').waitFor({ timeout: LONGEST })
  const end = Date.now()
  stopPictures()
  for (const { player } of seats) player.stop()
  await Promise.all(playing)

  const times = timesOf(seats[0]!.log, end)
  for (const { phase, ms } of times) console.log(`${seconds(ms)}  ${phase}`)
  console.log(`${seconds(times.reduce((sum, { ms }) => sum + ms, 0))}  in all, with the lobby`)
  for (const { player, log } of seats) {
    console.log(`\n${player.role}: longest stretches with nothing to do`)
    for (const { phase, ms } of idleStretches(log, end).slice(0, SHOWN))
      console.log(`${seconds(ms)}  from ${phase}`)
    for (const error of player.errors) console.log(`! ${error}`)
  }
} finally {
  await browser.close()
  await server.stop((dataDir) => {
    const nights = join(dataDir, 'nights')
    const [file] = readdirSync(nights)
    if (values.keep && file) copyFileSync(join(nights, file), values.keep)
  })
}
