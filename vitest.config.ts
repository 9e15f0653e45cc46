import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/lib/longest-first.ts'

/** Folders with tests of pure functions, which leave no state behind: the files of a worker share its modules. */
const PURE = ['rules', 'protocol', 'content', 'minigames', 'bots', 'replays', 'balance', 'targets']

/** Folders whose tests replace modules, globals or timers, or take long and are to start first: each file runs in isolation. */
const ISOLATED = ['tooling', 'client', 'secrecy']

/** The browser test whose pages have to keep up with the game's clock. Only `npm test -- --all` runs it, too. */
const TIMED = ['tests/e2e/malfunction.test.ts']

/** Browser tests that only `npm test -- --all` runs, as `.ci/run` does: with them the command would take more than ten minutes. */
const FURTHER = [
  'agreement',
  'browser-troubles',
  'flashes',
  'forced-colours',
  'four-nights',
  'growth',
  'lasting',
  'longer',
  'notices',
  'sound',
  'without-webgl',
].map((name) => `tests/e2e/${name}.test.ts`)

/** By default Vitest leaves one core free, which halves the speed on a machine with two cores. */
const WORKERS = Math.min(4, availableParallelism())

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    projects: [
      ...PURE.map((name) => ({
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          testTimeout: 60_000,
          pool: 'threads' as const,
          isolate: false,
        },
      })),
      ...ISOLATED.map((name) => ({
        test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 },
      })),
      {
        // Pages in happy-dom: what they contain, and what a tap does.
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.ts'],
          environment: 'happy-dom',
          // Pages that are opened and closed all the time leave many young objects behind: with room for them they are collected less often.
          execArgv: ['--max-semi-space-size=128'],
          // The screen that a phone embeds in an iframe is not loaded.
          environmentOptions: {
            happyDOM: {
              settings: { disableIframePageLoading: true, handleDisabledFileLoadingAsSuccess: true },
            },
          },
          testTimeout: 60_000,
        },
      },
      {
        // Real clients against a server process that is killed and restarted.
        test: { name: 'chaos', include: ['tests/chaos/**/*.test.ts'], testTimeout: 200_000 },
      },
      {
        // Each file runs its own Colyseus server on a free port, in its own process.
        test: {
          name: 'rooms',
          include: ['tests/rooms/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Debian's redis-server and server processes that share it; each file has a Redis of its own.
        test: {
          name: 'fleet',
          include: ['tests/fleet/**/*.test.ts'],
          testTimeout: 200_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        // Chromium, Debian's nginx, Caddy, HAProxy and Redis, and the built game: `npm run test:proxies`.
        test: {
          name: 'proxies',
          include: ['tests/proxies/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // They wait most of the time.
          maxWorkers: 2,
        },
      },
      {
        // Checks the output of `npm run build` in dist/client; needs no browser.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // What is handed on to hosts, built and played; run by `npm run test:kits`.
        test: {
          name: 'kits',
          include: ['tests/kits/**/*.test.ts'],
          testTimeout: 200_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
      {
        // Real browsers against the built client and the built gallery.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [...TIMED, ...FURTHER],
          globalSetup: ['tests/e2e/kit/global-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'further',
          include: FURTHER,
          globalSetup: ['tests/e2e/kit/global-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Whole nights in Firefox and WebKit; run by `npm run test:engines`.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 400_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // The same, one file at a time after all others: players need the whole machine to answer before orders end.
        test: {
          name: 'further-timed',
          include: TIMED,
          globalSetup: ['tests/e2e/kit/global-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
