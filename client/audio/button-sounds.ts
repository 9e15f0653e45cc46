/**
 * A sound and a vibration for every button of a phone. An element's `data-sound` names a sound other than "tap"; an
 * empty one means that its own code plays one.
 */
import { buzz } from '../device/haptics.ts'
import type { SoundName } from './data/sfx-phone.ts'
import { play } from './phone-sounds.ts'

const SELECTOR = 'button, a[href], [role=button], label, summary'

/** Plays them for clicks inside `root` until the returned function is called. */
export function playButtonSounds(root: HTMLElement): () => void {
  const onClick = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(SELECTOR) : null
    if (!control) return
    const own = control.closest<HTMLElement>('[data-sound]')?.dataset.sound
    if (own === '') return
    play((own ?? 'tap') as SoundName)
    buzz('tap')
  }
  root.addEventListener('click', onClick)
  return () => root.removeEventListener('click', onClick)
}
