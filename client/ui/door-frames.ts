/**
 * SkyNest's four door frames: each has a colour and a pattern, so that they can be told apart without seeing colours.
 */

/** The look of one frame. */
export interface DoorFrameLook {
  readonly id: 'waves' | 'dots' | 'stripes' | 'zigzag'
  readonly colour: string
  readonly mark: string
  /** One tile of the pattern: an SVG path on a field of 16 × 16. */
  readonly tile: string
  /** Whether the tile is stroked rather than filled. */
  readonly line: boolean
}

export const DOOR_FRAMES: readonly [DoorFrameLook, DoorFrameLook, DoorFrameLook, DoorFrameLook] = [
  {
    id: 'waves',
    colour: '#2F7FB5',
    mark: '#D6F3FF',
    tile: 'M0 8c2.700-5 5.300-5 8 0s5.300 5 8 0',
    line: true,
  },
  { id: 'dots', colour: '#D99A1F', mark: '#FFF6DA', tile: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0', line: false },
  { id: 'stripes', colour: '#8A6BC4', mark: '#F1E6FF', tile: 'M2 0h5v16H2z', line: false },
  { id: 'zigzag', colour: '#4F8F5C', mark: '#E6FBE4', tile: 'M0 12 4 4l4 8 4-8 4 8', line: true },
]

/** The look of a frame by its index, 0–3. */
export const doorFrame = (index: number): DoorFrameLook => DOOR_FRAMES[index] ?? DOOR_FRAMES[0]
