/** Raised whenever an older client would misunderstand this server; such a client is told to reload. */
export const PROTOCOL_VERSION = 1
