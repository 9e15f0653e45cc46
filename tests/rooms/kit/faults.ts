/** Loaded into a server's process before the server: makes it fail when it gets a signal. */
process.on('SIGUSR1', () => {
  setImmediate(() => {
    throw new Error('out of nowhere')
  })
})
process.on('SIGUSR2', () => void Promise.reject(new Error('out of nowhere')))
