/** Distinguishes faults of the program from network errors, which are worth a retry. */

/** The messages of the TypeError of a failed fetch() or import() in Chromium, Firefox and Safari. */
const NETWORK_MESSAGE =
  /failed to fetch|fetch failed|load failed|networkerror|network connection|internet connection|dynamically imported module|importing a module script/i

/**
 * Whether an error comes from a mistake in the code. Errors of the server, the SDK and the network do not: they are plain
 * `Error`s, `DOMException`s, or the `TypeError`s by which browsers report a failed request.
 */
export function isProgramFault(error: unknown): error is Error {
  if (error instanceof TypeError) return !NETWORK_MESSAGE.test(error.message)
  return error instanceof ReferenceError || error instanceof RangeError
}
