/** Before the browser tests: the gallery is built and served once, for all files. */
import type { TestProject } from 'vitest/node'
import { serveBuiltGallery } from '../../../scripts/lib/built-gallery.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the gallery is, with a slash at the end. */
    galleryUrl: string
  }
}

/** @returns what is to be done after the last test */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const gallery = await serveBuiltGallery()
  project.provide('galleryUrl', gallery.url)
  return () => gallery.close()
}
