import type { KnipConfig } from 'knip'

/** Finds files, exports and packages that nothing uses. */
const config: KnipConfig = {
  entry: [
    'server/main.ts',
    'client/gallery/*.ts',
    'client/phaser/slim-phaser.ts',
    'scripts/*.ts',
    'scripts/lib/test-tally.ts',
    'tests/**/*.test.ts',
    'tests/balance/simulate.ts',
    'tests/chaos/chaos-cli.ts',
    'tests/e2e/rehearse.ts',
    'tests/load/*.ts',
    'tests/replays/replay-cli.ts',
    'tests/rooms/kit/faults.ts',
  ],
  project: ['{shared,server,client,scripts,tests}/**/*.{ts,mjs,css}', '*.ts'],
  // Fonts are imported by style sheets.
  compilers: {
    css: (text) => [...text.matchAll(/@import\s+['"][^'"]+['"]/g)].map(([line]) => line.slice(1)).join('\n'),
  },
  // One is run by its path, the other is an alias of the build (see vite.phaser.ts).
  ignoreDependencies: ['@biomejs/biome', 'phaser-source', 'pino-pretty'],
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
}

export default config
