import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'

/** How often (ms) to look whether whoever started us is still there. */
const PARENT_CHECK = 250

const SIGNALS = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Runs one program to its end, with this terminal as its own unless `stdio` says otherwise, and answers its exit code.
 *
 * Ctrl-C in a terminal reaches every process of the group by itself; a signal sent to this process alone is
 * handed on. The shell in which npm runs its scripts hands nothing on, it just dies, so a vanished parent counts as
 * SIGTERM. Either way this process stays until its child has tidied up, and nothing is left behind. A child that
 * a signal ends has no exit code of its own: it counts as 128 and the signal's number, as in a shell.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Pick<import('node:child_process').SpawnOptions, 'cwd' | 'shell' | 'stdio'>} [options]
 * @returns {Promise<number>}
 * @throws {Error} when the program cannot be started at all
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options, env: withNodeFirst(program) })

    /** @type {(signal: NodeJS.Signals) => void} */
    const handOn = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    }
    for (const signal of SIGNALS) process.on(signal, handOn)
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(watch)
      child.kill('SIGTERM')
    }, PARENT_CHECK)

    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const name of SIGNALS) process.off(name, handOn)
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL'])
    })
  })
}

/**
 * The environment with the program's folder first in the path, so that whatever it starts as `node` is the same
 * Node and not the system's older one.
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
