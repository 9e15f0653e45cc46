// `npm run package`: packs the built game as an npm package without dependencies. Prints where it is.

import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readManifest, stagePackage } from './kits/stage-package.ts'
import { npm } from './lib/npm.mjs'

const STAGED = 'dist/package'

stagePackage(STAGED)
const { name, version } = readManifest()
const code = await npm(
  process.execPath,
  ['pack', '--loglevel=error', '--pack-destination', resolve('dist')],
  {
    cwd: STAGED,
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)
rmSync(STAGED, { recursive: true })
process.exitCode = code
if (code === 0)
  console.log(
    `Packed. To play from it on any computer with Node: npx ./${join('dist', `${name}-${version}.tgz`)}`,
  )
