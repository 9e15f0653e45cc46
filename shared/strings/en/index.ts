/** Everything that is said in English. */
import { bookPage } from './book-page.ts'
import { common } from './common.ts'
import { join } from './join.ts'
import { motionWords } from './motion.ts'
import { phone } from './phone.ts'
import { screen } from './screen.ts'
import { story } from './story/index.ts'

export const english = { story, common, join, phone, screen, motion: motionWords, bookPage } as const
