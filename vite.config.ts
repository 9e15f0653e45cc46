import { defineConfig } from 'vite'
import { buildTargets } from './vite.browsers.ts'
import { firstPage } from './vite.first-page.ts'
import { smallFonts } from './vite.fonts.ts'
import { slimPhaser } from './vite.phaser.ts'
import { precompress } from './vite.precompress.ts'
import { textSize } from './vite.text-size.ts'

/** Builds the client: one small page that loads the phone or the screen when it is needed. */
export default defineConfig({
  root: 'client',
  // Links between files are relative, so that one build serves every path. The server makes those of the page fit.
  base: './',
  cacheDir: '../node_modules/.vite',
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: buildTargets(),
    // Phaser is one large chunk that is loaded in the background; tests/build measures what has to be small.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
    // The licences of the packages have to go with them.
    license: { fileName: 'licenses.md' },
    // Statistics of the bundler would stand in front of the invitation to play.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  plugins: [slimPhaser(), smallFonts(), textSize(), firstPage(), precompress()],
})
