// Serves the gallery: every scene and phone view at any moment of a recorded night. No game server is needed.

import { createServer } from 'vite'
import { onStop } from './lib/on-stop.ts'

const vite = await createServer({ server: { port: Number(process.env.PORT ?? 5273) } })
await vite.listen()
console.log(`\n  The gallery is open at ${vite.resolvedUrls?.local[0]}gallery/\n`)

onStop(() => vite.close())
