/** The translator of the home page and the join page: these two tables are all the text that they load. */
import { common } from '../../shared/text/en/common-text.ts'
import { join } from '../../shared/text/en/join-text.ts'
import { pageTranslator } from '../device/page-language.ts'

export const t = pageTranslator({ common, join })
