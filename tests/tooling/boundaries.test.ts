import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findViolations } from '../../scripts/boundaries/find-violations.ts'

/** A small project that keeps every rule, with one file in each place that the planted violations need. */
const INNOCENT: Record<string, string> = {
  'shared/rng.ts': `export { xoroshiro128plus as rng } from 'pure-rand/generator/xoroshiro128plus'`,
  'shared/content/ids.ts': `export const seats = ['child'] as const`,
  'shared/content/constants.ts': `export const EVENINGS = 3`,
  'shared/content/secrets.ts': `export const secrets = ['buried the key']`,
  'shared/rules/state.ts': `export type State = { light: number }\nexport const start: State = { light: 3 }`,
  'shared/rules/reduce.ts': `export { produce as reduce } from 'immer'`,
  'shared/rules/legal.ts': `import type { State } from './state.ts'\nexport const legal = (state: State) => state.light`,
  'shared/views/types.ts': `import type { State } from '../rules/state.ts'\nexport type View = Pick<State, 'light'>`,
  'shared/views/secrecy.ts': `import { legal } from '../rules/legal.ts'\nexport const view = legal`,
  'shared/protocol/catalogue.ts': `import * as v from 'valibot'\nexport const Action = v.string()`,
  'shared/text/en/story/endings.ts': `export const ending = 'and then they woke'`,
  'shared/text/en/story.ts': `export * from './story/endings.ts'`,
  'shared/bots/bot.ts': `import type { View } from '../views/types.ts'\nexport const bot = (view: View) => view.light`,
  'server/room/state-schema.ts': `export { schema } from '@colyseus/schema'`,
  'server/admission/origins.ts': `export const origins = ['https://example.org']`,
  'server/room/driver.ts': `export const driver = 'drives'`,
  'server/main.ts': `export { start } from '../shared/rules/state.ts'`,
  'client/main.ts': `export const open = () => import('./phone/phone.ts')`,
  'client/join/join.ts': `import type { Phone } from '../phone/phone.ts'\nexport const join = (phone: Phone) => phone`,
  'client/phone/phone.ts': `import type { View } from '../../shared/views/types.ts'\nexport type Phone = View`,
  'client/screen/screen.ts': `export { Game } from 'phaser'`,
  'client/gallery/main.ts': `export { start } from '../../shared/rules/state.ts'`,
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
  ['rules reach for the server', 'shared/rules/x.ts', `import '../../server/main.ts'`, 'rules-know-content'],
  [
    'a type from the server',
    'shared/rules/x.ts',
    `import type { X } from '../../server/main.ts'`,
    'rules-know-content',
  ],
  ['Node in shared code', 'shared/rules/x.ts', `import 'node:fs'`, 'shared-is-pure'],
  ['Phaser in the mini-games', 'shared/minigames/x.ts', `import 'phaser'`, 'minigames-alone'],
  ['Colyseus in the protocol', 'shared/protocol/x.ts', `import '@colyseus/core'`, 'protocol-knows-ids'],
  ['a second home for immer', 'shared/rules/x.ts', `import 'immer'`, 'immer-once'],
  ['content that knows rules', 'shared/content/x.ts', `import '../rules/state.ts'`, 'content-alone'],
  [
    'a bot that peeks',
    'shared/bots/x.ts',
    `import type { State } from '../rules/state.ts'`,
    'bots-know-views',
  ],
  ['a bot that knows the secrets', 'shared/bots/x.ts', `import '../content/secrets.ts'`, 'bots-know-views'],
  [
    'strings that ship content',
    'shared/text/x.ts',
    `import '../content/secrets.ts'`,
    'texts-use-content-types-only',
  ],
  [
    'rules that run the protocol',
    'shared/rules/x.ts',
    `import '../protocol/catalogue.ts'`,
    'rules-use-protocol-types-only',
  ],
  [
    'a phone that ships the ending',
    'client/phone/x.ts',
    `import '../../shared/text/en/story.ts'`,
    'client-never-ships-rules-or-secrets',
  ],
  ['texts that know rules', 'shared/text/x.ts', `import '../rules/state.ts'`, 'texts-know-ids'],
  [
    'a view that runs rules',
    'shared/views/x.ts',
    `import { reduce } from '../rules/reduce.ts'\nreduce`,
    'views-only-read',
  ],
  [
    'admission control that knows rooms',
    'server/admission/x.ts',
    `import '../room/driver.ts'`,
    'admission-alone',
  ],
  ['storage that knows rooms', 'server/storage/x.ts', `import '../room/driver.ts'`, 'storage-alone'],
  [
    'a room that knows admission control',
    'server/room/x.ts',
    `import '../admission/origins.ts'`,
    'room-knows-storage',
  ],
  [
    'a route that knows rooms',
    'server/http/x.ts',
    `import '../room/driver.ts'`,
    'http-knows-admission-and-storage',
  ],
  ['Colyseus in the driver', 'server/room/driver.ts', `import '@colyseus/core'`, 'colyseus-at-the-edge'],
  [
    'the server borrowing a client file',
    'server/x.ts',
    `import '../client/main.ts'`,
    'server-without-client',
  ],
  [
    'a phone that knows the rules',
    'client/phone/x.ts',
    `import '../../shared/rules/state.ts'`,
    'client-knows-views',
  ],
  [
    'a phone that knows secrets',
    'client/phone/x.ts',
    `import '../../shared/content/secrets.ts'`,
    'client-knows-views',
  ],
  [
    'rules that come along with a view',
    'client/phone/x.ts',
    `import { view } from '../../shared/views/secrecy.ts'\nview`,
    'client-never-ships-rules-or-secrets',
  ],
  ['the gallery in the build', 'client/main.ts', `export * from './gallery/main.ts'`, 'gallery-stays-home'],
  ['a screen that knows phones', 'client/screen/x.ts', `import '../phone/phone.ts'`, 'screen-without-phone'],
  ['a phone that knows screens', 'client/phone/x.ts', `import '../screen/screen.ts'`, 'phone-without-screen'],
  [
    'a connection that knows phones',
    'client/connection/x.ts',
    `import '../phone/phone.ts'`,
    'connection-without-pages',
  ],
  ['a socket of a page’s own', 'client/phone/x.ts', `import '@colyseus/sdk'`, 'sockets-in-one-folder'],
  ['an eager phone on the join page', 'client/join/x.ts', `import '../phone/phone.ts'`, 'join-is-light'],
  ['an eager engine on the join page', 'client/join/x.ts', `import 'phaser'`, 'join-is-light'],
  ['a development package', 'server/x.ts', `import 'fast-check'`, 'no-dev-packages'],
  ['a file that is not there', 'server/x.ts', `import './nowhere.ts'`, 'everything-is-there'],
  [
    'a cycle of types alone',
    'shared/rules/state.ts',
    `import type { legal } from './legal.ts'\nexport type State = { light: number; legal?: typeof legal }`,
    'no-cycles',
  ],
  ['a cycle', 'shared/rules/state.ts', `export { legal } from './legal2.ts'`, 'no-cycles'],
])('%s is found', async (_what, file, text, rule) => {
  plant('shared/rules/legal2.ts', `import { legal as start } from './state.ts'\nexport const legal = start`)
  plant(file, text)
  expect((await findViolations(root)).map((line) => line.split(':')[0])).toContain(rule)
})
