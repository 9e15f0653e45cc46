import { defineConfig } from 'vitest/config'

/** Folders of tests that need nothing but themselves and may run side by side. */
const unit = [
  'rules',
  'secrecy',
  'protocol',
  'content',
  'activities',
  'bots',
  'replays',
  'balance',
  'strings',
  'tooling',
  'client',
]

export default defineConfig({
  test: {
    projects: [
      ...unit.map((name) => ({
        test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000 },
      })),
      {
        // Real clients against a server of their own.
        test: { name: 'chaos', include: ['tests/chaos/**/*.test.ts'], testTimeout: 200_000 },
      },
      {
        // Room tests share one Colyseus port and one matchmaker: one file at a time, in one worker.
        test: {
          name: 'rooms',
          include: ['tests/rooms/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        // Whole nights in a real browser against the built client.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
