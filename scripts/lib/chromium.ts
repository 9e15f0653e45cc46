/** Finds a Chromium for the browser tests and the pictures. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findProgram } from './engines.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Path of a Chromium: `CHROMIUM_PATH`, else the first on the `PATH`, else the one that Playwright installed. Undefined if
 * there is none, or if there is nothing at `CHROMIUM_PATH`.
 */
export function findChromium(): string | undefined {
  const found = findProgram('CHROMIUM_PATH', ...NAMES)
  if (found || process.env.CHROMIUM_PATH) return found
  const installed = chromium.executablePath()
  return existsSync(installed) ? installed : undefined
}
