/** The phones of neighbours, who watch from the window. */
export const phoneNeighbours = {
  'neighbour.title': 'At the window',
  'neighbour.line': 'They can’t hear you, but they see your cheers.',
  'neighbour.inside': 'At home: {{names}}',
  'neighbour.cheers': 'Cheer',
  'cheer.0': 'Hooray!',
  'cheer.1': 'Ooooh',
  'cheer.2': 'Oh no!',
  'cheer.3': 'Ha ha',
  'cheer.4': 'Aww',
  'cheer.5': 'Psst',
  'neighbour.tie': 'If they tie, you decide. Which one?',
  'neighbour.voice': 'Somebody reads alone. Pick a line to read aloud.',
  'neighbour.voice.yours': 'Read this aloud when it’s your turn:',
  'neighbour.whisper': 'Choose what whispers in the wall tonight.',
  'neighbour.leave': 'Leave',
} as const
