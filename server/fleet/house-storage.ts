/** Where a server keeps its rooms and storybooks: in files of its own, or in a Redis that it shares with other processes. */
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { ShownLog } from '../admission/held-frames.ts'
import type { Config } from '../config.ts'
import type { Claims } from '../room/codes.ts'
import { ActionLog } from '../storage/action-log.ts'
import type { DurableLog } from '../storage/durable-log.ts'
import type { LogFigures } from '../storage/redis/log-figures.ts'
import { RedisBooks } from '../storage/redis/redis-books.ts'
import { checkRedis, connectRedis, type RedisClient } from '../storage/redis/redis-connection.ts'
import { RedisLog } from '../storage/redis/redis-log.ts'
import { type Bookshelf, Storybooks } from '../storage/storybooks.ts'
import { colyseusOver } from './colyseus-redis.ts'
import { Peers } from './peers.ts'

/** What comes of several processes sharing a Redis. */
export interface SharedHouse {
  /** For questions; its commands fail when there is no answer for a while. */
  redis: RedisClient
  claims: Claims
  colyseus: ReturnType<typeof colyseusOver>
  peers: Peers
  /** Checks that Redis can be used, and learns what the processes share. @throws Error saying why it cannot be used */
  check(): Promise<void>
  /** Notes that a room was opened, on any process. */
  opened(code: string): void
  /** Whether a room was open on any process a moment ago. */
  isOpen(code: string): boolean
  /** Whether there is a room with a code, on any process or on its way from one to another. */
  exists(code: string): Promise<boolean>
  /** Whether this process surely has a room now. */
  isOwner(code: string): boolean
  /** Whether Redis has answered lately. If not, other processes may have this one's rooms. */
  reachable(): boolean
  figures(): LogFigures
  close(): void
}

export interface HouseStorage {
  actions: DurableLog
  storybooks: Bookshelf
  /** The log of a room that says what may be shown; null where everything is written before it is sent. */
  shownLog(code: string): ShownLog | null
  /** Null for a house of one process. */
  shared: SharedHouse | null
}

interface StorageOptions {
  config: Config
  /** Version of the rules. */
  rules: number
  /** How long rooms may last (ms). */
  lifetime: number
  log: Logger
}

/** How much longer Redis keeps a room than it may last (ms). */
const MARGIN = 60 * 60_000
/** What a room that this process does not own may show: nothing. */
const NOT_OURS: ShownLog = {
  entries: 0,
  written: 0,
  mayShow: false,
  moved: AbortSignal.abort(),
  onAnswer: () => () => {},
}
/** After how long (ms) a question to Redis fails: people wait for its answer. */
const PATIENCE = 2_000

/** Opens the storage that is configured. */
export function openStorage(options: StorageOptions): HouseStorage {
  const { config, log } = options
  const failed = (error: unknown) => log.error({ err: error }, 'storybooks can’t be kept or read')
  if (config.redisUrl) return openRedis(config.redisUrl, options, failed)
  return {
    actions: ActionLog.open({ file: join(config.dataDir, 'rooms.sqlite'), full: config.fullSync, log }),
    storybooks: new Storybooks(join(config.dataDir, 'books'), failed),
    shownLog: () => null,
    shared: null,
  }
}

function openRedis(
  url: string,
  { config, rules, lifetime, log }: StorageOptions,
  failed: (error: unknown) => void,
): HouseStorage {
  const redis = connectRedis(url, log)
  const connect = () => connectRedis(url, log, PATIENCE)
  const asks = connect()
  const peers = new Peers(asks, config.peerUrl)
  const actions = new RedisLog({ redis, asks, rules, longestLife: (lifetime + MARGIN) / 1_000, log })
  return {
    actions,
    storybooks: new RedisBooks(redis, failed, asks),
    shownLog: (code) => actions.owned(code) ?? NOT_OURS,
    shared: {
      redis: asks,
      peers,
      check: async () => {
        await checkRedis(redis, log)
        await peers.learnSecret()
      },
      opened: (code) => actions.seen.note(code),
      isOpen: (code) => actions.seen.has(code),
      exists: (code) => actions.exists(code),
      isOwner: (code) => actions.owned(code)?.isOwned ?? false,
      reachable: () => actions.reachable,
      figures: () => actions.figures,
      close: () => asks.disconnect(),
      // A code is given back when the log of its room is deleted.
      claims: { claim: (code) => actions.claim(code), release: async () => {} },
      colyseus: colyseusOver({
        connect,
        ownership: (code) => {
          const owned = actions.owned(code)
          return owned === null ? 'none' : owned.mayShow ? 'owner' : 'unsure'
        },
        giveBack: (code) => actions.giveBack(code),
        peers,
        failed: (error) => log.warn({ err: error }, 'the other processes could not be told of a change'),
      }),
    },
  }
}
