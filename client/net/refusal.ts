/** Makes the house's own reasons out of what the line says when it refuses. */
import { REJECTIONS, type Rejection } from '../../shared/protocol/actions.ts'
import { lookAt } from './api.ts'

/** The house said no, and why. */
export class Refused extends Error {
  readonly reason: Rejection
  constructor(reason: Rejection) {
    super(reason)
    this.reason = reason
  }
}

/** The reason in an error of a request or of a join, or null when it is something else (a cut, a timeout). */
export function reasonOf(error: unknown): Rejection | null {
  if (!(error instanceof Error)) return null
  const said = 'reason' in error ? error.reason : error.message
  return (REJECTIONS as readonly unknown[]).includes(said) ? (said as Rejection) : null
}

/**
 * Why a join was refused. The matchmaker has one code for unknown, full and locked rooms, so the doorstep is asked.
 * @throws the error itself when the house cannot be reached
 */
export async function asRefusal(error: unknown, code: string): Promise<Refused> {
  const known = reasonOf(error)
  if (known !== null) return new Refused(known)
  const seen = await lookAt(code).catch(() => {
    throw error
  })
  if (typeof seen === 'string') return new Refused(seen)
  if (seen.locked) return new Refused('locked')
  if (Object.values(seen.roles).every(({ player }) => player !== null)) return new Refused('full')
  throw error
}
