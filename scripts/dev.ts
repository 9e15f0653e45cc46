// `npm run dev`: Vite serves the client from its sources and proxies the game's requests to a game server, which is
// restarted whenever one of its files changes. CLIENT_PORT tells the server Vite's port, which it prints.

import { spawn } from 'node:child_process'
import getPort from 'get-port'
import { createServer, type ProxyOptions } from 'vite'
import { onStop } from './lib/on-stop.ts'

const gamePort = await getPort()
const target = `http://127.0.0.1:${gamePort}`
/** Colyseus opens WebSockets at /processId/roomId. Such a path may also be a file's, so only upgrades are proxied. */
const socketsOnly: ProxyOptions = {
  target,
  ws: true,
  bypass: ({ headers, url }) => (headers.upgrade ? undefined : url),
}

const vite = await createServer({
  server: {
    host: true,
    port: Number(process.env.PORT ?? 5173),
    proxy: {
      '/matchmake': target,
      '/api': target,
      '/book': target,
      '^/[A-Za-z0-9_-]+/[A-Za-z0-9_-]+(\\?.*)?$': socketsOnly,
    },
  },
})
await vite.listen()
vite.printUrls()

const clientPort = new URL(vite.resolvedUrls?.local[0] ?? target).port
const game = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, DEV: '1', PORT: String(gamePort), CLIENT_PORT: clientPort },
})

onStop(async () => {
  game.kill('SIGTERM')
  await vite.close()
})
