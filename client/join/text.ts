/** The door's words, and nothing more: this is all the text that the join page loads. */
import { common } from '../../shared/strings/en/common.ts'
import { join } from '../../shared/strings/en/join.ts'
import { vocabulary } from '../kit/language.ts'

export const t = vocabulary({ common, join })
