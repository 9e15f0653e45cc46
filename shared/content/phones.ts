/** The phones at the table: a seat has one, and a second one if two people share it. Both are the same role. */
import { ROLES, type Role } from './ids.ts'

/** The phone of a seat's second person. */
export type SecondPhone = `${Role}2`
/** A seat's first phone is called like its role. */
export type Phone = Role | SecondPhone

/** Which of a seat's two people. */
export const SEATED = ['first', 'second'] as const
export type Seated = (typeof SEATED)[number]

/** The second phone of a seat. */
export const secondPhone = (role: Role): SecondPhone => `${role}2`

/** All phones there can be, seat by seat. */
export const PHONES: readonly Phone[] = ROLES.flatMap((role) => [role, secondPhone(role)])

/** The role that both phones of a seat play. */
export const roleOfPhone = (phone: Phone): Role => (phone.endsWith('2') ? phone.slice(0, -1) : phone) as Role

/** Whether it is a second person's phone. */
export const isSecondPhone = (phone: Phone): phone is SecondPhone => phone.endsWith('2')

/** A phone of a seat. @param by which one: anything with the mark that second phones carry */
export const phoneAt = (role: Role, { second }: { second?: boolean | undefined }): Phone =>
  second ? secondPhone(role) : role
