// Builds the client and compiles the server. With --quiet only warnings are printed.

import { parseArgs } from 'node:util'
import { buildClient, buildServer } from './lib/build-game.ts'

const { values } = parseArgs({ options: { quiet: { type: 'boolean' } } })
const logLevel = values.quiet ? 'warn' : 'info'
await buildClient(logLevel)
await buildServer(logLevel)
