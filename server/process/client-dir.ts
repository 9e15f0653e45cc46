import { fileURLToPath } from 'node:url'

/** Folder of the built client. It is found from this file's folder, and from `dist/server`, where the compiled server is. */
export const CLIENT_DIR = fileURLToPath(new URL('../../dist/client', import.meta.url))
