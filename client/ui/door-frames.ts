/**
 * The looks of door frames, by the set of doors: each frame of a set has a colour, a pattern and an outline of its own, so that
 * they can be told apart without seeing colours.
 */
import type { DoorSetId } from '../../shared/content/ids.ts'

/** The look of one frame. */
export interface DoorFrameLook {
  readonly id: DoorFrameId
  readonly colour: string
  readonly mark: string
  /** One tile of the pattern: an SVG path on a field of 16 × 16. */
  readonly tile: string
  /** Whether the tile is stroked rather than filled. */
  readonly line: boolean
  /** The frame's outline on a field of 100 × 160. */
  readonly outline: string
}

type DoorFrameId =
  | 'waves'
  | 'dots'
  | 'stripes'
  | 'zigzag'
  | 'leaves'
  | 'rings'
  | 'berries'
  | 'ladders'
  | 'shells'
  | 'ropes'
  | 'fish'
  | 'flags'
  | 'crumbs'
  | 'cherries'
  | 'swirls'
  | 'lattice'

type FourLooks = readonly [DoorFrameLook, DoorFrameLook, DoorFrameLook, DoorFrameLook]

export const DOOR_FRAMES: Readonly<Record<DoorSetId, FourLooks>> = {
  // Round, square, pointed, and cut at the corners.
  skynest: [
    {
      id: 'waves',
      colour: '#2F7FB5',
      mark: '#D6F3FF',
      tile: 'M0 8c2.700-5 5.300-5 8 0s5.300 5 8 0',
      line: true,
      outline: 'M2 159V52C2 16 24 2 50 2S98 16 98 52V159Z',
    },
    {
      id: 'dots',
      colour: '#D99A1F',
      mark: '#FFF6DA',
      tile: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
      line: false,
      outline: 'M2 159V9Q2 2 9 2H91Q98 2 98 9V159Z',
    },
    {
      id: 'stripes',
      colour: '#8A6BC4',
      mark: '#F1E6FF',
      tile: 'M2 0h5v16H2z',
      line: false,
      outline: 'M2 159V58C14 34 34 14 50 2 66 14 86 34 98 58V159Z',
    },
    {
      id: 'zigzag',
      colour: '#4F8F5C',
      mark: '#E6FBE4',
      tile: 'M0 12 4 4l4 8 4-8 4 8',
      line: true,
      outline: 'M2 159V36L26 2H74L98 36V159Z',
    },
  ],
  // A leaf, a barrel, three bows, and broader at the foot.
  treehouse: [
    {
      id: 'leaves',
      colour: '#5C8F3A',
      mark: '#F0F8D4',
      tile: 'M2 14C2 6 8 2 14 2 14 9 10 14 2 14Z',
      line: false,
      outline: 'M2 159V76C2 40 32 24 50 2 68 24 98 40 98 76V159Z',
    },
    {
      id: 'rings',
      colour: '#94592F',
      mark: '#F9E3C2',
      tile: 'M8 1.500a6.500 6.500 0 1 0 .01 0M8 5.500a2.500 2.500 0 1 0 .01 0',
      line: true,
      outline: 'M14 159C-2 120-2 48 14 16Q50-8 86 16C102 48 102 120 86 159Z',
    },
    {
      id: 'berries',
      colour: '#B8403F',
      mark: '#FFE6DC',
      tile: 'M1 10a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0M8 11a3 3 0 1 0 6 0a3 3 0 1 0-6 0M5 7C6 2 10 1 13 2L10 9Z',
      line: false,
      outline: 'M2 159V38C2 16 22 8 34 18 38 0 62 0 66 18 78 8 98 16 98 38V159Z',
    },
    {
      id: 'ladders',
      colour: '#3A79A8',
      mark: '#DDF1FF',
      tile: 'M4 0V16M12 0V16M4 4H12M4 12H12',
      line: true,
      outline: 'M2 159 14 8Q15 2 21 2H79Q85 2 86 8L98 159Z',
    },
  ],
  // A broad arch, round corners, a wave, and a gable.
  seaside: [
    {
      id: 'shells',
      colour: '#CF6650',
      mark: '#FFE9DF',
      tile: 'M2 12A6.500 6.500 0 0 1 14 12ZM8 12V6M8 12 4 7.500M8 12 12 7.500',
      line: true,
      outline: 'M2 159V46C2 22 10 4 50 4S98 22 98 46V159Z',
    },
    {
      id: 'ropes',
      colour: '#B98A3C',
      mark: '#FFF3D2',
      tile: 'M-4 4 4-4M-4 20 20-4M12 20 20 12',
      line: true,
      outline: 'M2 159V34Q2 2 34 2H66Q98 2 98 34V159Z',
    },
    {
      id: 'fish',
      colour: '#1F8587',
      mark: '#D5FBF4',
      tile: 'M1 8C4 3 8 3 11 7L15 4V12L11 9C8 13 4 13 1 8Z',
      line: false,
      outline: 'M2 159V26C14 8 26 8 38 18 50 28 62 28 74 16 82 8 92 10 98 20V159Z',
    },
    {
      id: 'flags',
      colour: '#4654A4',
      mark: '#E8ECFF',
      tile: 'M1 2H15L8 13Z',
      line: false,
      outline: 'M2 159V34L50 2 98 34V159Z',
    },
  ],
  // Covers of dishes: a bell, an onion, a pot, and a beehive, each with a knob.
  dishes: [
    {
      id: 'crumbs',
      colour: '#C2862B',
      mark: '#FFF4D6',
      tile: 'M2 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10 3a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0M7 11a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0M1 13a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0',
      line: false,
      outline: 'M44 18C34 12 38 1 50 1S66 12 56 18C84 26 96 66 97 150L99 159H1L3 150C4 66 16 26 44 18Z',
    },
    {
      id: 'cherries',
      colour: '#AE3A57',
      mark: '#FFE0E6',
      tile: 'M1 11a3 3 0 1 0 6 0a3 3 0 1 0-6 0M9 11a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4 8 8 1l4 7-4-4Z',
      line: false,
      outline: 'M45 22C36 16 44 8 50 1 56 8 64 16 55 22 80 34 98 54 98 92V159H2V92C2 54 20 34 45 22Z',
    },
    {
      id: 'swirls',
      colour: '#3A8F79',
      mark: '#DFFBEF',
      tile: 'M8 8.500a1.500 1.500 0 1 1 1.500-1.500 3.500 3.500 0 1 1-6 1.500 5.500 5.500 0 0 0 11 1',
      line: true,
      outline: 'M42 20V10Q42 2 50 2T58 10V20H88Q98 20 98 32V159H2V32Q2 20 12 20Z',
    },
    {
      id: 'lattice',
      colour: '#5566B4',
      mark: '#E6EBFF',
      tile: 'M0 0 16 16M16 0 0 16',
      line: true,
      outline:
        'M42 16C36 4 64 4 58 16 76 18 80 30 80 42 92 46 94 60 92 74 100 82 99 104 98 159H2C1 104 0 82 8 74 6 60 8 46 20 42 20 30 24 18 42 16Z',
    },
  ],
}

/** The look of a frame. @param index of the frame in its set, 0–3 */
export const doorFrame = (set: DoorSetId, index: number): DoorFrameLook =>
  DOOR_FRAMES[set][index] ?? DOOR_FRAMES[set][0]
