/** Runs before the browser tests: builds and serves the gallery once for all files. */
import type { TestProject } from 'vitest/node'
import { serveBuiltGallery } from '../../../scripts/lib/built-gallery.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** With a slash at the end. */
    galleryUrl: string
  }
}

/** Starts the gallery. @returns called after the last test */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const gallery = await serveBuiltGallery()
  project.provide('galleryUrl', gallery.url)
  return () => gallery.close()
}
