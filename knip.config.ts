import type { KnipConfig } from 'knip'

/** Configures the search for unused files, exports and packages. */
const config: KnipConfig = {
  entry: [
    'server/main.ts',
    // Read by storybook-style.ts.
    'server/storage/*.css',
    'client/gallery/*.ts',
    'client/phaser/slim-phaser.ts',
    'scripts/*.ts',
    // For people who start it by themselves.
    'scripts/run.mjs',
    'vite.server.config.ts',
    'scripts/lib/test-tally.ts',
    'tests/**/*.test.ts',
    'tests/balance/sim-worker.ts',
    'tests/balance/simulate.ts',
    'tests/chaos/chaos-cli.ts',
    'tests/chaos/far-tables.ts',
    'tests/e2e/rehearse.ts',
    'tests/e2e/rehearse-night.ts',
    'tests/e2e/slow-devices.ts',
    'tests/load/*.ts',
    'tests/replays/replay-cli.ts',
    'tests/rooms/kit/faults.ts',
  ],
  project: ['{shared,server,client,scripts,tests}/**/*.{ts,mjs,css}', '*.ts'],
  // Style sheets import fonts from packages.
  compilers: {
    css: (text) => [...text.matchAll(/@import\s+['"][^'"]+['"]/g)].map(([line]) => line.slice(1)).join('\n'),
  },
  // Biome is run by its path; `phaser-source` is an alias in vite.phaser.ts.
  ignoreDependencies: ['@biomejs/biome', 'phaser-source'],
  // Programs of the system: their tests are skipped where they lack, or `.ci/run` installs them.
  ignoreBinaries: [
    'apt-get',
    'haproxy',
    'openssl',
    'redis-server',
    'systemd-analyze',
    'systemd-notify',
    'unshare',
  ],
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
}

export default config
