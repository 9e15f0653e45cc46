/** The music of the dreams that only the grown-ups have, see `dream-tracks.ts`. */
import { MIRRORED, THEME } from './lullaby-theme.ts'
import { chord, cycle, evenBars, type Track, type TrackNote } from './notation.ts'

const OCTAVE = 12

const WALTZ = 0.42
/** The music box: the lullaby as a waltz; now and then a bar of it runs backwards. */
export const musicbox: Track = {
  ...evenBars(WALTZ * 6),
  bar(n, { tension }) {
    const { bar } = cycle(n, 3)
    const backwards = tension > 0.3 && n % 4 === 3
    const tune = backwards ? [...MIRRORED].reverse() : THEME
    const root = [65, 60, 58][bar] ?? 65
    const steps = [0, 1, 2, 3, 4, 5]
    return [
      ...[0, 1].map(
        (i): TrackNote => ({
          at: i * 3 * WALTZ,
          on: 'musicBox',
          pitch: (tune[bar * 2 + i] ?? 69) + OCTAVE,
          loud: 1,
          pan: -0.2,
        }),
      ),
      ...steps.map(
        (i): TrackNote => ({
          at: i * WALTZ,
          on: 'musicBox',
          pitch: root + ([0, 7, 16, 0, 9, 16][i] ?? 0) + (i % 3 ? OCTAVE : 0),
          loud: i % 3 ? 0.34 : 0.55,
          long: 0.6,
          pan: 0.25,
        }),
      ),
      ...(tension > 0.5
        ? steps.map(
            (i): TrackNote => ({
              at: (i + 0.5) * WALTZ,
              on: 'musicBox',
              pitch: root + 24 + ([4, 7, 12, 9, 7, 4][i] ?? 0),
              loud: 0.24,
              long: 0.4,
            }),
          )
        : []),
      ...(backwards ? chord('glass', [root + 13, root + 18], { at: WALTZ * 3, loud: 0.4 }) : []),
      // The clicking of the works.
      ...steps.map((i): TrackNote => ({ at: i * WALTZ, on: 'wood', pitch: 92, loud: 0.16 })),
    ]
  },
}
