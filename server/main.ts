/** The server's process: listens, prints its address, stops on a signal, and ends after an uncaught error. */
import type { Logger } from 'pino'
import { renderUnicodeCompact } from 'uqr'
import { type Config, readConfig } from './config.ts'
import { addressAdvice } from './process/address-advice.ts'
import { checkHost, choosePort, takenSince, USUAL_PORT } from './process/choose-port.ts'
import { idleSettings } from './process/idle-settings.ts'
import { isJournal } from './process/is-journal.ts'
import { lanAddresses } from './process/lan-addresses.ts'
import { createLog } from './process/logger.ts'
import { misspeltSettings } from './process/misspelt-settings.ts'
import { tellSystemd } from './process/tell-systemd.ts'
import { createGameRules } from './room/rules-game.ts'
import { type App, createApp, ownId } from './server-app.ts'
import { isWithoutAnswer } from './storage/redis/redis-connection.ts'

refuseArguments(process.argv.slice(2))
const config = configOrEnd()
// Logs of several processes are often read together.
const log = createLog(config.logLevel, config.redisUrl ? () => ({ process: ownId() }) : undefined)
/** Exit code after an uncaught error. Unlike after 1, a restart may help: `npm start` restarts the server then. */
const CRASHED = 70
let app: App | null = null
// After an uncaught error nothing in memory can be trusted. Accepted actions are in the log, from which rooms are restored.
// Unhandled rejections need a listener, too: Colyseus loads @pm2/io, whose own listener keeps Node from ending.
for (const origin of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(origin, (error: unknown) => {
    // Colyseus asks Redis for things whose answer nobody waits for. Nothing in memory follows from it, and rooms have their own log.
    if (origin === 'unhandledRejection' && isWithoutAnswer(error))
      log.warn({ err: error }, 'Redis has not answered')
    else crash(error, origin)
  })

try {
  await start(config, log)
} catch (error) {
  log.fatal(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

async function start(config: Config, log: Logger): Promise<void> {
  await checkHost(config.listen)
  const port = await choosePort(config.port)
  const shownPort = config.clientPort ?? port
  const addresses = () =>
    config.loopbackOnly
      ? []
      : lanAddresses(config.container).map(({ address, virtual }) => ({
          url: `http://${address}:${shownPort}`,
          virtual,
        }))
  const lan = () => addresses().map(({ url }) => url)
  // Looked up again for every client, since a laptop changes networks while it runs.
  const baseUrl = () => config.publicUrl ?? lan()[0] ?? `http://localhost:${shownPort}`
  app = createApp({ config, rules: createGameRules(), log, baseUrl, addresses })
  stopOnSignals(app, log)
  for (const { name, meant } of misspeltSettings(process.env))
    log.warn(`${name} is set, but there is no such setting. Is ${meant} meant?`)
  for (const name of idleSettings(process.env)) log.warn(`${name} does nothing without REDIS_URL.`)
  await app.listen(port, config.listen).catch((error: unknown) => {
    const advice = takenSince(error, port)
    if (advice === null) throw error
    if (config.port !== null) throw new Error(advice)
    // Two games were started at the same moment. Once it is started again, this one takes another port.
    log.warn(advice)
    process.exit(CRASHED)
  })
  if (config.port === null && port !== USUAL_PORT) log.warn(`Port ${USUAL_PORT} is taken; using ${port}.`)
  // Inside a container, its own addresses and ports are of no use to anybody outside.
  if (config.container && config.publicUrl) printAddresses(baseUrl(), [], null)
  else printAddresses(baseUrl(), lan().slice(config.publicUrl ? 0 : 1), shownPort)
  const advice = addressAdvice(config, addresses())
  if (advice) log.warn(advice)
  log.info({ port, address: baseUrl() }, 'listening')
  const untold = await tellSystemd(process.env)
  if (untold) log.warn({ err: untold }, 'systemd could not be told that the game has started')
  // scripts/launch.ts, which has started this process, opens the screen.
  process.send?.({ port: shownPort })
}

/** Nothing is set by arguments: one of them would be ignored without a word. */
function refuseArguments([first]: readonly string[]): void {
  if (first === undefined) return
  createLog('fatal').fatal(
    `The game takes nothing after its name, such as “${first}”. Settings are environment variables: PORT=3000 npm start`,
  )
  process.exit(1)
}

/** The configuration. A setting that cannot be read ends the process, with one line that says which one and why. */
function configOrEnd(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    createLog('fatal').fatal(error instanceof Error ? error.message : String(error))
    return process.exit(1)
  }
}

/**
 * Prints the addresses of the game, and a QR code where somebody may scan it.
 * @param port on this machine; null where that means nothing
 */
function printAddresses(base: string, others: readonly string[], port: number | null): void {
  const lines = [
    '',
    ...(isJournal(process.env) ? [] : [renderUnicodeCompact(base, { border: 2 }), '']),
    `  Goodnight, DreamSphere is at  ${base}`,
    ...others.map((address) => `                           or  ${address}`),
    ...(port === null ? [] : [`             on this machine at  http://localhost:${port}`]),
    '',
    '  Open it on the big screen, choose Start a game, and let the phones join.',
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function crash(error: unknown, origin: string): void {
  try {
    app?.flush()
    log.fatal({ err: error, origin }, 'crashed')
  } finally {
    process.exit(CRASHED)
  }
}

function stopOnSignals(app: App, log: Logger): void {
  const hurry = new AbortController()
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return hurry.abort()
    stopping = true
    log.info({ signal }, 'stopping')
    await app
      .drain(hurry.signal)
      .catch((error: unknown) => log.error({ err: error }, 'rooms could not be moved'))
    await app.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(signal))
}
