/** The page on which a storybook is kept. */
export const bookPage = {
  /** Of the browser's tab. */
  title: '{{title}} · Goodnight, DreamSphere',
  'by.house': '{{role}} was played by the house',
  family: 'The family',
  portrait: '{{role}}, drawn that night',
  'frame.empty': 'An empty frame. {{role}} gave this away.',
  'frame.empty.of': 'An empty frame. {{role}} gave this away: {{treasure}}.',
  lantern: {
    one: '{{role}}: {{treasure}} ({{count}} light)',
    other: '{{role}}: {{treasure}} ({{count}} lights)',
  },
  'note.unknown': 'a note that was not found',
  sky: 'A constellation of {{role}}’s',
  'sky.named': '“{{name}}”, a constellation of {{role}}’s',
  awards: 'The awards',
  'award.for': 'for {{role}}',
  'line.by': 'The last line is {{role}}’s.',
  keep: 'Keep this link: only those who have it can find this page, and after 30 days the book goes back to the dark.',
  remove: 'Delete this book',
  'remove.title': 'Take “{{title}}” off the shelf?',
  'remove.text': 'It is gone for everybody then, and can’t be brought back.',
  'remove.yes': 'Yes, delete it',
  'remove.no': 'No, keep it',
  'removed.title': 'The book is deleted',
  'removed.text': 'It is gone. You may remember it all the same.',
  'unfinished.title': 'The rest of the night',
  'unfinished.text':
    'The house was rebuilt in the middle of it, and the stairs lead elsewhere now. Everybody was put to bed.',
  home: 'Open the game',
  'none.title': 'No such storybook',
  'none.text': 'It may have been deleted. Check the link.',
} as const
