/** The renderers of the mini-games: each is loaded when its mini-game is played, so that a phone loads no other. */
import type { ActivityId } from '../../../../shared/content/ids.ts'
import type { CreateRenderer } from '../painter.ts'

const LOADERS = {
  lanterns: async () => (await import('./lanterns.ts')).lanterns,
  glider: async () => (await import('./glider.ts')).glider,
  corridor: async () => (await import('./corridor.ts')).corridor,
  constellation: async () => (await import('./constellation.ts')).constellation,
  mirror: async () => (await import('./mirror.ts')).mirror,
  encore: async () => (await import('./encore.ts')).encore,
  musicbox: async () => (await import('./musicbox.ts')).musicbox,
  bells: async () => (await import('./bells.ts')).bells,
  inbox: async () => (await import('./inbox.ts')).inbox,
  mist: async () => (await import('./mist.ts')).mist,
  landing: async () => (await import('./landing.ts')).landing,
  workshop: async () => (await import('./workshop.ts')).workshop,
  study: async () => (await import('./study.ts')).study,
  cellar: async () => (await import('./cellar.ts')).cellar,
} as const satisfies Record<ActivityId, () => Promise<unknown>>

/** Loads the renderer of a mini-game. Draw only states of that mini-game with it. @throws if it cannot be loaded */
export async function loadRenderer(activity: ActivityId): Promise<CreateRenderer> {
  return (await LOADERS[activity]()) as unknown as CreateRenderer
}
