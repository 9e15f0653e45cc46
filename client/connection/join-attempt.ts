/**
 * Identifies this page load and counts its attempts to join, so that an abandoned attempt that reaches the server late
 * cannot take the seat away from a newer one.
 */

export interface JoinAttempt {
  /** 128 random bits in base64url, new for every page load. */
  readonly pageId: string
  /** Counts up from 0. */
  readonly attempt: number
}

/** Kept nowhere, so that another tab is another page. */
const pageId = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  .replaceAll('+', '-')
  .replaceAll('/', '_')
  .replaceAll('=', '')

let attempts = 0

/** The next attempt of this page; each has a larger number than the one before. */
export const nextJoinAttempt = (): JoinAttempt => ({ pageId, attempt: attempts++ })
