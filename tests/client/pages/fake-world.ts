/**
 * What stands in for the server and the picture around pages in happy-dom. A test replaces modules by these:
 *
 *     vi.mock('@colyseus/sdk', async () => (await import('./fake-world.ts')).sdk)
 */
import { FakeServer } from '../fake-server.ts'

/** What the fakes of one test share; a test sets it before it opens a page. */
export const world = {
  /** The server that pages join. */
  server: new FakeServer(),
  /** How many games of Phaser were destroyed. */
  destroyed: 0,
  /** Thrown by the picture when it is closed; null for none. */
  closeFault: null as Error | null,
}

/** In place of `@colyseus/sdk`. */
export const sdk = {
  Client: class {
    joinById = (_code: string, options: never) => world.server.join(options)
    reconnect = () => world.server.join({ as: 'seat' })
  },
}

/** In place of `client/screen/world/phaser-game.ts`: there is no canvas here, so the engine is only created and destroyed. */
export const phaserGame = {
  STAGE: { width: 1920, height: 1080 },
  houseGame: () => ({
    canvas: document.createElement('canvas'),
    loop: { wake: () => undefined, sleep: () => undefined },
    destroy: () => void world.destroyed++,
  }),
}

/** In place of `client/screen/world/house-scene.ts`. */
export const houseScene = {
  HouseScene: class {
    fit() {}
    close() {
      if (world.closeFault) throw world.closeFault
    }
  },
}
