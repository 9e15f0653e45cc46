/** On the first SIGINT, SIGTERM or SIGHUP, runs a clean-up and then ends this process with exit code 0. */
export function onStop(cleanUp: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      await cleanUp()
      process.exit(0)
    })
  }
}
