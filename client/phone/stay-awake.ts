/** Keeps the phone from falling asleep during a night, where the browser lets us (it does not on plain http). */
export function stayAwake(): () => void {
  let lock: { release(): Promise<void> } | null = null
  const take = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return
    lock = await navigator.wakeLock.request('screen').catch(() => null)
  }
  const again = () => void take()
  document.addEventListener('visibilitychange', again)
  void take()
  return () => {
    document.removeEventListener('visibilitychange', again)
    void lock?.release()
  }
}
