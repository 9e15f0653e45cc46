/**
 * Every button of a phone answers the thumb. An element says by `data-sound` which sound is its own ("page"), or by an
 * empty one that whoever made it sounds it themselves.
 */
import { buzz } from '../device/haptics.ts'
import type { SoundName } from './data/sfx-phone.ts'
import { play } from './phone-sounds.ts'

const ANSWERS = 'button, a[href], [role=button], label, summary'

/** Listens in `root` until the returned function is called. */
export function answerThumbs(root: HTMLElement): () => void {
  const answer = ({ target }: Event) => {
    const touched = target instanceof Element ? target.closest<HTMLElement>(ANSWERS) : null
    if (!touched) return
    const own = touched.closest<HTMLElement>('[data-sound]')?.dataset.sound
    if (own === '') return
    play((own ?? 'tap') as SoundName)
    buzz('tap')
  }
  root.addEventListener('click', answer)
  return () => root.removeEventListener('click', answer)
}
