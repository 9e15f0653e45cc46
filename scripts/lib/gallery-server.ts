import { createServer } from 'vite'

export interface GalleryServer {
  /** Where the gallery is, with a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

interface GalleryOptions {
  /** 0 or nothing for any free one. */
  port?: number
  /** Follows changes of the code; pictures and tests want it to stand still. */
  live?: boolean
}

/** Serves the gallery. It plays recorded nights in the page itself: no game server is needed. */
export async function serveGallery({ port = 0, live = false }: GalleryOptions = {}): Promise<GalleryServer> {
  const vite = await createServer({
    // What the pages need is found before the first one is opened, so that none is loaded twice.
    optimizeDeps: { entries: ['gallery/index.html', 'gallery/*.ts'] },
    cacheDir: '../node_modules/.vite-gallery',
    logLevel: live ? 'info' : 'error',
    server: live ? { port } : { port, hmr: false, watch: null },
  })
  await vite.listen()
  const [home] = vite.resolvedUrls?.local ?? []
  if (!home) throw new Error('the gallery found no port to listen on')
  return { url: `${home}gallery/`, close: () => vite.close() }
}
