import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/**
 * In a build, `phaser` means our own entry, client/phaser/slim-phaser.ts: the engine with only the parts we use, taken from
 * the package's sources as `phaser-source/…`. In development and in tests it is the whole engine as published, so
 * anything that works in a build works there too.
 */
export function slimPhaser(): Plugin {
  return {
    name: 'slim-phaser',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: here('client/phaser/slim-phaser.ts') },
          { find: /^phaser-source\//, replacement: here('node_modules/phaser/src/') },
        ],
      },
      // What Phaser's own build puts in place of these, with the parts we leave out set to false.
      define: {
        'typeof WEBGL_RENDERER': 'true',
        'typeof CANVAS_RENDERER': 'true',
        'typeof WEBGL_DEBUG': 'false',
        'typeof FEATURE_SOUND': 'false',
        'typeof PLUGIN_CAMERA3D': 'false',
        'typeof PLUGIN_FBINSTANT': 'false',
      },
    }),
  }
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
