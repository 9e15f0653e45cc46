/** Runs npm. */
import { run } from './process.mjs'

/**
 * Runs npm with a given Node: the npm that started this process if there is one, else the one on the `PATH`.
 *
 * @param {string} node absolute path of a Node binary
 * @param {string[]} args
 * @param {Pick<import('node:child_process').SpawnOptions, 'cwd' | 'stdio'>} [options]
 * @returns {Promise<number>} npm's exit code
 */
export function npm(node, args, options) {
  const cli = process.env.npm_execpath ?? ''
  if (cli.endsWith('npm-cli.js')) return run(node, [cli, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
