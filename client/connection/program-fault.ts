/** Distinguishes faults of the program from failures of the network, which are worth a retry. */

/** A request without an answer: the network is down, nobody answers, or it takes too long. */
export class NoAnswer extends Error {}

/**
 * Marks what a request has failed with. It is called where the request is made: browsers report a failed one as a `TypeError`,
 * like a mistake in the code, and its text depends on the browser, its version and the system's language.
 * @throws NoAnswer
 */
export function noAnswer(cause: unknown): never {
  throw new NoAnswer('no answer', { cause })
}

/** Whether an error comes from a mistake in the code. Errors of the server, the SDK and marked requests do not. */
export const isProgramFault = (error: unknown): error is Error =>
  error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
