/** Keeps node_modules up to date with package-lock.json. */
import { existsSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'

/** Here npm records what it has installed, in the format of package-lock.json. */
const INSTALLED = 'node_modules/.package-lock.json'

/**
 * Runs `npm ci` when node_modules is missing or differs from package-lock.json. Ends the process if that fails.
 *
 * @param {string} node absolute path of the Node to run npm under
 */
export async function installDependencies(node) {
  if (existsSync(INSTALLED) && isInstalled()) return
  console.log('Installing the dependencies (once, and again when package-lock.json changes) …')
  const code = await npm(node, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) process.exit(code)
}

/** Whether every package of the lock file is installed. Packages for other platforms may be missing. */
function isInstalled() {
  const present = packagesOf(INSTALLED)
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    const found = present[path]
    if (path === '' || !found) return path === '' || wanted.optional === true
    return found.version === wanted.version && (!wanted.integrity || found.integrity === wanted.integrity)
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>} by path
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
