/** Plants violations of the import rules and expects each to be found. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findViolations } from '../../scripts/boundaries/find-violations.ts'

/** A small project without violations, with every file that the planted violations need. */
const INNOCENT: Record<string, string> = {
  'shared/rng.ts': `export { xoroshiro128plus as rng } from 'pure-rand/generator/xoroshiro128plus'`,
  'shared/content/ids.ts': `export const seats = ['child'] as const`,
  'shared/content/constants.ts': `export const EVENINGS = 3`,
  'shared/content/secrets.ts': `export const secrets = ['buried the key']`,
  'shared/rules/state/index.ts': `export type State = { light: number }\nexport const start: State = { light: 3 }`,
  'shared/rules/reduce.ts': `export { produce as reduce } from 'immer'`,
  'shared/rules/legal-moves.ts': `import type { State } from './state/index.ts'\nexport const legal = (state: State) => state.light`,
  'shared/views/types.ts': `import type { State } from '../rules/state/index.ts'\nexport type View = Pick<State, 'light'>`,
  'shared/views/secrecy.ts': `import { legal } from '../rules/legal-moves.ts'\nexport const view = legal`,
  'shared/protocol/catalogue.ts': `import * as v from 'valibot'\nexport const Action = v.string()`,
  'shared/text/en/story/endings-text.ts': `export const ending = 'and then they woke'`,
  'shared/text/en/story.ts': `export * from './story/endings-text.ts'`,
  'shared/bots/bot.ts': `import type { View } from '../views/types.ts'\nexport const bot = (view: View) => view.light`,
  'server/room/state-schema.ts': `export { schema } from '@colyseus/schema'`,
  'server/admission/origins.ts': `export const origins = ['https://example.org']`,
  'server/room/driver.ts': `export const driver = 'drives'`,
  'server/main.ts': `export { start } from '../shared/rules/state/index.ts'`,
  'client/main.ts': `export const open = () => import('./phone/phone-context.ts')`,
  'client/join/join.ts': `import type { Phone } from '../phone/phone-context.ts'\nexport const join = (phone: Phone) => phone`,
  'client/phone/phone-context.ts': `import type { View } from '../../shared/views/types.ts'\nexport type Phone = View`,
  'client/screen/screen-app.ts': `export { Game } from 'phaser'`,
  'client/gallery/main.ts': `export { start } from '../../shared/rules/state/index.ts'`,
}

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'planted-'))
  cpSync('package.json', join(root, 'package.json'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction')
  for (const [file, text] of Object.entries(INNOCENT)) plant(file, text)
})

afterEach(() => rmSync(root, { recursive: true }))

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), `${text}\n`)
}

test('a project that keeps the rules has no violations', async () => {
  expect(await findViolations(root)).toEqual([])
})

test.each([
  [
    'an import of the server in the rules',
    'shared/rules/x.ts',
    `import '../../server/main.ts'`,
    'rules-know-content',
  ],
  [
    'a type of the server in the rules',
    'shared/rules/x.ts',
    `import type { X } from '../../server/main.ts'`,
    'rules-know-content',
  ],
  ['Node in shared code', 'shared/rules/x.ts', `import 'node:fs'`, 'shared-is-pure'],
  ['Phaser in the mini-games', 'shared/minigames/x.ts', `import 'phaser'`, 'minigames-alone'],
  ['Colyseus in the protocol', 'shared/protocol/x.ts', `import '@colyseus/core'`, 'protocol-knows-ids'],
  ['immer outside of reduce.ts', 'shared/rules/x.ts', `import 'immer'`, 'immer-once'],
  ['content that imports rules', 'shared/content/x.ts', `import '../rules/state/index.ts'`, 'content-alone'],
  [
    'a bot that imports the state',
    'shared/bots/x.ts',
    `import type { State } from '../rules/state/index.ts'`,
    'bots-know-views',
  ],
  ['a bot that imports the secrets', 'shared/bots/x.ts', `import '../content/secrets.ts'`, 'bots-know-views'],
  [
    'texts that import content',
    'shared/text/x.ts',
    `import '../content/secrets.ts'`,
    'texts-use-content-types-only',
  ],
  [
    'rules that import values of the protocol',
    'shared/rules/x.ts',
    `import '../protocol/catalogue.ts'`,
    'rules-use-protocol-types-only',
  ],
  [
    'a phone that imports the story',
    'client/phone/x.ts',
    `import '../../shared/text/en/story.ts'`,
    'client-never-ships-rules-or-secrets',
  ],
  [
    'a first page that imports a schema with a value of the protocol',
    'client/join/x.ts',
    `import { Action } from '../../shared/protocol/catalogue.ts'\nAction`,
    'client-without-schemas',
  ],
  ['texts that import rules', 'shared/text/x.ts', `import '../rules/state/index.ts'`, 'texts-know-ids'],
  [
    'a view that imports the reducer',
    'shared/views/x.ts',
    `import { reduce } from '../rules/reduce.ts'\nreduce`,
    'views-only-read',
  ],
  [
    'admission control that imports rooms',
    'server/admission/x.ts',
    `import '../room/driver.ts'`,
    'admission-alone',
  ],
  ['storage that imports rooms', 'server/storage/x.ts', `import '../room/driver.ts'`, 'storage-alone'],
  [
    'a room that imports admission control',
    'server/room/x.ts',
    `import '../admission/origins.ts'`,
    'room-knows-storage',
  ],
  [
    'a route that imports rooms',
    'server/http/x.ts',
    `import '../room/driver.ts'`,
    'http-knows-admission-and-storage',
  ],
  ['Colyseus in the driver', 'server/room/driver.ts', `import '@colyseus/core'`, 'colyseus-at-the-edge'],
  ['a client file in the server', 'server/x.ts', `import '../client/main.ts'`, 'server-without-client'],
  [
    'a phone that imports rules',
    'client/phone/x.ts',
    `import '../../shared/rules/state/index.ts'`,
    'client-knows-views',
  ],
  [
    'a phone that imports secrets',
    'client/phone/x.ts',
    `import '../../shared/content/secrets.ts'`,
    'client-knows-views',
  ],
  [
    'a phone that imports rules through a view',
    'client/phone/x.ts',
    `import { view } from '../../shared/views/secrecy.ts'\nview`,
    'client-never-ships-rules-or-secrets',
  ],
  [
    'the gallery in the production build',
    'client/main.ts',
    `export * from './gallery/main.ts'`,
    'gallery-stays-home',
  ],
  [
    'a screen that imports a phone',
    'client/screen/x.ts',
    `import '../phone/phone-context.ts'`,
    'screen-without-phone',
  ],
  [
    'a phone that imports the screen',
    'client/phone/x.ts',
    `import '../screen/screen-app.ts'`,
    'phone-without-screen',
  ],
  [
    'a connection that imports a page',
    'client/connection/x.ts',
    `import '../phone/phone-context.ts'`,
    'connection-without-pages',
  ],
  [
    'the SDK outside of the connection',
    'client/phone/x.ts',
    `import '@colyseus/sdk'`,
    'sockets-in-one-folder',
  ],
  [
    'a static import of the phone on the join page',
    'client/join/x.ts',
    `import '../phone/phone-context.ts'`,
    'join-is-light',
  ],
  ['Phaser on the join page', 'client/join/x.ts', `import 'phaser'`, 'join-is-light'],
  ['a development package', 'server/x.ts', `import 'fast-check'`, 'no-dev-packages'],
  ['an import of a missing file', 'server/x.ts', `import './nowhere.ts'`, 'everything-is-there'],
  [
    'a cycle of types alone',
    'shared/rules/state/index.ts',
    `import type { legal } from '../legal-moves.ts'\nexport type State = { light: number; legal?: typeof legal }`,
    'no-cycles',
  ],
  ['a cycle', 'shared/rules/state/index.ts', `export { legal as start } from '../legal2.ts'`, 'no-cycles'],
])('finds %s', async (_what, file, text, rule) => {
  plant('shared/rules/legal2.ts', `import { start } from './state/index.ts'\nexport const legal = start`)
  plant(file, text)
  expect((await findViolations(root)).map((line) => line.split(':')[0])).toContain(rule)
})
