// npm run rehearse -- [--seed 1] [--people 4] [--keep FILE] [--screen 640x360] [--pictures FOLDER]
// Plays suppers and the malfunction in full length with phones in browsers, whose players take as long as people do. Prints
// figures of the acts, and how soon a touch shows on other devices. `--keep` writes the recorded night, for `npm run replay`;
// `--pictures` keeps a picture of the screen every three seconds of the malfunction, to watch it as it went.

import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { ROLES } from '../../shared/content/ids.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { MalfunctionMeter } from '../replays/act-figures.ts'
import { figureLines } from '../replays/figures-text.ts'
import { replay } from '../replays/step.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { startServer } from './kit/e2e-server.ts'
import { echoesOf, echoLine } from './kit/echo.ts'
import { feedbackLogOf, startFeedbackLog } from './kit/felt-log.ts'
import { humanDelays } from './kit/human-delays.ts'
import type { PlayerPlan } from './kit/page-player.ts'
import { phoneLine, phoneText } from './kit/page-texts.ts'
import { startPictureLog } from './kit/picture-log.ts'
import { playUntil } from './kit/seat-everybody.ts'
import { openPhone } from './kit/seat-phone.ts'
import { TableTalk } from './kit/table-talk.ts'
import { TouchPlayer } from './kit/touching-player.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    people: { type: 'string', default: '4' },
    keep: { type: 'string' },
    screen: { type: 'string', default: '640x360' },
    pictures: { type: 'string' },
  },
})
const seed = Number(values.seed)
const roles = ROLES.slice(0, Number(values.people))
const [width = 640, height = 360] = values.screen.split('x').map(Number)
const PLAN: PlayerPlan = {
  places: [/./, /./, /./],
  tells: true,
  run: true,
  choice: phoneLine('choice.weave'),
}
/** Phases that are played in full; the host skips the others. */
const PLAYED = ['supper', 'shout', 'talk', 'whisper', 'let-go', 'home']
const OVER = ['choice', 'ending']
/** Time (ms) between two pictures of the screen. */
const PICTURE_EVERY = 3_000
/** Longest wait for the end of a phase (ms); the malfunction takes about four minutes. */
const LONGEST = 420_000

const server = await startServer({ RECORD_NIGHTS: '1' })
const browser = await openBrowser()
try {
  const code = await server.openRoom({ percent: 100, seed })
  const seated = await playUntil(server.url, code, roles, 'prologue', 'standard')
  const screen = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await startFeedbackLog(screen)
  await screen.goto(`${server.url}/${code}/screen?fps=5&plain=1&light=1`)
  const table = new TableTalk()
  // All at once: a player who joins a supper late would look slow in the figures.
  const players = await Promise.all(
    roles.map(async (role, i) => {
      const page = await openPhone(browser, server.url, seated, role, { still: true })
      return new TouchPlayer(
        page,
        role,
        table,
        PLAN,
        roles.length,
        humanDelays(page, seed * ROLES.length + i),
      )
    }),
  )
  const host = players[0]?.page
  if (!host) throw new Error('nobody plays')

  const stopPictures = values.pictures
    ? startPictureLog([{ page: screen, who: 'screen' }], values.pictures, PICTURE_EVERY, isPhotographed)
    : () => undefined
  let phase = await phaseOf(host)
  while (!OVER.includes(phase)) {
    process.stderr.write(`${phase} `)
    if (PLAYED.includes(phase)) await playPhase(players, host, phase)
    else await skip(host, phase)
    phase = await phaseOf(host)
  }
  stopPictures()
  const echoes = echoesOf(
    await Promise.all(players.map(({ page }) => feedbackLogOf(page))),
    await feedbackLogOf(screen),
  )
  console.log('\nfrom a touch to where else it is felt (goal: 150 ms)')
  console.log(echoLine('on the phone whose order it was', echoes.reader))
  console.log(echoLine('on the screen', echoes.screen))
  for (const { role, errors } of players)
    for (const error of errors) console.log(`! ${role}’s browser: ${error}`)
} finally {
  await browser.close()
  await server.stop((dataDir) => printFigures(join(dataDir, 'nights')))
}

/** Pictures are kept of the malfunction, whether its words have changed or not. */
function isPhotographed(phase: string): boolean {
  return phase !== 'supper' && PLAYED.includes(phase)
}

async function phaseOf(page: Page): Promise<string> {
  return (await page.locator('.phone').getAttribute('data-phase')) ?? ''
}

function leavesPhase(page: Page, phase: string): Promise<void> {
  return page.locator(`.phone:not([data-phase="${phase}"])`).waitFor({ timeout: LONGEST })
}

async function playPhase(players: readonly TouchPlayer[], host: Page, phase: string): Promise<void> {
  const playing = Promise.all(players.map((player) => player.play()))
  try {
    await Promise.race([leavesPhase(host, phase), playing])
  } finally {
    for (const player of players) player.stop()
    await playing
  }
}

/** Skips a phase, or one turn of it. A button may be gone before it is tapped. */
async function skip(host: Page, phase: string): Promise<void> {
  const button = host.getByRole('button', { name: phoneText('host.skip') })
  const opener = host.locator('.phone-menu-button')
  const [patient, brief] = [{ timeout: 5_000 }, { timeout: 400 }]
  const gone = () => undefined
  if (!(await button.isVisible())) await opener.tap(patient).catch(gone)
  if ((await phaseOf(host)) === phase) await button.tap(patient).catch(gone)
  await host.locator(`.phone:not([data-phase="${phase}"])`).waitFor(brief).catch(gone)
}

function printFigures(nights: string): void {
  const [file] = readdirSync(nights)
  if (!file) throw new Error('the night was not recorded')
  if (values.keep) copyFileSync(join(nights, file), values.keep)
  const watch = new MalfunctionMeter()
  replay(JSON.parse(readFileSync(join(nights, file), 'utf8')) as NightRecord, (night) => watch.observe(night))
  const figures = watch.figures()
  if (figures) for (const line of figureLines([figures])) console.log(line)
}
