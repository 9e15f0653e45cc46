import { createServer } from 'vite'

export interface GalleryServer {
  /** Where the gallery is, with a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves the gallery from its sources and follows their changes. It plays recorded nights in the page itself: no
 * game server is needed.
 * @param port 0 for any free one
 */
export async function serveGallery(port: number): Promise<GalleryServer> {
  const vite = await createServer({
    // What the pages need is found before the first one is opened, so that none is loaded twice.
    optimizeDeps: { entries: ['gallery/index.html', 'gallery/*.ts'] },
    cacheDir: '../node_modules/.vite-gallery',
    server: { port },
  })
  await vite.listen()
  const [home] = vite.resolvedUrls?.local ?? []
  if (!home) throw new Error('the gallery found no port to listen on')
  return { url: `${home}gallery/`, close: () => vite.close() }
}
