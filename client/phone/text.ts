/** What phones say. */
import { join } from '../../shared/strings/en/join.ts'
import { phone } from '../../shared/strings/en/phone.ts'
import { speaker } from '../../shared/strings/ui.ts'

export const t = speaker({ ...join, ...phone }, 'en')
