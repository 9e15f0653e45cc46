/** The settings of this device: volumes, haptics, motion. Stored in the browser; used by phone and screen. */
import { createStore } from 'zustand/vanilla'
import { readStorage, writeStorage } from './storage.ts'

/** Motion levels: fades instead of moves; half-strength effects; effects at full strength. */
export const MOTIONS = ['still', 'calm', 'full'] as const
export type MotionLevel = (typeof MOTIONS)[number]

export interface DeviceSettings {
  /** Volumes, 0–100. */
  readonly music: number
  readonly effects: number
  readonly voice: number
  /** Silences everything, whatever the volumes are. */
  readonly muted: boolean
  /** Whether a phone may vibrate. */
  readonly haptics: boolean
  /** Whether a phone reads its pages aloud. */
  readonly readAloud: boolean
  /** Motion level; null for what the device asks for. */
  readonly motion: MotionLevel | null
}

const KEY = 'goodnight.settings'
const MAX_VOLUME = 100

const DEFAULTS: DeviceSettings = {
  music: 80,
  effects: 80,
  voice: 80,
  muted: false,
  haptics: true,
  readAloud: false,
  motion: null,
}

/** Parses stored settings; values that are missing or invalid become the defaults. Exported for its test. */
export function parseSettings(text: string | null): DeviceSettings {
  let found: Record<string, unknown> = {}
  try {
    const parsed: unknown = JSON.parse(text ?? '{}')
    if (typeof parsed === 'object' && parsed !== null) found = { ...parsed }
  } catch {
    // Not JSON: use the defaults.
  }
  const result: Record<string, number | boolean | string | null> = { ...DEFAULTS }
  for (const [name, fallback] of Object.entries(DEFAULTS)) {
    const value = found[name]
    if (typeof value === 'boolean' && typeof fallback === 'boolean') result[name] = value
    if (typeof value === 'number' && typeof fallback === 'number' && value >= 0 && value <= MAX_VOLUME)
      result[name] = Math.round(value)
  }
  const motion = MOTIONS.find((each) => each === found.motion)
  if (motion) result.motion = motion
  return result as unknown as DeviceSettings
}

export const settings = createStore<DeviceSettings>(() => parseSettings(readStorage(KEY)))

/** Changes some settings, and stores them. */
export function changeSettings(some: Partial<DeviceSettings>): void {
  settings.setState(some)
  writeStorage(KEY, JSON.stringify(settings.getState()))
}
