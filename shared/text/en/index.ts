/** Everything that is said in English. */
import { bookPage } from './book-page-text.ts'
import { common } from './common-text.ts'
import { join } from './join-text.ts'
import { motionWords } from './motion-text.ts'
import { phone } from './phone-text.ts'
import { screen } from './screen-text.ts'
import { story } from './story/index.ts'

export const english = { story, common, join, phone, screen, motion: motionWords, bookPage } as const
