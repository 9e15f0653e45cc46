import { constants } from 'node:os'
import { run } from './process.mjs'

/** Exit codes that are final: a normal end, and a program that could not start (its message says why). */
const FINAL = new Set([0, 1])
/** A program that ends sooner than this (ms) after its start has failed at once. */
const AT_ONCE = 10_000
/** How many failures at once, one after another, are one too many. */
const MOST = 3

/**
 * Runs one program, and starts it again whenever it crashes: when it ends with an exit code above 1, or by a signal that
 * nobody sent through this process. One that crashes again and again right after its start is given up.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} the exit code of its last run
 */
export async function keepRunning(program, args) {
  let stopping = false
  const stop = () => {
    stopping = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  for (let failures = 0; ; ) {
    const started = performance.now()
    const code = await run(program, args)
    if (stopping || FINAL.has(code) || code === 128 + constants.signals.SIGINT) return code
    failures = performance.now() - started < AT_ONCE ? failures + 1 : 1
    if (failures === MOST) {
      console.error(`It crashed ${MOST} times in a row right after it was started: giving up.`)
      return code
    }
    console.error(`It crashed (exit code ${code}): starting it again.`)
  }
}
