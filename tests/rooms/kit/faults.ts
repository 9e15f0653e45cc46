/** Loaded into a server's process before the server: breaks it on request, from outside of everything it does. */
process.on('SIGUSR1', () => {
  setImmediate(() => {
    throw new Error('out of nowhere')
  })
})
process.on('SIGUSR2', () => void Promise.reject(new Error('out of nowhere')))
