/** Promises of the browser that may never settle: nothing waits for them for ever. */

/**
 * Resolves like a promise, or to null when that takes too long.
 * @param ms time limit
 * @param late called with what comes after the limit, to let go of it
 */
export async function within<T>(ms: number, coming: Promise<T>, late?: (come: T) => void): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLate = false
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      isLate = true
      resolve(null)
    }, ms)
  })
  coming.then(
    (come) => isLate && late?.(come),
    () => undefined,
  )
  try {
    return await Promise.race([coming, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
