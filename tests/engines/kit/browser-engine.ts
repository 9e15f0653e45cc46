/** A browser engine that tests can open pages in. */
import type { EnginePage } from './engine-page.ts'

export interface PageSize {
  width: number
  height: number
}

export interface BrowserEngine {
  readonly name: string
  readonly version: string
  /** What the pointer of the tests is here; some engines turn a test's finger into a mouse. */
  readonly pointer: 'touch' | 'mouse'
  /** Opens a page with a storage of its own. */
  openPage(size: PageSize): Promise<EnginePage>
  close(): Promise<void>
}
