/** What the environment says; read once, at the start. */
import { resolve } from 'node:path'
import { type Trust, trustIn } from './admission/client-address.ts'

export interface Config {
  /** The port asked for, or null to prefer the usual one. */
  port: number | null
  /** Where people reach this server, when that is not its address on the local network; no slash at the end. */
  publicUrl: string | null
  /** Origins besides our own whose pages may speak to this server. */
  origins: string[]
  /** Where storybooks, recorded nights and the log of what happens in each room are kept. */
  dataDir: string
  /** Whether each entry of that log waits for the disk: then even a loss of power takes nothing with it. */
  fullSync: boolean
  /** Whether nights are recorded, as seed and actions, when their room ends. */
  recordNights: boolean
  /** Whether whoever opens a room may set its pace and its seed: for tests. */
  allowFast: boolean
  /** How many ms of room time pass in one: for tests. */
  clockSpeed: number
  /** The port that people are to use instead of ours: the development server's, which hands on to us. */
  clientPort: number | null
  /** How many rooms may be open at once. */
  maxRooms: number
  /** How many of them one address may have opened. */
  maxRoomsEach: number
  /** Which proxies may say for whom they call. */
  trust: Trust
  /** Whether words that do not belong on a nursery's wall are refused. */
  familyFilter: boolean
  /** Opens `/metrics`; null keeps it shut. */
  metricsPassword: string | null
  logLevel: string
}

/** A house of one core holds about as many. */
const MAX_ROOMS = 500
/** A school has fewer classes. */
const MAX_ROOMS_EACH = 40
/** Characters that a password has at least. */
const PASSWORD = 12

/** @throws Error naming the variable that makes no sense */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const allowFast = env.ALLOW_FAST === '1'
  return {
    port: numberIn(env, 'PORT', 65_535),
    publicUrl: env.PUBLIC_URL ? originIn('PUBLIC_URL', env.PUBLIC_URL) : null,
    origins: (env.ALLOWED_ORIGINS ?? '')
      .split(',')
      .filter((text) => text.trim() !== '')
      .map((text) => originIn('ALLOWED_ORIGINS', text.trim())),
    dataDir: resolve(env.DATA_DIR || 'data'),
    fullSync: env.LOG_SYNC === 'full',
    recordNights: env.RECORD_NIGHTS === '1',
    allowFast,
    clockSpeed: (allowFast && numberIn(env, 'CLOCK_SPEED', 1_000)) || 1,
    clientPort: numberIn(env, 'CLIENT_PORT', 65_535),
    maxRooms: numberIn(env, 'MAX_ROOMS', 1_000_000) ?? MAX_ROOMS,
    // Whoever tries out nights opens them by the hundred.
    maxRoomsEach:
      numberIn(env, 'MAX_ROOMS_EACH', 1_000_000) ?? (allowFast ? Number.POSITIVE_INFINITY : MAX_ROOMS_EACH),
    trust: trustOf(env.TRUST_PROXY ?? ''),
    familyFilter: onOffIn(env, 'FAMILY_FILTER', true),
    metricsPassword: env.METRICS_PASSWORD ? passwordIn('METRICS_PASSWORD', env.METRICS_PASSWORD) : null,
    logLevel: env.LOG_LEVEL || 'info',
  }
}

function numberIn(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  max: number,
): number | null {
  const text = env[name]
  if (!text) return null
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0 || number > max)
    throw new Error(`${name}=${text} makes no sense`)
  return number
}

function originIn(name: string, text: string): string {
  if (!URL.canParse(text)) throw new Error(`${name}: “${text}” is no address such as https://example.org`)
  return new URL(text).origin
}

function trustOf(text: string): Trust {
  try {
    return trustIn(text)
  } catch {
    throw new Error(
      `TRUST_PROXY: “${text}” is neither a number of proxies nor a list of addresses such as loopback, 10.0.0.0/8`,
    )
  }
}

function onOffIn(env: Readonly<Record<string, string | undefined>>, name: string, usual: boolean): boolean {
  const text = env[name]
  if (!text) return usual
  if (text !== 'on' && text !== 'off') throw new Error(`${name}=${text}: it is on or off`)
  return text === 'on'
}

function passwordIn(name: string, text: string): string {
  if (text.length < PASSWORD) throw new Error(`${name} has to have ${PASSWORD} characters or more`)
  return text
}
