/** Phaser objects that are used again from frame to frame, in the order in which they are asked for. */
import type { GameObjects } from 'phaser'

/** A frame calls `reset`, then `take` as often as it needs one, then `hideUnused`. */
export class ObjectPool<T extends GameObjects.GameObject & GameObjects.Components.Visible> {
  private used = 0
  private readonly all: T[] = []
  private readonly container: GameObjects.Container
  private readonly make: () => T

  constructor(container: GameObjects.Container, make: () => T) {
    this.container = container
    this.make = make
  }

  /** The next object, visible; it still looks as the last frame left it. */
  take(): T {
    const known = this.all[this.used++]
    if (known) return known.visible ? known : known.setVisible(true)
    const made = this.make()
    this.all.push(made)
    this.container.add(made)
    return made
  }

  reset(): void {
    this.used = 0
  }

  hideUnused(): void {
    for (let i = this.used; i < this.all.length; i++) this.all[i]?.setVisible(false)
  }
}
