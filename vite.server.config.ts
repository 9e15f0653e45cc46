import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { storybookFonts } from './server/storage/storybook-fonts.ts'
import { STYLE_FILES } from './server/storage/storybook-style.ts'

/**
 * Compiles the server and all packages it uses to plain JavaScript in dist/server: what is handed on to hosts needs neither
 * an installation nor a Node that runs TypeScript, which no Node does under node_modules.
 */
export default defineConfig({
  cacheDir: 'node_modules/.vite-server',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist/server',
    emptyOutDir: true,
    minify: false,
    // Everything is in one folder, from which client-dir.ts and the style sheets' names are right.
    rolldownOptions: {
      input: { server: 'server/main.ts', launch: 'scripts/launch.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      checks: { bundlerTimings: false },
    },
    // The licences of the packages have to go with them.
    license: { fileName: 'licenses.md' },
  },
  plugins: [storybookFiles()],
})

/** Copies the files that storybook pages need. */
function storybookFiles(): Plugin {
  return {
    name: 'storybook-files',
    async writeBundle({ dir }) {
      if (!dir) return
      const files = [
        ...STYLE_FILES.map((name) => [name, join('server/storage', name)] as const),
        ...storybookFonts(),
      ]
      for (const [name, from] of files) {
        await mkdir(dirname(join(dir, name)), { recursive: true })
        await copyFile(from, join(dir, name))
      }
    },
  }
}
