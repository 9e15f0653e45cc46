import { defineConfig } from 'vite'
import { smallFonts } from './vite.fonts.ts'
import { slimPhaser } from './vite.phaser.ts'
import { precompress } from './vite.precompress.ts'

/** The client: one small page that loads a phone or a screen when it knows which it is to be. */
export default defineConfig({
  root: 'client',
  cacheDir: '../node_modules/.vite',
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The engine is one chunk that nothing waits for; what must be small is measured by the tests.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
  },
  plugins: [slimPhaser(), smallFonts(), precompress()],
})
