/** Serves the gallery in development. */
import { createServer } from 'vite'

export interface GalleryServer {
  /** Address of the gallery, with a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves the gallery from its sources, with hot reload. Recorded nights are replayed in the page: no game server is
 * needed.
 * @param port 0 for any free one
 */
export async function serveGallery(port: number): Promise<GalleryServer> {
  const vite = await createServer({
    // Dependencies are optimised before the first page is opened; otherwise Vite would reload it when it finds new ones.
    optimizeDeps: { entries: ['gallery/index.html', 'gallery/*.ts'] },
    cacheDir: '../node_modules/.vite-gallery',
    server: { port },
  })
  await vite.listen()
  const [home] = vite.resolvedUrls?.local ?? []
  if (!home) throw new Error('the gallery found no port to listen on')
  return { url: `${home}gallery/`, close: () => vite.close() }
}
