/** Tells when a device comes back: shown again, out of the pocket, or online. Phones do not always say that a line died. */
export function onWake(wake: () => unknown): () => void {
  const seen = () => {
    if (!document.hidden) wake()
  }
  document.addEventListener('visibilitychange', seen)
  addEventListener('pageshow', seen)
  addEventListener('online', seen)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    removeEventListener('pageshow', seen)
    removeEventListener('online', seen)
  }
}
