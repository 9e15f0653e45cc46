/** Finds settings whose names have a typing error. */
import { distance } from 'fastest-levenshtein'

/** The environment variables that config.ts reads. */
export const SETTINGS = [
  'PORT',
  'LISTEN',
  'PUBLIC_URL',
  'ALLOWED_ORIGINS',
  'TRUST_PROXY',
  'DATA_DIR',
  'LOG_SYNC',
  'REDIS_URL',
  'PEER_URL',
  'DRAIN_MINUTES',
  'SOCKET_URL',
  'MAX_ROOMS',
  'MAX_ROOMS_EACH',
  'FAMILY_FILTER',
  'METRICS_PASSWORD',
  'RECORD_NIGHTS',
  'LOG_LEVEL',
  'ALLOW_FAST',
  'CLOCK_SPEED',
  'CLIENT_PORT',
] as const

/** What other programs call these settings. */
const SYNONYMS: Readonly<Record<string, (typeof SETTINGS)[number]>> = {
  GAME_PORT: 'PORT',
  SERVER_PORT: 'PORT',
  HTTP_PORT: 'PORT',
  LISTEN_PORT: 'PORT',
  LISTEN_ADDRESS: 'LISTEN',
  LISTEN_HOST: 'LISTEN',
  PUBLIC_ADDRESS: 'PUBLIC_URL',
  PUBLIC_HOST: 'PUBLIC_URL',
  PUBLIC_ORIGIN: 'PUBLIC_URL',
  ORIGINS: 'ALLOWED_ORIGINS',
  CORS_ORIGINS: 'ALLOWED_ORIGINS',
  DATA_FOLDER: 'DATA_DIR',
  DATA_DIRECTORY: 'DATA_DIR',
  DATA_PATH: 'DATA_DIR',
  TRUST_PROXIES: 'TRUST_PROXY',
  TRUSTED_PROXIES: 'TRUST_PROXY',
  REDIS: 'REDIS_URL',
  REDIS_HOST: 'REDIS_URL',
  METRICS_PASS: 'METRICS_PASSWORD',
  METRICS_PASSWD: 'METRICS_PASSWORD',
  DRAIN_MIN: 'DRAIN_MINUTES',
  DRAIN_TIME: 'DRAIN_MINUTES',
  PROFANITY_FILTER: 'FAMILY_FILTER',
  WORD_FILTER: 'FAMILY_FILTER',
}

/** Names this long may have two typing errors. */
const LONG = 8

/**
 * Environment variables that mean nothing here but look like a setting that is not set, each with that setting.
 * @param env environment variables
 */
export function misspeltSettings(
  env: Readonly<Record<string, string | undefined>>,
): { name: string; meant: string }[] {
  // On Windows `port` is PORT.
  const unset = SETTINGS.filter((setting) => env[setting] === undefined)
  const unknown = Object.keys(env).filter((name) => !(SETTINGS as readonly string[]).includes(name))
  return unknown.flatMap((name) => {
    const meant = unset.find(
      (setting) => looksLike(bare(name), bare(setting)) || SYNONYMS[name.toUpperCase()] === setting,
    )
    return meant ? [{ name, meant }] : []
  })
}

/** Without what is easily left out or added. */
const bare = (name: string): string => name.toUpperCase().replaceAll(/[_-]/g, '')

function looksLike(name: string, setting: string): boolean {
  return distance(name, setting) <= (setting.length < LONG ? 1 : 2) || letters(name) === letters(setting)
}

/** The letters in order of the alphabet, to find those that were swapped. */
const letters = (name: string): string => [...name].sort().join('')
