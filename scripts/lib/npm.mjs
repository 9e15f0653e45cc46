import { run } from './process.mjs'

/**
 * Runs npm under the given Node: the very npm that started us where there is one, else the one on the path.
 *
 * @param {string} node absolute path of a Node binary
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<number>} npm's exit code
 */
export function npm(node, args, options) {
  const cli = process.env.npm_execpath ?? ''
  if (cli.endsWith('npm-cli.js')) return run(node, [cli, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
