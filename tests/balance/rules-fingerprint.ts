/**
 * A hash of the rules: of the minified code of shared/rules and shared/content, with all numbers. Comments, layout, file
 * names and local names do not change it.
 */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

const ENTRY = fileURLToPath(new URL('../../shared/rules/reduce.ts', import.meta.url))

/** @returns 16 hexadecimal digits */
export async function rulesFingerprint(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, ssr: ENTRY, target: 'es2023' },
  })) as Rollup.RollupOutput
  const code = built.output.map((chunk) => ('code' in chunk ? chunk.code : ''))
  return createHash('sha256').update(code.join('\n')).digest('hex').slice(0, 16)
}
