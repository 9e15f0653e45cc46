/** The configuration, read from environment variables once, at the start. */
import { isIP } from 'node:net'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import ipaddr from 'ipaddr.js'
import { type ProxyTrust, parseTrust } from './admission/client-address.ts'
import { ownPathIn } from './admission/served-path.ts'
import { readRedisAddress } from './storage/redis/redis-address.ts'

export interface Config {
  /** The port to use; null to prefer the usual one. */
  port: number | null
  /** The address of this machine to listen on; null for all. */
  listen: string | null
  /** Whether that is one that only this machine can reach. */
  loopbackOnly: boolean
  /** Whether this is in a container: its engine or its image says so. */
  container: boolean
  /** Public address of this server, with its path and without a slash at the end; null for its address on the local network. */
  publicUrl: string | null
  /** Origins besides our own whose pages may use this server. */
  origins: string[]
  /** Address of the Redis that keeps rooms and storybooks for any number of processes; null for files of this one. */
  redisUrl: string | null
  /** Where other processes of the house reach this one; null for the address of its connection to Redis. */
  peerUrl: string | null
  /** How long (ms) games under way may go on, and no rooms are opened, when the process is told to stop. */
  drainTime: number
  /** Host and path by which a proxy leads sockets to this very process, such as `example.org/at/one`; null to deal them out. */
  socketAddress: string | null
  /** Folder of storybooks, recorded games and the action log. */
  dataDir: string
  /** Whether each commit to the action log waits for the disk, so that not even a power failure loses anything. */
  fullSync: boolean
  /** Whether games are recorded, as seed and actions, when their room ends. */
  recordNights: boolean
  /** Whether clients that open a room may set its pace and its seed, for tests. */
  allowFast: boolean
  /** ms of room time per ms, for tests. */
  clockSpeed: number
  /** The port to print instead of this server's: in development, that of the Vite server, which proxies to this one. */
  clientPort: number | null
  /** How many rooms may be open at once. */
  maxRooms: number
  /** How many of them may be opened by one address. */
  maxRoomsEach: number
  /** Which proxies are trusted to report their clients' addresses. */
  trust: ProxyTrust
  /** Whether typed text with profanity is refused. */
  familyFilter: boolean
  /** Password of `/metrics`; null for no such page. */
  metricsPassword: string | null
  logLevel: string
}

/**
 * What `npm run capacity` shows one core to run with room to spare: 900 rooms of four people kept 72 % of it busy, with 99 % of all
 * answers within 77 ms. Each takes about 1 MB.
 */
const MAX_ROOMS = 800
/** Enough for all classes of a school behind one address. */
const MAX_ROOMS_EACH = 40
/** Of pino. */
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
/** As long (min) as a room may last. */
const MAX_DRAIN = 360
/** Least length of a password. */
const MIN_PASSWORD = 12

/** The user's own folder, as shells have it; files of settings and units of services leave it as it is. */
const HOME = /^~(?=[/\\]|$)/

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the configuration. @param given environment variables @throws Error naming the variable whose value is invalid */
export function readConfig(given: Environment): Config {
  // Files of settings may have spaces at the ends of lines.
  const env = new Proxy(given, { get: (all, name: string) => all[name]?.trim() })
  const allowFast = oneOf(env, 'ALLOW_FAST', ['0', '1']) === '1'
  const clockSpeed = numberIn(env, 'CLOCK_SPEED', 1_000)
  return {
    port: numberIn(env, 'PORT', 65_535),
    ...listenIn(env.LISTEN ?? ''),
    container: Boolean(env.container),
    publicUrl: env.PUBLIC_URL ? publicUrlIn(env.PUBLIC_URL) : null,
    origins: (env.ALLOWED_ORIGINS ?? '')
      .split(',')
      .filter((text) => text.trim() !== '')
      .map((text) => originIn('ALLOWED_ORIGINS', text.trim())),
    redisUrl: env.REDIS_URL ? redisIn(env.REDIS_URL) : null,
    peerUrl: env.PEER_URL ? originIn('PEER_URL', env.PEER_URL) : null,
    drainTime: (numberIn(env, 'DRAIN_MINUTES', MAX_DRAIN) ?? 0) * 60_000,
    socketAddress: env.SOCKET_URL ? socketAddressIn(env.SOCKET_URL) : null,
    dataDir: resolve((env.DATA_DIR || 'data').replace(HOME, homedir())),
    fullSync: oneOf(env, 'LOG_SYNC', ['off', 'full']) === 'full',
    recordNights: oneOf(env, 'RECORD_NIGHTS', ['0', '1']) === '1',
    allowFast,
    clockSpeed: (allowFast && clockSpeed) || 1,
    clientPort: numberIn(env, 'CLIENT_PORT', 65_535),
    maxRooms: numberIn(env, 'MAX_ROOMS', 1_000_000) ?? MAX_ROOMS,
    // Load tests open hundreds of rooms from one address.
    maxRoomsEach:
      numberIn(env, 'MAX_ROOMS_EACH', 1_000_000) ?? (allowFast ? Number.POSITIVE_INFINITY : MAX_ROOMS_EACH),
    trust: trustOf(env.TRUST_PROXY ?? ''),
    familyFilter: oneOf(env, 'FAMILY_FILTER', ['on', 'off']) !== 'off',
    metricsPassword: env.METRICS_PASSWORD ? passwordIn('METRICS_PASSWORD', env.METRICS_PASSWORD) : null,
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS) ?? 'info',
  }
}

function numberIn(env: Environment, name: string, max: number): number | null {
  const text = env[name]
  if (!text) return null
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > max)
    throw new Error(`${name}=${text}: it has to be a whole number from 0 to ${max}`)
  return number
}

/** A host's name or address, as URLs have it. */
const HOST = /^(?:[a-z\d_-]+\.)*[a-z\d_-]+\.?$|^\[[\da-f:.]+\]$/
/** Hosts that nobody can mean: those that stand for all addresses of a machine, and what an address written twice begins with. */
const NOBODY: ReadonlySet<string> = new Set(['0.0.0.0', '[::]', 'http', 'https'])

function originIn(name: string, text: string): string {
  return addressIn(name, text).origin
}

function addressIn(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  if (!url || !isWeb || !HOST.test(url.hostname) || NOBODY.has(url.hostname))
    throw new Error(
      `${name}: “${text}” is no address such as https://example.org or http://192.168.1.20:2567`,
    )
  return url
}

function socketAddressIn(text: string): string {
  const { host, pathname } = addressIn('SOCKET_URL', text)
  return host + pathname.replace(/\/+$/, '')
}

function redisIn(text: string): string {
  readRedisAddress(text)
  return text
}

function listenIn(given: string): Pick<Config, 'listen' | 'loopbackOnly'> {
  const text = given.toLowerCase()
  if (text === '') return { listen: null, loopbackOnly: false }
  if (text !== 'localhost' && isIP(text) === 0)
    throw new Error(`LISTEN: “${text}” is no address of this machine, such as 127.0.0.1`)
  return {
    listen: text,
    loopbackOnly: text === 'localhost' || ipaddr.process(text).range() === 'loopback',
  }
}

/** The public address, with a path if the game is served under one. */
function publicUrlIn(text: string): string {
  const { origin, pathname, search, hash, username } = addressIn('PUBLIC_URL', text)
  if (search || hash || username)
    throw new Error(`PUBLIC_URL: “${text}” has more than a host and a path; ${origin}${pathname} would do`)
  const own = ownPathIn(pathname)
  if (own !== null)
    throw new Error(
      `PUBLIC_URL: the game uses “/${own}/” itself; choose another path, such as ${origin}/dreams/`,
    )
  return origin + pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '')
}

function trustOf(text: string): ProxyTrust {
  try {
    return parseTrust(text)
  } catch {
    throw new Error(
      `TRUST_PROXY: “${text}” is neither a number of proxies nor a list of addresses such as loopback, 10.0.0.0/8`,
    )
  }
}

/** The value of a setting that has only some, or null where it is not set. */
function oneOf(env: Environment, name: string, values: readonly string[]): string | null {
  const text = env[name]?.toLowerCase()
  if (!text) return null
  if (!values.includes(text)) throw new Error(`${name}=${text}: it has to be one of ${values.join(', ')}`)
  return text
}

function passwordIn(name: string, text: string): string {
  if (text.length < MIN_PASSWORD) throw new Error(`${name} has to have ${MIN_PASSWORD} characters or more`)
  return text
}
