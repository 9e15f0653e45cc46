/** Whose pages may speak to this server: its own, those of its public address, and those it was told of. */

/**
 * @param origin the header `Origin`; browsers send it with every WebSocket and every POST, other programs need not
 * @param host the header `Host`
 */
export function isAllowedOrigin(
  origin: string | null,
  host: string | null,
  others: readonly string[],
): boolean {
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  return url.host === host || others.includes(url.origin)
}
