/** Tells a fault in the program from a failure of the network, which is tried again. */

/** What Chromium, Firefox and Safari say in the TypeError of a fetch() or import() that got no answer. */
const NETWORK_MESSAGE =
  /failed to fetch|fetch failed|load failed|networkerror|network connection|internet connection|dynamically imported module|importing a module script/i

/**
 * Whether an error comes from a mistake in the code. Errors of the server, of the SDK and of a lost connection do not:
 * they are plain `Error`s, `DOMException`s, or the `TypeError`s by which browsers report that nothing was loaded.
 */
export function isProgramFault(error: unknown): error is Error {
  if (error instanceof TypeError) return !NETWORK_MESSAGE.test(error.message)
  return error instanceof ReferenceError || error instanceof RangeError
}
