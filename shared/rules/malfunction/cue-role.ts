/** Cues about one phone of a seat. */
import type { Role } from '../../content/ids.ts'
import { isSecondPhone, type Phone, roleOfPhone } from '../../content/phones.ts'

/** The fields of a cue about a phone. */
export const cueRole = (phone: Phone): { role: Role; second?: boolean } => ({
  role: roleOfPhone(phone),
  ...(isSecondPhone(phone) && { second: true }),
})
