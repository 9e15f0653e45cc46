/** The door's words, and nothing more: this is all the text that the join page loads. */
import { common } from '../../shared/text/en/common-text.ts'
import { join } from '../../shared/text/en/join-text.ts'
import { vocabulary } from '../device/page-language.ts'

export const t = vocabulary({ common, join })
