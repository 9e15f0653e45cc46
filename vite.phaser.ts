import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * In a build, aliases `phaser` to client/phaser/slim-phaser.ts, which contains only the parts of the engine that are used, taken
 * from the package's sources as `phaser-source/…`. Development and tests use the whole published engine, which contains all
 * that works in a build.
 */
export function slimPhaser(): Plugin {
  return {
    name: 'slim-phaser',
    apply: 'build',
    config: ({ root = 'client' }) => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: resolve(root, 'phaser/slim-phaser.ts') },
          { find: /^phaser-source\//, replacement: `${resolve(root, '../node_modules/phaser/src')}/` },
        ],
      },
      // Constants that Phaser's own build defines; those of parts that are left out are false.
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
