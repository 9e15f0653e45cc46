/** As much of a browser as the clients' line to the house needs, so that it is the real one that is tried here. */

/** @param server where the doorstep answers, without a slash at the end */
export function pretendBrowser(server: string): void {
  const fetched = globalThis.fetch
  const listen = { addEventListener: () => undefined, removeEventListener: () => undefined }
  const storage = new Map<string, string>()
  Object.assign(globalThis, {
    ...listen,
    document: { hidden: false, ...listen },
    location: { origin: server, reload: () => undefined },
    localStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => storage.set(key, value),
      removeItem: (key: string) => storage.delete(key),
    },
    fetch: (asked: string | URL | Request, options?: RequestInit) =>
      fetched(typeof asked === 'string' && asked.startsWith('/') ? server + asked : asked, options),
  })
}

/** Whoever opens a line next does so from a page of this server. */
export const standAt = (origin: string): void => void Object.assign(globalThis.location, { origin })
