/** The game in WebKit. */
import { describeEngine } from './kit/engine-tests.ts'
import { openWebKit } from './kit/webkit.ts'

describeEngine('WebKit', openWebKit, 12)
