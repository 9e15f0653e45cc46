/**
 * Loads the parts of the program that a page does not begin with. A network loses one now and then, and some browsers remember a
 * failed import as long as the page lives, so after some tries the page is loaded again.
 */
import { reloadOnce } from '../device/reload-once.ts'
import { pause } from './abortable-pause.ts'
import { serverTrouble } from './lobby-api.ts'
import { isProgramFault } from './program-fault.ts'

/** A part cannot be loaded, though the server is there, and not even after the page has been loaded again. */
export class PartLost extends Error {}

/** Delay (ms) before the first retry, and before the later ones. */
const FIRST_DELAY = 400
const DELAY = 900
/** After so many failures the page is loaded again, if the server is there. */
const TRIES = 4
/** How long (ms) a page that is loaded again may take to go away. */
const GOING_AWAY = 60_000

/** A lost style sheet: the bundler never asks for it a second time, and the import would succeed without it. */
const STYLE_LOST = /preload css/i

interface PartOptions {
  /** Aborted when the page that needs the part is left. */
  readonly signal: AbortSignal
  /** Called before the page is loaded again, to say so. */
  onReload?(): void
  /** Called with the reason when the server cannot be reached, to say that; loading goes on. */
  onTrouble?(error: Error): void
}

/**
 * Loads a part, trying until it comes.
 * @param load imports it
 * @throws PartLost; a fault of the program; or the last error if the signal is aborted
 */
export async function loadPart<T>(
  load: () => Promise<T>,
  { signal, onReload, onTrouble }: PartOptions,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await load()
    } catch (error) {
      if (signal.aborted || (isProgramFault(error) && !isLost(error))) throw error
      const hopeless = tries >= TRIES || (error instanceof Error && STYLE_LOST.test(error.message))
      const trouble = hopeless ? await serverTrouble() : null
      if (signal.aborted) throw error
      if (trouble) onTrouble?.(trouble)
      else if (hopeless) await reloadPage(error, signal, onReload)
      await pause(tries === 1 ? FIRST_DELAY : DELAY, signal)
      if (signal.aborted) throw error
    }
  }
}

/** Whether a part may have been lost on the way: browsers report that as a `TypeError`, each with a text of its own. */
const isLost = (error: Error): boolean => error instanceof TypeError

/** Loads the page again. @throws PartLost if that has just been tried */
async function reloadPage(cause: unknown, signal: AbortSignal, onReload?: () => void): Promise<void> {
  if (!reloadOnce()) throw new PartLost('a part of the page cannot be loaded', { cause })
  onReload?.()
  await pause(GOING_AWAY, signal)
}
