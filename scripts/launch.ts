// What the start files of the kits and `npx goodnight-dreamsphere` run. Without an argument: starts the compiled server, which
// lies beside the compiled form of this file, opens the game in this machine's browser, and explains itself to whoever has never
// seen a terminal. With the argument `doctor`: why phones may not get in.

import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'
import * as v from 'valibot'
import { type Config, readConfig } from '../server/config.ts'
import { examine } from './doctor/examine.ts'
import { findGame, ownAddress } from './doctor/find-game.ts'
import { firewallHint } from './doctor/machine-checks.ts'
import { openInBrowser } from './launch/open-browser.ts'
import { pressEnter } from './launch/press-enter.ts'
import { keepRunning } from './lib/keep-running.mjs'

const SERVER = fileURLToPath(new URL('server.js', import.meta.url))
/** What the server sends when it listens. */
const Listening = v.object({ port: v.number() })

// A kit's own folder may not be writable, and is thrown away when there is a newer kit.
process.env.DATA_DIR ||= envPaths('goodnight-dreamsphere', { suffix: '' }).data
process.env.LOG_LEVEL ||= 'warn'

const [task, ...more] = process.argv.slice(2)
if (task === 'doctor' && more.length === 0) {
  process.exitCode = await examine('as you always do')
  await pressEnter()
} else if (task !== undefined) {
  console.error('Start the game without anything after its name, or with: doctor')
  process.exitCode = 2
} else process.exitCode = await openOrServe()

/** Opens the game that runs already, or runs it until it is stopped. Resolves to the exit code. */
async function openOrServe(): Promise<number> {
  const config = configOrNull()
  const running = config && (await findGame(config))
  if (!running) return serve(config?.listen ?? null)
  const address = ownAddress(running.port, config.listen)
  console.log(`\n  The game is running already, in another window. Its address here is  ${address}`)
  await openInBrowser(address)
  return 0
}

/** The configuration, or null where the server will say what is wrong with it. */
function configOrNull(): Config | null {
  try {
    return readConfig(process.env)
  } catch {
    return null
  }
}

/** Runs the server until it is stopped. Resolves to its exit code. */
async function serve(listen: Config['listen']): Promise<number> {
  let opened = false
  const code = await keepRunning(process.execPath, [SERVER], {
    onMessage: (message) => {
      // Colyseus sends messages of its own.
      if (opened || !v.is(Listening, message)) return
      opened = true
      void welcome(message.port, ownAddress(message.port, listen))
    },
  })
  if (code === 0) return 0
  // The server has said what was wrong.
  console.error('\n  The game could not go on. The reason is above.')
  await pressEnter()
  return code
}

/** Opens the browser, and says what to do. @param address of the game for this machine */
async function welcome(port: number, address: string): Promise<void> {
  const opens = await openInBrowser(address)
  const lines = [
    opens
      ? '  Your browser opens the game: that is the big screen.'
      : `  No browser could be opened. Open one yourself, at  ${address}`,
    '  Leave this window open while you play. To stop, close it or press Ctrl-C.',
    '',
    '  If your system asks whether this program may use the network: allow it. Phones cannot get in otherwise.',
    '  Phones have to be on the same Wi-Fi as this computer, and not on its guest network.',
    `  ${firewallHint(process.platform, port)}`,
    '  Phones can’t get in? The lobby on the big screen has a button for that: it says what the game sees.',
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
