/** Where the game is served: at the root of a host, or under a path such as `/dreams/`. */

/** Read once, at the start: the server's link is relative to the address that the page was loaded at. */
const BASE = readBase()

/** The address of one of the game's own paths. @param path from the game's root, such as `/ABCD/screen` */
export const addressOf = (path: string): string => BASE + path.replace(/^\//, '')

/** The game's own path in the path of an address: `/ABCD` for `/dreams/ABCD`. */
export const ownPath = (pathname: string): string =>
  pathname.startsWith(BASE) ? pathname.slice(BASE.length - 1) : pathname

/** The path of the game's root, with a slash at the end. Built pages get it from the server; all others are at the root. */
function readBase(): string {
  if (typeof document === 'undefined') return '/'
  const declared = document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content
  return declared ? new URL(declared, location.href).pathname : '/'
}
