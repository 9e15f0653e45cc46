/** The controls of a console, used by hand in every engine at supper, where they are tried out. */
import { expect } from 'vitest'
import { CONTROL_KINDS, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { RunningServer } from '../../e2e/kit/e2e-server.ts'
import { playUntil, type SeatedRoom } from '../../e2e/kit/seat-everybody.ts'
import type { BrowserEngine } from './browser-engine.ts'
import type { EngineLocator } from './engine-locator.ts'
import type { EnginePage } from './engine-page.ts'

const SIZE = { width: 360, height: 640 }

/** How long (ms) a control may take to answer: the machine may be busy. */
const PATIENCE = { timeout: 20_000 }

/** In how many rooms controls are looked for at most. */
const ROOMS = 4

const SHOWN = CONTROL_KINDS.filter((kind) => kind !== 'button')

/** A room at supper whose eight controls are of all these kinds, and the seed of its chance. */
async function roomWith(
  server: RunningServer,
  wanted: readonly string[],
  from: number,
): Promise<SeatedRoom & { seed: number }> {
  for (let seed = from; ; seed++) {
    const code = await server.openRoom({ percent: 400, seed })
    const seated = await playUntil(server.url, code, ROLES, 'supper')
    const kindsOf = () =>
      seated.guests.flatMap(({ mine }) => mine?.hand.console ?? []).map(({ kind }) => kind)
    await expect.poll(kindsOf, PATIENCE).toHaveLength(2 * ROLES.length)
    const kinds = new Set<string>(kindsOf())
    if (wanted.every((kind) => kinds.has(kind))) return { ...seated, seed }
  }
}

/**
 * Uses controls of all kinds, one seat after the other, and expects that each answers in its way. One that is used may end the
 * practice, which deals other controls to all: those that are missed are used in another room.
 */
export async function useControlsIn(engine: BrowserEngine, server: RunningServer): Promise<void> {
  const page = await engine.openPage(SIZE)
  await page.goto(server.url)
  const used = new Set<string>()
  for (let rooms = 0, seed = 1; rooms < ROOMS && used.size < SHOWN.length; rooms++, seed++) {
    const room = await roomWith(
      server,
      SHOWN.filter((kind) => !used.has(kind)),
      seed,
    )
    seed = room.seed
    for (const role of ROLES) await useConsole(page, `${server.url}/${room.code}`, room, role, used)
  }
  expect([...used].toSorted()).toEqual(SHOWN.toSorted())
  expect(await page.errors()).toEqual([])
  await page.close()
}

/** Opens a seat, and uses its controls of kinds that have not been used. @param used is added to */
async function useConsole(
  page: EnginePage,
  url: string,
  { code, tokens }: SeatedRoom,
  role: Role,
  used: Set<string>,
): Promise<void> {
  const seat = JSON.stringify([`goodnight.seat.${code}`, tokens.get(role)])
  await page.evaluate(`localStorage.setItem(...${seat})`)
  await page.goto(url)
  await page.locator(`.phone[data-role=${role}]`).waitFor()
  await page.locator('.control').first().waitFor()
  for (const control of await page.locator('.control').all()) {
    const kind = (await control.getAttribute('data-kind')) ?? ''
    if (used.has(kind)) continue
    const name = () => control.locator('.control-label').textContent()
    const before = await name()
    const answers = await use(page, control, kind).catch(async (error) => {
      if ((await name()) !== before) return false
      throw new Error(`${kind}: ${error}; the page has felt ${(await page.presses()).join('; ')}`)
    })
    if (answers) used.add(kind)
  }
}

/** Uses a control. Resolves to whether it is of a kind that shows at once that it was used. */
async function use(page: EnginePage, control: EngineLocator, kind: string): Promise<boolean> {
  const box = await control.locator('.control-native').boundingBox()
  if (!box) return false
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  const value = () => control.getAttribute('data-value')
  const before = await value()
  switch (kind) {
    case 'switch':
      await page.press({ x: at(0.5, 0.5)[0], y: at(0.5, 0.5)[1] })
      await expect.poll(value, PATIENCE).not.toBe(before)
      return true
    case 'dial':
      await control.locator('.dial-spot:not([data-on])').first().click()
      await expect.poll(value, PATIENCE).not.toBe(before)
      return true
    case 'slider':
      await page.mouse.move(...at(0.5, 0.9 - Number(before) * 0.4))
      await page.mouse.down()
      await page.mouse.move(...at(0.5, Number(before) === 2 ? 0.9 : 0.1), { steps: 6 })
      await page.mouse.up()
      await expect.poll(value, PATIENCE).not.toBe(before)
      return true
    case 'hold':
      await page.mouse.move(...at(0.5, 0.5))
      await page.mouse.down()
      await expect.poll(() => control.getAttribute('data-held'), PATIENCE).toBe('')
      // It lets go by itself when it was held long enough, with the finger still on it.
      await expect.poll(() => control.getAttribute('data-held'), PATIENCE).toBeNull()
      await page.mouse.up()
      return true
    case 'knock': {
      const times = before === '0' ? 2 : 1
      const knocked = async () => {
        for (let i = 0; i < times; i++) await page.press({ x: at(0.5, 0.5)[0], y: at(0.5, 0.5)[1] })
        // It counts when no other knock follows.
        await expect.poll(() => control.getAttribute('data-knocking'), PATIENCE).toBeNull()
        return value()
      }
      // On a busy machine the second knock may come too late for the first.
      await expect.poll(knocked, PATIENCE).toBe(String(times - 1))
      return true
    }
    case 'crank': {
      const round = (turn: number) => {
        const [x, y] = at(0.5, 0.5)
        const radius = Math.min(box.width, box.height) * 0.35
        return [x + radius * Math.sin(turn * 2 * Math.PI), y - radius * Math.cos(turn * 2 * Math.PI)] as const
      }
      await page.mouse.move(...round(0))
      await page.mouse.down()
      for (let i = 1; i <= 11; i++) await page.mouse.move(...round(i / 12))
      await expect.poll(() => control.getAttribute('style'), PATIENCE).toContain('--wound: 1')
      await page.mouse.up()
      return true
    }
    case 'pull':
      await page.mouse.move(...at(0.5, 0.2))
      await page.mouse.down()
      await page.mouse.move(at(0.5, 0.2)[0], at(0.5, 0.2)[1] + 60, { steps: 4 })
      await expect.poll(() => control.getAttribute('data-taut'), PATIENCE).toBe('')
      await page.mouse.up()
      await expect.poll(() => control.getAttribute('data-taut'), PATIENCE).toBeNull()
      return true
    case 'swipe':
      await page.mouse.move(...at(0.1, 0.5))
      await page.mouse.down()
      await page.mouse.move(...at(0.9, 0.5), { steps: 4 })
      await expect.poll(() => control.getAttribute('style'), PATIENCE).toContain('--swept: 1')
      await page.mouse.up()
      return true
    default:
      return false
  }
}
