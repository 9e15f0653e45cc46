/** The page on which a storybook is kept. */
export const bookPage = {
  site: 'Goodnight, DreamSphere',
  'by.played': '{{role}} was {{name}}',
  'by.house': '{{role}} was played by the house',
  family: 'The family',
  portrait: '{{role}}, drawn that night',
  'frame.empty': 'An empty frame. {{role}} gave this away.',
  sky: 'A constellation of {{role}}’s',
  'sky.named': '“{{name}}”, a constellation of {{role}}’s',
  awards: 'The awards',
  'award.for': 'for {{role}}',
  'line.by': 'The last line is {{role}}’s.',
  'the-end': 'Goodnight.',
  keep: 'Keep this page: only those who have its link can find it.',
  'unfinished.title': 'The rest of the night',
  'unfinished.text':
    'The house was rebuilt in the middle of it, and the stairs lead elsewhere now. Everybody was put to bed.',
  'none.title': 'No such storybook',
  'none.text': 'Perhaps it was put back on another shelf. Is the link whole?',
} as const
