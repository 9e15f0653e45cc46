// `npm run gallery`: serves the gallery, which shows every scene and phone view at any moment of a recorded night. No game
// server is needed.

import { serveGallery } from './lib/gallery-server.ts'
import { onStop } from './lib/on-stop.ts'

const gallery = await serveGallery(Number(process.env.PORT ?? 5273))
console.log(`\n  The gallery is open at ${gallery.url}\n`)

onStop(() => gallery.close())
