/** The report of `npm run doctor`, and of "Phones cannot get in" in a kit. */
import { diagnose } from '../../server/checkup/diagnose.ts'
import { type Config, readConfig } from '../../server/config.ts'
import { choosePort, USUAL_PORT } from '../../server/process/choose-port.ts'
import { lanAddresses } from '../../server/process/lan-addresses.ts'
import type { Checkup } from '../../shared/protocol/checkup.ts'
import { checkupLines } from './checkup-lines.ts'
import { findGame } from './find-game.ts'
import { checkFolder, checkMachine, firewallHint } from './machine-checks.ts'

/**
 * Says why phones may not get in, on the standard output. Asks the game that runs with the settings of this process; if none
 * runs, it looks at what a game would find here.
 * @param howToStart ends the sentence that begins with "Start it"
 * @returns exit code: 1 if something has to be mended before the game can be played
 */
export async function examine(howToStart: string): Promise<number> {
  try {
    const { lines, ok } = await report(readConfig(process.env), howToStart)
    console.log(`\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`)
    return ok ? 0 : 1
  } catch (error) {
    // A setting that can't be read: the message names it.
    console.log(`\n  ✗ ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

async function report(config: Config, howToStart: string): Promise<{ lines: string[]; ok: boolean }> {
  const checks = checkMachine()
  const game = await findGame(config)
  if (game) checks.push({ ok: true, text: `The game is running, at port ${game.port} of this machine.` })
  else {
    // A game that runs may have been given another folder, which nobody but its own user can look at.
    checks.push(checkFolder(config))
    const taken = await choosePort(config.port).then(
      () => null,
      (error: Error) => error.message,
    )
    checks.push(
      taken === null
        ? {
            ok: true,
            neutral: true,
            text: `The game is not running. Start it ${howToStart}, then ask again. If it has a PORT or LISTEN of its own, set the same here.`,
          }
        : { ok: false, text: taken },
    )
  }
  const port = game?.port ?? (config.port || USUAL_PORT)
  const checkup = game?.checkup ?? expected(config, port)
  // Where a proxy is in front, that is what others have to reach.
  const isReachedHere = checkup.address !== null && portOf(new URL(checkup.address)) === port
  return {
    lines: [
      ...checks.map(({ ok, neutral, text }) => `${neutral ? '–' : ok ? '✓' : '✗'} ${text}`),
      '',
      ...checkupLines(checkup),
      ...(isReachedHere ? ['', firewallHint(process.platform, port)] : []),
    ],
    ok: checks.every(({ ok }) => ok),
  }
}

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))

/** The diagnosis of a game that does not run: nobody can have come. */
function expected(config: Config, port: number): Checkup {
  const addresses = config.loopbackOnly ? [] : lanAddresses(config.container)
  return diagnose(
    {
      publicUrl: config.publicUrl,
      addresses: addresses.map(({ address, virtual }) => ({ url: `http://${address}:${port}`, virtual })),
      container: config.container,
      loopbackOnly: config.loopbackOnly,
      devices: [],
      httpsTried: false,
      foreignOrigins: [],
      plainSockets: false,
      untrustedProxy: null,
    },
    true,
  )
}
