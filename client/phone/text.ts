/** What phones say. */
import { common } from '../../shared/strings/en/common.ts'
import { join } from '../../shared/strings/en/join.ts'
import { phone } from '../../shared/strings/en/phone.ts'
import { vocabulary } from '../kit/language.ts'

export const t = vocabulary({ common, join, phone })
