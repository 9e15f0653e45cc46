/** What the environment says; read once, at the start. */
import { resolve } from 'node:path'

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
  /** The port that people are to use instead of ours: the development server's, which hands on to us. */
  clientPort: number | null
  /** How many rooms may be open at once. */
  maxRooms: number
  logLevel: string
}

/** A house of one core holds about as many. */
const MAX_ROOMS = 500

/** @throws Error naming the variable that makes no sense */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
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
    allowFast: env.ALLOW_FAST === '1',
    clientPort: numberIn(env, 'CLIENT_PORT', 65_535),
    maxRooms: numberIn(env, 'MAX_ROOMS', 1_000_000) ?? MAX_ROOMS,
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
