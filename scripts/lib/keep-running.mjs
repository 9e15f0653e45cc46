/** Restarts a program that crashes. */
import { constants } from 'node:os'
import { run } from './process.mjs'

/** Exit codes after which the program is not restarted: a normal end, and a failed start, whose reason it has printed. */
const FINAL = new Set([0, 1])
/** A crash sooner than this (ms) after the start counts as an early crash. */
const EARLY = 10_000
/** After this many early crashes in a row the program is given up. */
const MAX_EARLY_CRASHES = 3

/**
 * Runs a program, and restarts it whenever it crashes: when it ends with an exit code above 1, or by a signal that was not
 * sent to this process. A program that keeps crashing right after its start is given up.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('./process.mjs').RunOptions} [options]
 * @returns {Promise<number>} the exit code of its last run
 */
export async function keepRunning(program, args, options) {
  let stopping = false
  const stop = () => {
    stopping = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  for (let crashes = 0; ; ) {
    const started = performance.now()
    const code = await run(program, args, options)
    if (stopping || FINAL.has(code) || code === 128 + constants.signals.SIGINT) return code
    crashes = performance.now() - started < EARLY ? crashes + 1 : 1
    if (crashes === MAX_EARLY_CRASHES) {
      console.error(`It crashed ${MAX_EARLY_CRASHES} times in a row right after it was started: giving up.`)
      return code
    }
    console.error(`It crashed (exit code ${code}): starting it again.`)
  }
}
