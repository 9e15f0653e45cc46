/** The seat's token and the player's name, kept on this phone, so that a reload leads straight back to the seat. */

const seat = (code: string) => `goodnight.seat.${code}`
const NAME = 'goodnight.name'

export const seatToken = (code: string): string | null => read(seat(code))
export const keepSeatToken = (code: string, token: string): void => write(seat(code), token)
export const forgetSeatToken = (code: string): void => write(seat(code), null)

export const lastName = (): string => read(NAME) ?? ''
export const keepName = (name: string): void => write(NAME, name)

/** Private windows and full disks refuse storage; then a reload simply asks again. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Nothing is lost but the way back after a reload.
  }
}
