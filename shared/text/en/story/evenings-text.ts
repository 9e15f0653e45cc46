import type { Story } from '../../story-types.ts'

export const cards: Story['cards'] = {
  'power-cut': {
    title: 'Power cut',
    text: 'The fridge sighs and stops. The sphere has power for one: whoever has dreamt least. Everyone else joins the nook.',
  },
  'double-bunk': {
    title: 'Room for two',
    text: 'The sphere has shrunk a little in the rain. Only two fit in: those who have dreamt least. The rest read.',
  },
  'first-snow': {
    title: 'First snow',
    text: 'You can hear every step in it. A promise kept tonight is worth two threads.',
  },
  wishbone: {
    title: 'The wishbone',
    text: 'Somebody will have to pull it. Break a promise tonight and your thread loses two, not one.',
  },
  'sock-ghost': {
    title: 'The sock ghost',
    text: 'All the sheets are off the line. Four ghosts walk to bed, and nobody knows who is under which.',
  },
  'free-trial': {
    title: 'Free trial',
    text: 'Tonight every dream gives one extra Glow. It also burns one extra light. Nobody reads that part.',
  },
  'software-update': {
    title: '99 per cent',
    text: 'The sphere is stuck at 99 and won’t look at anyone. Dreams don’t push the upgrade tonight.',
  },
  'honest-meter': {
    title: 'The honest meter',
    text: 'Somebody has wired it properly. Tonight each dream is paid from the dreamer’s own lantern.',
  },
  cocoa: {
    title: 'Cocoa',
    text: 'The big pan is out, the one with the dent. Reading together brings back an extra light.',
  },
  'one-blanket': {
    title: 'One blanket',
    text: 'The others are in the wash. Whoever reads tonight sits very close: two threads instead of one.',
  },
  'wet-paint': {
    title: 'Wet paint',
    text: 'Caleb has painted every handle green. No own ways tonight: it’s the nook or the sphere.',
  },
  'long-goodnight': {
    title: 'The long goodnight',
    text: '“Night.” “Night!” “Night again!” If two people mean each other, it counts for two threads.',
  },
  'thin-walls': {
    title: 'Thin walls',
    text: 'The wind is reading your letters. One more person will sleep badly tonight.',
  },
  'rain-on-the-roof': {
    title: 'Rain on the roof',
    text: 'It drums every thought away. A bad dream you keep to yourself brings two of your lights back.',
  },
  'truth-toast': {
    title: 'Talking toast',
    text: 'Nobody can keep a secret with a mouthful of jam. Each bad dream told tomorrow turns the upgrade down two.',
  },
  'school-tomorrow': {
    title: 'School tomorrow',
    text: 'Teeth, pyjamas, go. The hour before bed is nearly halved, whatever your face says.',
  },
  'slow-clock': {
    title: 'The slow clock',
    text: 'It was wound with a spoon. The hour before bed is half as long again. Nobody complains.',
  },
  'warm-chair': {
    title: 'The warm chair',
    text: 'Something round and purring sits in it. Whoever is alone at the nook brings back a light.',
  },
  'the-s-word': {
    title: 'The S word',
    text: 'Until the lights go out nobody may say “sphere”. Call it something else. It will hear you anyway.',
  },
  'sleeping-baby': {
    title: 'The baby upstairs',
    text: 'The neighbours’ baby has just dropped off. Only whispering until the lights go out. Even for arguments.',
  },
  'your-majesty': {
    title: 'Your Majesty',
    text: 'Until the lights go out the youngest is king or queen. Bow when you speak to them.',
  },
}

export const motionFrame: Story['motionFrame'] = 'This house… {{motion}}'

export const motions: Story['motions'] = {
  'one-big-bed': 'sleeps in one big bed. A shared goodnight is worth two threads.',
  'one-guest': 'lets the sphere have one guest at a time: whoever has dreamt least.',
  'word-of-honour': 'spits in its palm. Kept promises are worth two threads.',
  'crossed-fingers': 'checks behind your back. Broken promises cost two threads.',
  'one-more-chapter': 'always begs for one more chapter. Reading brings back an extra light.',
  'elbow-to-elbow': 'reads elbow to elbow. A shared page ties two threads.',
  'own-pocket': 'pays for its dreams out of its own pocket: the dreamer’s own lantern.',
  'extra-sparkle': 'orders the extra sparkle. Dreams give one extra Glow and burn one extra light.',
  'guest-mode': 'dreams in guest mode. Dreams don’t push the upgrade.',
  'nightmares-with-jam': 'has its nightmares with jam. Every one told turns the upgrade down two.',
  'under-the-pillow':
    'lets you hide things under the pillow. Keep a bad dream and two of your lights come back.',
  'doors-shut': 'shuts all other doors at bedtime. No own ways.',
  'stays-up': 'stays up late. The hour before bed is half as long again.',
  'lamp-for-the-late': 'leaves a lamp on. Whoever is alone at the nook brings back a light.',
  'sheets-on': 'goes to bed in sheets. Nobody sees who walks where.',
  'ear-plugs': 'has lost its ear plugs. One person more sleeps badly.',
}

export const memos: Story['memos'] = {
  'a-gift-for-ava':
    'A surprise! Tonight we’ll offer Ava a dream made just for her, on the big screen, so everyone can be happy for you.',
  lullabies:
    'Friendly reminder: a lullaby is a competitor. Ours is shorter, never gets tired and knows her age.',
  'the-chair':
    'Our sensors notice a chair with a lamp. It has no off switch. Could it be moved somewhere draughty?',
  'breakfast-talk':
    'Dreams discussed over breakfast may lose their shine. Suggested topics instead: weather, spoons, the weather of spoons.',
  'the-fridge':
    'Somebody is sticking notes on your fridge. We own a fridge company now, so this makes us a little sad.',
  'lighthouse-family':
    'Your home is our brightest dot on the map! The other dots would like to know how you got them all in.',
  cake: 'At seven on the dial we send a cake. It is shaped like your house. Please don’t eat the door.',
  'gentle-nudge': 'Your dial looks sleepy. One cosy dream each would wake it. Children fit nicely!',
  'the-fuse-box':
    'Somebody near you owns a screwdriver and an opinion. Do keep the cellar key warm in your pocket.',
  welcome:
    'Happy first evening! Tell the family the flickering lanterns are a mood. It is our favourite mood.',
  lanterns:
    'Good news: lanterns burn on something very cheap. We have found out that it is called “remember when”.',
  'parking-space':
    'We have painted your name on a parking space. Just the first half. The rest comes with the upgrade.',
  'the-van': 'Our van is in your street all week. It only looks asleep. Wave, and it waves back.',
  'your-desk':
    'Your new desk has arrived. It asked who you’d miss least at bedtime. It is only making conversation.',
  saturday:
    'If your family votes no tomorrow, don’t worry. We can press the button from here. We have tested it on Tuesdays.',
}

export const customised: Story['customised'] = {
  offer:
    'Special for Elara: tonight, a dream made to measure for Ava. She’ll love it. She’ll never want another.',
  accepted: 'Elara said yes. The sphere hums Ava’s name, testing it for size.',
  declined: 'Elara said no, thank you. The sphere closes its brochure very slowly.',
}

export const memoryBook: Story['memoryBook'] = {
  'candle-stub':
    'When a candle is short you sit nearer. {{name}} would be warmer with someone reading beside them.',
  'cold-feet': 'You can tell by the feet. {{name}}’s are cold tonight. A story would do more than socks.',
  'smallest-glass': 'Fill the smallest glass first, Grandma said. Tonight the smallest glass is {{name}}.',
  'tin-telephone': 'Two tins and a string need both ends. {{name}} and {{other}} have hardly been pulling.',
  seesaw: 'A seesaw with one child is a bench. Put {{name}} and {{other}} on the same evening.',
  'one-umbrella': 'They learned to talk under one umbrella. {{name}} and {{other}} could do with some rain.',
  'two-cups': 'I always put out a second cup. {{name}} sat alone, and nobody poured.',
  'hide-and-seek': 'The worst of hide-and-seek is when they stop looking. Go and find {{name}} tonight.',
  kite: 'A kite is happy because somebody holds the string. {{name}} has been up a long while.',
  'moon-boots': 'After the moon, floors feel odd. Offer {{name}} your arm and a silly voice.',
  'glued-plate': 'The blue plate broke and held better after. {{name}} broke a promise. Ask for a new one.',
  'lost-mitten':
    'You don’t shout at a lost mitten. {{name}} forgot a promise. Go back along the path together.',
  'grandma-list': 'Grandma’s three things for a bad night: something warm, something silly, someone.',
  'third-stair': 'The third stair creaks so that we know who is coming home. I never oiled it on purpose.',
  humming:
    'If you can’t remember the words, hum. If you can’t remember the tune, hum anyway. They come closer.',
}

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
  orders: {
    title: 'Read it out!',
    text: 'Read out what your phone asks for. Somebody else has the button.',
  },
  doors: {
    title: 'Which door?',
    text: 'Only one door is right. Each of you knows one thing about it. Tell!',
  },
  hum: { title: 'Hum along', text: 'Six beats go round. Tap your note when your beat comes.' },
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
