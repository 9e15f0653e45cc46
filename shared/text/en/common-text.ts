/** Lines that more than one kind of page says: the door, phones, the screen, the page of a storybook. */
export const common = {
  'title.warm': 'Goodnight,',
  'title.cold': 'DreamSphere',
  'title.whole': 'Goodnight, DreamSphere',

  /** How texts stand together that were written for themselves. */
  'said.two': '{{first}} {{second}}',
  'said.title': '{{title}}. {{text}}',
  'said.of': '{{name}}: {{text}}',
  /** The same where the name brings its colon with it. */
  'said.by': '{{name}} {{text}}',
  'said.hint': '{{label}}, {{hint}}',
  quote: '“{{text}}”',

  'role.ava.name': 'Ava',
  'role.leo.name': 'Leo',
  'role.elara.name': 'Elara',
  'role.caleb.name': 'Caleb',
  /** A player among others who may have the same name. */
  'player.of': '{{name}} ({{role}})',
  /** One of two players who share a role, in the order in which they sat down. */
  'player.first': '{{name}} ({{role}}, first)',
  'player.second': '{{name}} ({{role}}, second)',
  'cue.joined': '{{name}} is here',
  /** A role that two people play, and the door's way to become the second of them. */
  'beside.sit': 'Sit with {{name}}',

  'evening.monday': 'Monday',
  'evening.wednesday': 'Wednesday',
  'evening.friday': 'Friday',
  'evening.saturday': 'Saturday',
  'morning.monday': 'Tuesday',
  'morning.wednesday': 'Thursday',
  'morning.friday': 'Saturday',

  'plan.bedtime': 'One bedtime',
  'plan.week': 'One week',
  'plan.minutes': { one: 'about {{count}} minute', other: 'about {{count}} minutes' },

  'time.left': { one: '{{count}} second left', other: '{{count}} seconds left' },

  'note.moon': 'moon',
  'note.leaf': 'leaf',
  'note.bell': 'bell',
  'note.feather': 'feather',
  'note.key': 'key',
  'note.drop': 'drop',

  'order.done': 'Done!',
  'blanket.title': 'BLANKET!',
  'doors.open': 'It opens!',
  'doors.open.dishes': 'Pudding!',
  /** What a supper came to; the parts are of the acts that it rehearsed. */
  'supper.sum': 'That was supper: {{what}}.',
  'supper.sum.orders': '{{done}} of {{of}} orders',
  'supper.sum.notes': '{{done}} of {{of}} notes',
  'supper.sum.doors.open': 'the right door',
  'supper.sum.doors.wrong': 'the wrong door',
  'supper.sum.doors.late': 'no door in time',
  'supper.sum.dishes.open': 'the pudding',
  'supper.sum.dishes.wrong': 'the wrong lid',
  'supper.sum.dishes.late': 'no pudding',
  'choice.let-go': 'Unplug it',
  'choice.weave': 'Weave it in',
  'choice.hold-on': 'Hold on',
  'stars.glow': 'Glow',
  'book.awards': 'Prizes',
  'book.back': 'Back',
  'book.on': 'Turn the page',
  'book.page': '{{n}} of {{of}}',
  'book.goodnight': 'Goodnight.',
  'book.played': '{{role}} was {{name}}',
} as const
