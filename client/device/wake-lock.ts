/** Keeps this device's display on, where the browser allows it (not on plain http). Returns what releases the wake lock. */
export function stayAwake(): () => void {
  let lock: { release(): Promise<void> } | null = null
  let stopped = false
  const again = () => void (stopped ? null : take())
  const take = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return
    const taken = await navigator.wakeLock.request('screen').catch(() => null)
    if (stopped) return void taken?.release()
    lock = taken
    // The system may release it, for example to save the battery.
    taken?.addEventListener('release', again)
  }
  document.addEventListener('visibilitychange', again)
  void take()
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', again)
    void lock?.release()
  }
}
