/** The parts of a browser that the client's connection code needs, so that it can run in Node. */

/** Installs them as globals. @param server address for HTTP requests, without a slash at the end */
export function installFakeBrowser(server: string): void {
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

let turn: Promise<unknown> = Promise.resolve()

/** Calls `open` as a page of an origin does, after all others who wait for that: there is one origin for all. */
export function fromOrigin<T>(origin: string, open: () => Promise<T>): Promise<T> {
  const mine = turn.then(() => {
    setOrigin(origin)
    return open()
  })
  turn = mine.catch(() => {})
  return mine
}

/** Sets the origin of the page: connections are opened to it from now on. */
export const setOrigin = (origin: string): void => void Object.assign(globalThis.location, { origin })
