/** The language of a room. Only English is installed: another one is planted here as a tag that the log holds. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createGameRules } from '../../server/room/rules-game.ts'
import { renderBook, renderNoBook } from '../../server/storage/storybook-page.ts'
import type { Language } from '../../shared/text/languages.ts'
import { crashNow } from './kit/crash.ts'
import { FakeClock } from './kit/fake-clock.ts'
import { sampleBook } from './kit/sample-book.ts'
import { startServer, type TestServer } from './kit/test-server.ts'

/** As if its files had been installed once, and were taken away since. */
const GONE = 'de' as Language

let server: TestServer | null = null
const folders: string[] = []
const folder = (path = mkdtempSync(join(tmpdir(), 'goodnight-'))) => {
  folders.push(path)
  return path
}
afterEach(async () => {
  await server?.close()
  server = null
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

async function restarted(killed: TestServer): Promise<TestServer> {
  const dataDir = folder(crashNow(killed.dataDir))
  await killed.close()
  server = await startServer({ dataDir }, createGameRules(), new FakeClock())
  return server
}

describe('a room’s language', () => {
  it.each(['en', GONE] as const)(
    'is told to everybody, recorded, and kept over a restart (%s)',
    async (language) => {
      server = await startServer()
      const house = await server.openRoom({ language })
      const guest = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
      await house.settle()
      expect(guest.public.language).toBe(language)
      expect(house.room.summary().language).toBe(language)
      const again = await restarted(server)
      const { driver } = again.room(house.code).session
      expect(driver.record().language).toBe(language)
      expect(driver.game.settings.language).toBe(language)
      expect(again.room(house.code).summary().language).toBe(language)
      expect(again.errors).toEqual([])
    },
  )

  it('is English in what is said where its files are gone', async () => {
    server = await startServer()
    const house = await server.openRoom({ language: GONE })
    const guest = await house.join({ as: 'seat', role: 'leo', name: 'Tom' })
    expect(await guest.ask('start', { prologue: true })).toBeNull()
    await house.advance(7_000)
    expect(guest.public.scene).toMatchObject({ phase: 'prologue' })
    expect(server.errors).toEqual([])
  })
})

describe('a storybook', () => {
  it('is marked with the language it was told in, and with English where none was kept', () => {
    for (const kept of [
      sampleBook({}),
      { ...sampleBook({}), language: 'en' },
      { ...sampleBook({}), language: 'xx' },
    ])
      expect(renderBook(kept, 'x', './')).toMatch(/^<!doctype html><html lang="en" /)
    expect(renderNoBook('en', './')).toContain('<html lang="en" ')
  })

  it('says its date as the language does', () => {
    expect(renderBook({ ...sampleBook({}), boundAt: '2026-11-29T20:00:00.000Z' }, 'x', './')).toContain(
      '29 November 2026',
    )
  })
})
