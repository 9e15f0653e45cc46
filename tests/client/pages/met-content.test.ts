/** What a table has met is kept in the browser of its screen, sent when that opens a room, and forgotten when asked. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openRoom } from '../../../client/connection/lobby-api.ts'
import { forgetMet, keepMet, metOnThisDevice } from '../../../client/device/met-content.ts'
import { openDomBrowser } from './dom-browser.ts'
