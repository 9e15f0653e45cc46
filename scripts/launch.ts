// What the start files of the kits and `npx goodnight-dreamsphere` run: starts the compiled server, which lies beside the
// compiled form of this file, opens the game in this machine's browser, and explains itself to whoever has never seen a terminal.

import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'
import * as v from 'valibot'
import { firewallHint } from './doctor/machine-checks.ts'
import { gameAt, openInBrowser } from './launch/open-game.ts'
import { keepRunning } from './lib/keep-running.mjs'

const SERVER = fileURLToPath(new URL('server.js', import.meta.url))
/** What the server sends when it listens. */
const Listening = v.object({ port: v.number() })
/** The server's usual port. */
const USUAL_PORT = 2567

// A kit's own folder may not be writable, and is thrown away when there is a newer kit.
process.env.DATA_DIR ||= envPaths('goodnight-dreamsphere', { suffix: '' }).data
process.env.LOG_LEVEL ||= 'warn'

const running = await gameAt(Number(process.env.PORT || USUAL_PORT))
if (running === null) process.exitCode = await serve()
else {
  console.log(`\n  The game is running already, in another window. Its address here is  ${running}`)
  await openInBrowser(running)
}

/** Runs the server until it is stopped. Resolves to its exit code. */
async function serve(): Promise<number> {
  let opened = false
  const code = await keepRunning(process.execPath, [SERVER], {
    onMessage: (message) => {
      // Colyseus sends messages of its own.
      if (opened || !v.is(Listening, message)) return
      opened = true
      void welcome(message.port)
    },
  })
  if (code !== 0) await sayWhyItEnded()
  return code
}

async function welcome(port: number): Promise<void> {
  const address = `http://localhost:${port}`
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

/** The server has said what was wrong. A window that was opened for this program would close before anybody has read it. */
async function sayWhyItEnded(): Promise<void> {
  console.error('\n  The game could not go on. The reason is above.')
  if (!process.stdin.isTTY) return
  console.error('  Press Enter to close this window.')
  const reader = createInterface({ input: process.stdin })
  await once(reader, 'line')
  reader.close()
}
