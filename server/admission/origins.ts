/** Decides which web pages may use this server: its own, those at its public address, and configured ones. */

/**
 * Whether a request may be answered.
 * @param origin the header `Origin`; browsers send it with every WebSocket and every POST, other programs need not
 * @param host the header `Host`
 * @param others origins besides our own
 */
export function isAllowedOrigin(
  origin: string | null,
  host: string | null,
  others: readonly string[],
): boolean {
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  return url.host === hostOf(host, url.protocol) || others.includes(url.origin)
}

/** A `Host` header as it stands in an origin: in lower case, and without the usual port, which some proxies add. */
function hostOf(host: string | null, protocol: string): string | null {
  const url = `${protocol}//${host ?? ''}`
  return URL.canParse(url) ? new URL(url).host : null
}
