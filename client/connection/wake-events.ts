/**
 * Calls `woken` when the page becomes visible again or the network is back: phones do not always report that a socket has
 * died meanwhile.
 * @returns stops listening
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
