/** Distinguishes faults of the program from failures of the network, which are worth a retry. */

/** A request without an answer: the network is down, nobody answers, or it takes too long. */
export class NoAnswer extends Error {}

/** A request that was sent and not answered in time, by a device that has a network: the server hangs, or the network loses it. */
export class LateAnswer extends NoAnswer {}

/**
 * Marks what a request has failed with. It is called where the request is made: browsers report a failed one as a `TypeError`,
 * like a mistake in the code, and its text depends on the browser, its version and the system's language.
 * @throws NoAnswer, which is a LateAnswer if its time ran out
 */
export function noAnswer(cause: unknown): never {
  throw new (isTooLate(cause) && navigator.onLine ? LateAnswer : NoAnswer)('no answer', { cause })
}

/** Whether a request was given up because of its time limit: old browsers say only that it was given up. */
const isTooLate = (cause: unknown): boolean =>
  cause instanceof DOMException && (cause.name === 'TimeoutError' || cause.name === 'AbortError')

/** Whether an error comes from a mistake in the code. Errors of the server, the SDK and marked requests do not. */
export const isProgramFault = (error: unknown): error is Error =>
  error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
