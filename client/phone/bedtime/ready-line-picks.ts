/** The ready-made lines of this seat, for a form of words. */
import type { PhoneContext } from '../phone-context.ts'

/**
 * The ready lines of this seat that are legal, for a words form.
 * @param allowed their indexes in the seat's list
 */
export const readyLines = ({ hand }: PhoneContext, allowed: readonly number[]) =>
  allowed.flatMap((index) => {
    const text = hand.picks[index]
    return text === undefined ? [] : [{ id: String(index), text }]
  })
