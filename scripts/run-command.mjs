// Runs every npm script, after run.cjs has checked Node's version. Plain JavaScript without dependencies, because it has to
// run on a fresh clone, before `npm ci`, with any Node from 20 on. It fetches the right Node and the dependencies if they are missing, then runs
// the command's steps one after another with that Node.
//
//   node scripts/run.cjs COMMAND [arguments for the last step]

import { existsSync } from 'node:fs'
import { installDependencies } from './lib/install.mjs'
import { keepRunning } from './lib/keep-running.mjs'
import { rightNode } from './lib/node.mjs'
import { run } from './lib/process.mjs'

/** Each command is a list of steps; each step is a list of Node's arguments. */
const commands = {
  start: [['scripts/build-if-stale.ts'], ['server/main.ts']],
  build: [['scripts/build.ts']],
  package: [['scripts/build.ts', '--quiet'], ['scripts/package.ts']],
  kit: [['scripts/build.ts', '--quiet'], ['scripts/kit.ts']],
  dev: [['scripts/dev.ts']],
  gallery: [['scripts/serve-gallery.ts']],
  test: [['scripts/test.ts']],
  'test:quick': [['scripts/test.ts', '--quick']],
  'test:engines': [['scripts/test.ts', '--engines']],
  'test:proxies': [['scripts/test.ts', '--proxies']],
  doctor: [['scripts/doctor.ts']],
  'test:kits': [['scripts/test.ts', '--kits']],
  check: [['scripts/test.ts', '--checks']],
  format: [['node_modules/@biomejs/biome/bin/biome', 'check', '--write']],
  sim: [['tests/balance/simulate.ts']],
  targets: [
    ['tests/balance/simulate.ts', '--games', '10000', '--json', 'tests/balance/targets.json'],
    [
      'tests/balance/simulate.ts',
      '--plan',
      'bedtime',
      '--games',
      '4000',
      '--json',
      'tests/balance/targets-bedtime.json',
    ],
  ],
  replay: [['tests/replays/replay-cli.ts']],
  rehearse: [['scripts/build-if-stale.ts'], ['tests/e2e/rehearse.ts']],
  'rehearse-night': [['scripts/build-if-stale.ts'], ['tests/e2e/rehearse-night.ts']],
  'slow-devices': [['scripts/build-if-stale.ts'], ['tests/e2e/slow-devices.ts']],
  shots: [['scripts/shots.ts']],
  art: [['scripts/paint-art.ts']],
  conventions: [['scripts/conventions.ts']],
  'log-load': [['tests/load/log-load.ts']],
  soak: [['tests/load/soak.ts']],
  abuse: [['tests/load/abuse.ts']],
  chaos: [['tests/chaos/chaos-cli.ts']],
  far: [['tests/chaos/far-tables.ts']],
  capacity: [['tests/load/capacity.ts']],
  profanity: [['scripts/profanity-rates.ts']],
}

/** Commands whose last step is restarted when it crashes. */
const KEPT_RUNNING = new Set(['start'])

const [name = '', ...rest] = process.argv.slice(2)
const steps = Object.hasOwn(commands, name)
  ? commands[/** @type {keyof typeof commands} */ (name)]
  : undefined
if (!steps) {
  console.error(`Usage: node scripts/run.cjs ${Object.keys(commands).join('|')}`)
  process.exit(2)
}

const node = await rightNode({ pins: 'scripts/node', folder: '.node' })
await installDependencies(node)

for (const [index, step] of steps.entries()) {
  const [file = '', ...args] = step
  if (!existsSync(file)) {
    console.error(`npm run ${name} needs ${file}, which is not here.`)
    process.exit(1)
  }
  const isLast = index === steps.length - 1
  const execute = isLast && KEPT_RUNNING.has(name) ? keepRunning : run
  const code = await execute(node, [file, ...args, ...(isLast ? rest : [])])
  if (code !== 0) process.exit(code)
}
