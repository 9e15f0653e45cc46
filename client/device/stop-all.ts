/** Ends all of what was started, even if ending some of it fails: above all no connection and no sound may be left on. */

/** Runs every function in turn; what one of them throws goes to the console. */
export function stopAll(...stoppers: readonly (() => unknown)[]): void {
  for (const stop of stoppers) {
    try {
      stop()
    } catch (error) {
      reportError(error)
    }
  }
}
