/**
 * Calls `woken` when the device comes back: the page is shown again or the network is there again. Phones do not always
 * report that a socket died meanwhile. Returns how to stop listening.
 */
export function onWake(woken: () => unknown): () => void {
  const check = () => {
    if (!document.hidden) woken()
  }
  document.addEventListener('visibilitychange', check)
  addEventListener('pageshow', check)
  addEventListener('online', check)
  return () => {
    document.removeEventListener('visibilitychange', check)
    removeEventListener('pageshow', check)
    removeEventListener('online', check)
  }
}
