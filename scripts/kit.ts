// `npm run kit`: builds the portable folders for computers that have nothing installed, and their zips, in dist/kits.
// `npm run kit -- linux-x64` builds only that one.

import { statSync } from 'node:fs'
import { buildKit } from './kits/build-kit.ts'
import { KIT_PLATFORMS } from './kits/kit-platforms.ts'

const MB = 1_000_000

const asked = process.argv.slice(2)
const unknown = asked.filter((id) => !KIT_PLATFORMS.some((platform) => platform.id === id))
if (unknown.length > 0) {
  console.error(
    `No kit is called ${unknown.join(', ')}. Kits: ${KIT_PLATFORMS.map(({ id }) => id).join(', ')}`,
  )
  process.exit(2)
}
const platforms = KIT_PLATFORMS.filter(({ id }) => asked.length === 0 || asked.includes(id))
console.log('Building the kits …')
for (const platform of platforms) {
  const zip = await buildKit(platform)
  console.log(`${(statSync(zip).size / MB).toFixed(1).padStart(6)} MB  ${zip}  for ${platform.machine}`)
}
