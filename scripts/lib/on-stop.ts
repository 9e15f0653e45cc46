/** Tidies up once when this process is asked to stop (Ctrl-C, SIGTERM, a closed terminal), then ends it with 0. */
export function onStop(tidyUp: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      await tidyUp()
      process.exit(0)
    })
  }
}
