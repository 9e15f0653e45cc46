/**
 * Identifies this page load and numbers its join attempts, so that an abandoned attempt that reaches the server late
 * cannot take the seat from a newer one.
 */

export interface JoinAttempt {
  /** 128 random bits in base64url, new for every page load. */
  readonly pageId: string
  /** Number of the attempt, from 0. */
  readonly attempt: number
}

/** Not stored, so that another tab has another id. */
const pageId = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  .replaceAll('+', '-')
  .replaceAll('/', '_')
  .replaceAll('=', '')

let attempts = 0

/** Returns the next attempt of this page load, with a number larger than all before. */
export const nextJoinAttempt = (): JoinAttempt => ({ pageId, attempt: attempts++ })
