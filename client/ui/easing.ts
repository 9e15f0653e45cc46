/** How much of the way from `from` to `until` is done, 0–1, slow at both ends (smoothstep). */
export function eased(at: number, from: number, until: number): number {
  const part = Math.max(0, Math.min(1, (at - from) / (until - from)))
  return part * part * (3 - 2 * part)
}
