/** Full screen, where the browser has it and allows it: phones, in-app browsers and frames without that right do not. */

/** Whether this page may fill the screen. */
export const mayFillScreen = (): boolean =>
  document.fullscreenEnabled === true && typeof document.documentElement.requestFullscreen === 'function'

/** Whether it does; null where it may not. */
export const fillsScreen = (): boolean | null =>
  mayFillScreen() ? Boolean(document.fullscreenElement) : null

/** Fills the screen, or leaves it again. Call it in answer to a tap or a key. Does nothing where the browser refuses. */
export async function toggleFullScreen(): Promise<void> {
  if (fillsScreen()) return leaveFullScreen()
  if (!mayFillScreen()) return
  try {
    await document.documentElement.requestFullscreen()
  } catch {
    // The page stays as it is.
  }
}

/** Leaves full screen, if the page is in it. */
export async function leaveFullScreen(): Promise<void> {
  if (!document.fullscreenElement) return
  try {
    await document.exitFullscreen()
  } catch {
    // It has been left meanwhile.
  }
}
