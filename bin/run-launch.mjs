// Runs the compiled program of the package with a Node that is new enough.

import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rightNode } from '../scripts/lib/node.mjs'
import { run } from '../scripts/lib/process.mjs'

const LAUNCH = fileURLToPath(new URL('../dist/server/launch.js', import.meta.url))
const PINS = fileURLToPath(new URL('../scripts/node', import.meta.url))

if (!existsSync(LAUNCH)) {
  console.error('This package was packed before it was built. In its sources, run: npm run package')
  process.exit(1)
}
// The package's own folder may be read-only, and npx throws it away now and then.
const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
const node = await rightNode({ pins: PINS, folder: join(cache, 'goodnight-dreamsphere', 'node') })
process.exitCode = await run(node, [LAUNCH, ...process.argv.slice(2)])
