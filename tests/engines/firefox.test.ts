/** The game in Firefox. */
import { describeEngine } from './kit/engine-tests.ts'
import { openFirefox } from './kit/firefox.ts'

describeEngine('Firefox', openFirefox, 12)
