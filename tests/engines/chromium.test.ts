/** The game in Chromium, as the other engines play it. */
import { describeEngine } from './kit/engine-tests.ts'
import { openChromium } from './kit/open-chromium.ts'

describeEngine('Chromium', openChromium, 12)
