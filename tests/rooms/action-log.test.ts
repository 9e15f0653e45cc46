import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { ActionLog } from '../../server/storage/action-log.ts'
import type { Action } from '../../shared/rules/action.ts'
import { crashNow, LOG_FILE, openLog, savedIn } from './kit/crash.ts'

const folders: string[] = []
const open: ActionLog[] = []
const folder = (path = mkdtempSync(join(tmpdir(), 'goodnight-'))) => {
  folders.push(path)
  return path
}
const logIn = (dataDir: string, options?: { limit?: number }) => {
  const log = openLog(dataDir, options)
  open.push(log)
  return log
}
afterEach(() => {
  for (const log of open.splice(0)) log.close()
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

const START = { rules: 1, seed: 7, language: 'en', opened: 1_000 }
const action = (at: number, text = 'x'): Action => ({ at, by: 'ava', type: 'treasure', payload: { text } })
const times = (dataDir: string, code = 'ABCD') =>
  savedIn(dataDir)
    .find((room) => room.code === code)
    ?.actions.map(({ at }) => at)

describe('the action log', () => {
  it('has everything about a room once it has been committed: actions, time, people, storybooks', async () => {
    const dataDir = folder()
    const log = logIn(dataDir)
    const room = log.begin({ code: 'ABCD', ...START })
    room.action(action(5))
    room.person({ id: 'mia', hash: new Uint8Array([1, 2, 3]) })
    const page = { hash: new Uint8Array([4, 5, 6]), attempt: 3 }
    room.pageLoad('mia', page)
    room.book({ night: 1, path: '/book/x' })
    await room.committed()
    const [saved] = savedIn(folder(crashNow(dataDir)))
    expect(saved).toMatchObject({ code: 'ABCD', ...START, clock: 5, book: { night: 1, path: '/book/x' } })
    expect(saved?.actions).toEqual([action(5)])
    expect(saved?.people).toEqual([{ id: 'mia', hash: new Uint8Array([1, 2, 3]), page }])
  })

  it('reads the time of rooms from a log of before it had a table of its own', () => {
    const dataDir = folder()
    const log = openLog(dataDir)
    log.begin({ code: 'ABCD', ...START })
    log.begin({ code: 'EFGH', ...START })
    log.close()
    const db = new DatabaseSync(join(dataDir, LOG_FILE))
    db.exec(`DROP TABLE marks; UPDATE rooms SET clock = 77, seen = 5000 WHERE code = 'EFGH'`)
    db.close()
    expect(savedIn(dataDir)).toMatchObject([
      { code: 'EFGH', clock: 77, seen: 5_000 },
      { code: 'ABCD', clock: 0 },
    ])
  })

  it('writes everything of one turn of the event loop in one transaction, so that a crash leaves nothing half written', async () => {
    const dataDir = folder()
    const log = logIn(dataDir)
    const rooms = ['ABCD', 'EFGH'].map((code) => log.begin({ code, ...START }))
    log.flush()
    for (const room of rooms) for (const at of [1, 2, 3]) room.action(action(at))
    const before = folder(crashNow(dataDir))
    await log.committed()
    const after = folder(crashNow(dataDir))
    expect([times(before), times(before, 'EFGH')]).toEqual([[], []])
    expect([times(after), times(after, 'EFGH')]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ])
  })

  it('notes the time of a room in which nothing happens', async () => {
    const dataDir = folder()
    const log = logIn(dataDir)
    log.begin({ code: 'ABCD', ...START }).follow(() => 1_234)
    await expect.poll(() => savedIn(folder(crashNow(dataDir)))[0]?.clock).toBe(1_234)
  })

  it('keeps nothing of a room that has ended, not even in free pages of the database', () => {
    const dataDir = folder()
    const log = logIn(dataDir)
    const room = log.begin({ code: 'ABCD', ...START })
    room.action(action(1, 'the pancake letter'))
    room.flush()
    const bytes = () =>
      Buffer.concat(readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)))).toString('latin1')
    expect(bytes()).toContain('the pancake letter')
    room.end()
    log.close()
    expect(bytes()).not.toContain('the pancake letter')
    expect(savedIn(dataDir)).toEqual([])
  })

  it('is restored up to its last complete action after it was truncated', () => {
    const dataDir = folder()
    const log = logIn(dataDir)
    const room = log.begin({ code: 'ABCD', ...START })
    const sizes: number[] = []
    room.flush()
    for (let at = 0; at < 20; at++) {
      room.action(action(at, 'a line of a story '.repeat(20)))
      room.flush()
      sizes.push(readFileSync(join(dataDir, `${LOG_FILE}-wal`)).length)
    }
    for (const [at, size] of sizes.entries()) {
      const copy = folder(crashNow(dataDir))
      truncateSync(join(copy, `${LOG_FILE}-wal`), size - 37)
      expect(times(copy)).toEqual(Array.from({ length: at }, (_, i) => i))
    }
  })

  it('is moved aside when its bytes are damaged, and what can be read of it is kept', () => {
    const dataDir = folder()
    const log = logIn(dataDir)
    for (const code of ['ABCD', 'EFGH']) {
      const room = log.begin({ code, ...START })
      for (let at = 0; at < 200; at++) room.action(action(at, `${code} ${'and so on '.repeat(40)}`))
    }
    log.close()
    const file = join(dataDir, LOG_FILE)
    const bytes = readFileSync(file)
    bytes.fill(0xab, bytes.length - 3 * 4096, bytes.length - 4096)
    writeFileSync(file, bytes)
    const rescued = savedIn(dataDir)
    expect(rescued.length).toBeGreaterThan(0)
    for (const { actions } of rescued) expect(actions.map(({ at }) => at)).toEqual(actions.map((_, i) => i))
    expect(Math.max(...rescued.map(({ actions }) => actions.length))).toBeGreaterThan(50)
    expect(readdirSync(dataDir).some((name) => name.includes('damaged'))).toBe(true)
    expect(savedIn(dataDir)).toEqual(rescued)
  })

  it('is moved aside when it is not a database, and a new one is begun', () => {
    const dataDir = folder()
    writeFileSync(join(dataDir, LOG_FILE), 'once upon a time '.repeat(1_000))
    const log = logIn(dataDir)
    expect(log.saved()).toEqual([])
    log.begin({ code: 'ABCD', ...START }).flush()
    expect(log.durable).toBe(true)
  })

  it('is in memory, of which one line tells, where its folder cannot be written', () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    const closed = join(file, 'data')
    // Nobody can make files in the second one, though root seems to be allowed to.
    for (const [path, told] of [
      [closed, `${closed} can’t be written`],
      ['/proc', '/proc'],
    ] as const) {
      const said: string[] = []
      const log = ActionLog.open({
        file: join(path, LOG_FILE),
        log: pino({}, { write: (line) => said.push(line) }),
      })
      open.push(log)
      expect(log.durable).toBe(false)
      expect(said).toEqual([expect.stringContaining(told)])
      expect(said[0]).not.toContain('damaged')
    }
  })

  it('is left alone while another server has it open: rooms are kept in memory, and `durable` is false', () => {
    const dataDir = folder()
    const first = logIn(dataDir)
    first.begin({ code: 'ABCD', ...START }).flush()
    const second = logIn(dataDir)
    expect(second.durable).toBe(false)
    expect(second.saved()).toEqual([])
    second.begin({ code: 'EFGH', ...START }).action(action(1))
    second.flush()
    expect(savedIn(folder(crashNow(dataDir))).map(({ code }) => code)).toEqual(['ABCD'])
  })

  it('keeps its writes in memory while the disk is full, tells listeners, and writes them when there is space', async () => {
    const dataDir = folder()
    const log = logIn(dataDir, { limit: 64 * 4096 })
    const said: boolean[] = []
    log.onDurable((durable) => said.push(durable))
    const big = log.begin({ code: 'EFGH', ...START })
    const room = log.begin({ code: 'ABCD', ...START })
    for (let at = 0; log.durable; at++) {
      big.action(action(at, 'page after page '.repeat(200)))
      await log.committed()
    }
    room.action(action(1))
    await room.committed()
    expect([said, times(folder(crashNow(dataDir)))]).toEqual([[false], []])
    // The big room ends: its pages are free, and writing is retried.
    big.end()
    await expect.poll(() => said, { timeout: 10_000 }).toEqual([false, true])
    expect(times(folder(crashNow(dataDir)))).toEqual([1])
  })
})
