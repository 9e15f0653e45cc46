/** Bundles `page-kit.ts` into a script that can be run in any page. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ENTRY = fileURLToPath(new URL('page-kit.ts', import.meta.url))

/** The script's text. @throws Error if it does not build */
export async function bundlePageKit(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'engineTests' } },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined
  if (!chunk) throw new Error('the script for pages was not built')
  return chunk.code
}
