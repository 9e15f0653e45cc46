import type { Story } from '../../story-types.ts'

export const signs: Story['signs'] = {
  ear: {
    name: 'Tug your ear',
    agree: 'A tug at the ear, as if something small had moved in.',
    show: 'On Saturday, tug your ear, in the room, for real.',
    showApart: 'On Saturday, tug your ear, to your camera, for real.',
    watch: 'Watch Dad. When he tugs his ear, press.',
  },
  cough: {
    name: 'Cough',
    agree: 'A cough, as if the soup had gone down the wrong stairs.',
    show: 'On Saturday, cough, in the room, for real.',
    showApart: 'On Saturday, cough, into the call, for real.',
    watch: 'Listen to Dad. When he coughs, press.',
  },
  nose: {
    name: 'Scratch your nose',
    agree: 'A scratch of the nose, as if a feather were thinking about you.',
    show: 'On Saturday, scratch your nose, in the room, for real.',
    showApart: 'On Saturday, scratch your nose, to your camera, for real.',
    watch: 'Watch Dad. When he scratches his nose, press.',
  },
}

export const announcements: Story['announcements'] = {
  nook: [
    '{{name}} says: “The nook, I think. Someone saved me the good cushion.”',
    '{{name}} has put a bookmark on the table. It looks like a plan.',
    '{{name}} means to read tonight, and is already clearing a throat.',
  ],
  sphere: [
    '{{name}} says: “Just a short dream. A snack of a dream.”',
    '{{name}} keeps looking at the blue under the door.',
    '{{name}} has taken off both slippers. People do that before the sphere.',
  ],
  own: [
    '{{name}} says: “I have a thing to do. It’s a quiet thing.”',
    '{{name}} yawns, but not like somebody going to bed.',
    '{{name}} is looking for a torch, and isn’t saying why.',
  ],
}

export const goodnights: Story['goodnights'] = {
  mutual: [
    '{{a}} and {{b}} said goodnight at exactly the same time. Something between them pulled tight.',
    'Two goodnights met on the landing: {{a}}’s and {{b}}’s.',
    '{{a}} knocked on the wall. {{b}} was already knocking.',
  ],
  sent: [
    'Somebody wished you goodnight. The wall won’t say who.',
    'There was a goodnight under your door, folded small.',
    'You heard a “sleep well” that was meant for you.',
  ],
  nobody: [
    'The landing was quiet. You said it to the ceiling.',
    'No goodnight came, so the house creaked you one.',
    'You waited for a knock, and then it was morning.',
  ],
}

export const suppers: Story['suppers'] = {
  'laid-table': {
    title: 'Read it out!',
    text: 'Read out what your phone asks for. Somebody else has the button.',
    narrator: [
      'Pass the salt. Louder. Louder than that.',
      'Forks to the left, shouting to the right. It’s how we’ve always done it.',
    ],
  },
  'pancake-night': {
    title: 'Pancakes for supper!',
    text: 'Read out what your phone asks for. Somebody else has the whisk.',
    narrator: [
      'Breakfast for supper. Nobody tell the morning.',
      'One of you can reach the syrup. It isn’t the one who needs it.',
    ],
  },
  'which-door': {
    title: 'Which door?',
    text: 'Only one door is right. Each of you knows one thing about it. Tell!',
    narrator: [
      'I’ve more doors than I remember. One of them is right.',
      'Knock nicely. They’re only cardboard tonight.',
    ],
  },
  'hidden-pudding': {
    title: 'Where’s the pudding?',
    text: 'Six lids, one pudding. Each of you knows one thing about the right lid. Tell!',
    narrator: [
      'Five of these are sprouts. I’m sorry. I only do the rooms.',
      'Somewhere on this table there is pudding. I can smell it.',
    ],
  },
  'hum-along': {
    title: 'Hum along',
    text: 'Six beats go round. Tap your note when your beat comes.',
    narrator: ['Hum with your mouths shut. There’s soup in them.', 'I know this one. The pipes taught me.'],
  },
  'glass-band': {
    title: 'The glass band',
    text: 'Six glasses: along the table, and back. Tap your note when your glass shines.',
    narrator: [
      'Water in the glasses, spoons up. This is how orchestras begin.',
      'Along the table, and back again. Nobody drink the tune.',
    ],
  },
}

export const prologue: Story['prologue'] = [
  'Each of these lanterns is something one of you loves. Together they have twenty lights.',
  'A dream is lovely. But it burns two lights of somebody else’s, and turns the upgrade up.',
  'Reading together brings lights back, and turns the upgrade down.',
  'Elara has booked the full upgrade for Ava. On Saturday the sphere breaks: if all lights go out, you lose.',
]

export const prologueCosy: Story['prologueCosy'] =
  'Elara has booked the full upgrade for Ava. On Saturday the sphere breaks: keep all the lights you can.'

export const plot: Story['plot'] = {
  monday: 'Elara works at SkyNest. She helped to build the DreamSphere, and she is proud of it.',
  wednesday: 'A child’s dream is a lesson. SkyNest writes it, and nobody has asked the children.',
  friday: 'The upgrade is booked for Ava: tomorrow. But Ava and Caleb have made a pact.',
  bedtime:
    'Elara helped to build the DreamSphere. Tomorrow it gets its full upgrade, and Ava with it. Caleb has a plan.',
  dread: 'Saturday. The engineers are early, and nobody finishes their toast.',
  quarrel: 'Ava won’t get in. Elara won’t cancel it. And nobody is whispering any more.',
  break: 'Something in the sphere tears, and every dream it ever made comes out at once.',
}
