/** The seat's token and the player's name, kept on this phone, so that a reload leads straight back to the seat. */
import { keep, kept } from '../kit/keep.ts'

const seat = (code: string) => `goodnight.seat.${code}`
const NAME = 'goodnight.name'

export const seatToken = (code: string): string | null => kept(seat(code))
export const keepSeatToken = (code: string, token: string): void => keep(seat(code), token)
export const forgetSeatToken = (code: string): void => keep(seat(code), null)

export const lastName = (): string => kept(NAME) ?? ''
export const keepName = (name: string): void => keep(NAME, name)
