// `npm run doctor`: why phones may not get in. Asks the running game, with the same settings as `npm start`; if none runs, it
// looks at what a game would find here. Ends with 1 if something has to be mended before the game can be played.

import { diagnose } from '../server/checkup/diagnose.ts'
import { type Config, readConfig } from '../server/config.ts'
import { choosePort, USUAL_PORT } from '../server/process/choose-port.ts'
import { lanAddresses } from '../server/process/lan-addresses.ts'
import type { Checkup } from '../shared/protocol/checkup.ts'
import { checkupLines } from './doctor/checkup-lines.ts'
import { findGame } from './doctor/find-game.ts'
import { checkMachine, firewallHint } from './doctor/machine-checks.ts'

process.exitCode = await examine().catch((error: unknown) => {
  // A setting that can't be read: the message names it.
  console.log(`\n  ✗ ${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})

async function examine(): Promise<number> {
  const config = readConfig(process.env)
  const checks = checkMachine(config)
  const own = config.listen === null || config.loopbackOnly ? '127.0.0.1' : config.listen
  const game = await findGame(own, config.port)
  if (game) checks.push({ ok: true, text: `The game is running, at port ${game.port} of this machine.` })
  else {
    const taken = await choosePort(config.port).then(
      () => null,
      (error: Error) => error.message,
    )
    checks.push(
      taken === null
        ? { ok: true, text: 'The game is not running. Start it with npm start, then ask again.' }
        : { ok: false, text: taken },
    )
  }
  const port = game?.port ?? (config.port || USUAL_PORT)
  const lines = [
    ...checks.map(({ ok, text }) => `${ok ? '✓' : '✗'} ${text}`),
    '',
    ...checkupLines(game?.checkup ?? expected(config, port)),
    // A proxy is what others have to reach.
    ...(config.publicUrl === null && !config.loopbackOnly ? ['', firewallHint(process.platform, port)] : []),
  ]
  console.log(`\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`)
  return checks.every(({ ok }) => ok) ? 0 : 1
}

/** The diagnosis of a game that does not run: nobody can have come. */
function expected(config: Config, port: number): Checkup {
  const addresses = config.loopbackOnly ? [] : lanAddresses()
  return diagnose(
    {
      publicUrl: config.publicUrl,
      addresses: addresses.map(({ address, virtual }) => ({ url: `http://${address}:${port}`, virtual })),
      loopbackOnly: config.loopbackOnly,
      devices: [],
      httpsTried: false,
      foreignOrigins: [],
      plainSockets: false,
      untrustedProxy: false,
    },
    true,
  )
}
