/** The game in Chromium, as the other engines play it: only for pictures, since `tests/e2e` plays there. */
import { openChromium } from './kit/chromium.ts'
import { describeEngine } from './kit/engine-tests.ts'

describeEngine('Chromium', openChromium, 12)
