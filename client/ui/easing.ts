/** Smoothstep: 0 at or before `from`, 1 at or after `until`, slow at both ends. */
export function smoothstep(at: number, from: number, until: number): number {
  const part = Math.max(0, Math.min(1, (at - from) / (until - from)))
  return part * part * (3 - 2 * part)
}
