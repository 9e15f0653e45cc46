/** Runs child processes that end when this one is asked to. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'

/** How often (ms) it is checked that the parent process is still alive. */
const PARENT_CHECK = 250

const SIGNALS = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** @type {import('node:child_process').StdioOptions} */
const TERMINAL_AND_MESSAGES = ['inherit', 'inherit', 'inherit', 'ipc']

/**
 * @typedef {Pick<import('node:child_process').SpawnOptions, 'cwd' | 'shell' | 'stdio'> & {
 *   onMessage?: (message: unknown) => void
 * }} RunOptions `onMessage` is called with what the program, another Node, sends with `process.send`
 */

/**
 * Runs a program to its end, on this terminal unless `stdio` says otherwise.
 *
 * Ctrl-C in a terminal reaches every process of the group by itself; other signals to this process are forwarded. The
 * shell in which npm runs its scripts forwards no signals and simply dies, so the child gets a SIGTERM when the parent
 * process is gone. Either way this process waits until its child has ended.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 plus the signal's number if a signal ended it, as in a shell
 * @throws {Error} when the program cannot be started
 */
export function run(program, args, { onMessage, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = onMessage ? TERMINAL_AND_MESSAGES : 'inherit'
    const child = spawn(program, args, { stdio, ...options, env: withNodeFirst(program) })
    if (onMessage) child.on('message', onMessage)

    /** @type {(signal: NodeJS.Signals) => void} */
    const forward = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    for (const signal of SIGNALS) process.on(signal, forward)
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(watch)
      child.kill('SIGTERM')
    }, PARENT_CHECK)

    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const name of SIGNALS) process.off(name, forward)
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL'])
    })
  })
}

/**
 * The environment with the program's folder first in the `PATH`, so that `node` is the same Node in its child processes,
 * and not an older one of the system.
 *
 * @param {string} program
 * @returns {NodeJS.ProcessEnv}
 */
function withNodeFirst(program) {
  const folder = dirname(program)
  return folder === '.'
    ? process.env
    : { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` }
}
