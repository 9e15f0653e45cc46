/** The translator of phone pages. */
import { common } from '../../shared/text/en/common-text.ts'
import { join } from '../../shared/text/en/join-text.ts'
import { phone } from '../../shared/text/en/phone-text.ts'
import { pageTranslator } from '../device/page-language.ts'

/** Translates a text of a phone into the page's language. */
export const t = pageTranslator({ common, join, phone })
