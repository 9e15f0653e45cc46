import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Folders of tests of pure functions: they leave nothing behind, so all files of a worker share its modules. */
const PURE = ['rules', 'secrecy', 'protocol', 'content', 'minigames', 'bots', 'replays', 'balance']

/** Folders whose tests replace modules, globals or timers: each file gets fresh ones. */
const ISOLATED = ['tooling', 'client']

/** Vitest leaves one core free by default, which on a machine with two of them halves the speed. */
const WORKERS = Math.min(4, availableParallelism())

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
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
        // Pages in a DOM without a browser: what stands on them, and what happens when it is tapped.
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.ts'],
          environment: 'happy-dom',
          // The screen beside a phone is a page of its own.
          environmentOptions: {
            happyDOM: {
              settings: { disableIframePageLoading: true, handleDisabledFileLoadingAsSuccess: true },
            },
          },
          testTimeout: 60_000,
        },
      },
      {
        // Real clients against a server of their own.
        test: { name: 'chaos', include: ['tests/chaos/**/*.test.ts'], testTimeout: 200_000 },
      },
      {
        // Each file has a Colyseus server of its own on a free port, in a process of its own.
        test: {
          name: 'rooms',
          include: ['tests/rooms/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What `npm run build` has left in dist/client; needs no browser.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // Real browsers against the built client, and the built gallery.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/kit/global-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
