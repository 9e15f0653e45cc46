/** A real server in the test's process, on a free port, for tests with real clients. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ColyseusSDK } from '@colyseus/sdk'
import { ColyseusTestServer } from '@colyseus/testing'
import { pino } from 'pino'
import type { Config } from '../../../server/config.ts'
import { readConfig } from '../../../server/config.ts'
import { choosePort } from '../../../server/process/choose-port.ts'
import type { GameRules } from '../../../server/room/driver.ts'
import type { GameRoom } from '../../../server/room/GameRoom.ts'
import type { Clock } from '../../../server/room/room-clock.ts'
import { createGameRules } from '../../../server/room/rules-game.ts'
import { createApp } from '../../../server/server-app.ts'
import type { Language } from '../../../shared/text/languages.ts'
import { FakeClock } from './fake-clock.ts'
import { type JoinAs, TestClient } from './test-client.ts'

/** A room on the test server with a clock that the test controls. */
export interface TestRoom {
  code: string
  clock: FakeClock
  room: GameRoom
  join(options: JoinAs): Promise<TestClient>
  /** Breaks a client's connection without a close frame, as a network failure does. */
  cut(guest: TestClient): Promise<void>
  /** Sends the state to all clients and waits until they have received it. */
  settle(): Promise<void>
  /** Advances the clock, then settles. */
  advance(ms: number): Promise<void>
}

export interface TestServer {
  url: string
  dataDir: string
  /** Parsed log entries of level `error` and above. */
  errors: { msg: string; doing?: string }[]
  /** All log lines, of every level. */
  logged: string[]
  sdk: ColyseusSDK
  /** The room with a code, such as one that was restored. */
  room(code: string): GameRoom
  /** Opens a room. @param options `ownClock`: it runs on the system clock instead of one that the test controls */
  openRoom(options?: {
    seed?: number
    percent?: number
    language?: Language
    ownClock?: boolean
  }): Promise<TestRoom>
  close(): Promise<void>
}

/**
 * Starts a server.
 * @param overrides of the default configuration
 * @param rules the rules, views and bots
 * @param clock for rooms that are restored when the server starts
 */
export async function startServer(
  overrides: Partial<Config> = {},
  rules: GameRules = createGameRules(),
  clock?: Clock,
): Promise<TestServer> {
  const dataDir = overrides.dataDir ?? mkdtempSync(join(tmpdir(), 'goodnight-'))
  const errors: TestServer['errors'] = []
  const logged: string[] = []
  const write = (line: string) => {
    logged.push(line)
    const said = JSON.parse(line) as { level: number; msg: string }
    if (said.level >= 50) errors.push(said)
  }
  const log = pino({ level: 'trace' }, { write })
  const config = { ...readConfig({ DATA_DIR: dataDir }), ...overrides }
  let url = ''
  const app = createApp({ config, rules, log, baseUrl: () => url, ...(clock ? { clock } : {}) })
  const port = await choosePort(0)
  await app.listen(port)
  const colyseus = new ColyseusTestServer(app.server)
  url = `http://127.0.0.1:${port}`
  const { sdk } = colyseus

  return {
    url,
    dataDir,
    errors,
    logged,
    sdk,
    room: (code) => colyseus.getRoomById<GameRoom>(code),
    openRoom: async ({ ownClock = false, ...options } = {}) => {
      const clock = new FakeClock()
      const code = await app.openRoom({ seed: 7, ...options, ...(ownClock ? {} : { clock }) })
      const room = colyseus.getRoomById<GameRoom>(code)
      const guests = new Set<TestClient>()
      const settle = async () => {
        room.broadcastPatch()
        await Promise.all([...guests].filter((guest) => guest.connected).map((guest) => guest.roundTrip()))
      }
      return {
        code,
        clock,
        room,
        settle,
        join: async (as) => {
          const guest = await TestClient.join(sdk, code, as)
          guests.add(guest)
          return guest
        },
        cut: async (guest) => {
          const socket = room.clients.get(guest.room.sessionId)?.ref as { terminate(): void } | undefined
          socket?.terminate()
          await guest.dropped()
        },
        advance: (ms) => {
          clock.advance(ms)
          return settle()
        },
      }
    },
    close: async () => {
      await app.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
