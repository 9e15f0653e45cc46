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
  'humming-pipes': {
    title: 'The humming pipes',
    text: 'The pipes have picked up a tune and won’t say where. Reading together opens a note of the lullaby.',
  },
  'borrowed-tune': {
    title: 'A borrowed tune',
    text: 'The sphere has been listening at the nook. Every dream tonight hums back a note of the lullaby.',
  },
  'postcards-home': {
    title: 'Postcards home',
    text: 'Tonight every dreamer dreams of somebody downstairs. A dream makes your own thinnest thread one stronger.',
  },
  fireflies: {
    title: 'Fireflies',
    text: 'The garden is full of them, and they follow people. Whoever goes their own way carries one light home.',
  },
  'three-legs': {
    title: 'Three legs',
    text: 'The big chair has lost one. The nook holds two: those who have read least. The rest have to dream.',
  },
  'landing-candle': {
    title: 'A candle each',
    text: 'There is a candle on every landing. Two people who wish each other goodnight light one: a light comes back.',
  },
  'warm-milk': {
    title: 'Warm milk',
    text: 'Bad dreams come out more easily with a moustache. Tell one tomorrow, and your own lantern gets a light back.',
  },
  'it-has-ears': {
    title: 'It has ears',
    text: 'The sphere likes what nobody says. Each bad dream kept tomorrow turns the upgrade up one.',
  },
  'hide-and-seek': {
    title: 'Hide and seek',
    text: 'Some of the curtains have feet tonight. Nobody sees who goes where. Promises kept are worth two threads.',
  },
  'half-price': {
    title: 'Half price',
    text: 'The sphere has put up a sign. Dreams burn one light instead of two, and bring one Glow less.',
  },
  'early-night': {
    title: 'Early night',
    text: 'The owl says so. The hour is a third shorter, but a shared goodnight is worth two threads.',
  },
  'noisy-stairs': {
    title: 'The stairs complain',
    text: 'All night, about everybody’s feet. One more person sleeps badly. Tell a bad dream, and your own lantern gets a light back.',
  },
  'only-questions': {
    title: 'Only questions',
    text: 'Until the lights go out, could everybody please speak only in questions? Is that clear? Who wants to begin?',
  },
  'kind-word': {
    title: 'One kind word',
    text: 'Before the lights go out, everybody says one kind thing about somebody here. It has to be true.',
  },
  'opera-night': {
    title: 'Opera night',
    text: 'Until the lights go out, everything important has to be sung. The more important, the longer.',
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
  'favourite-bit': 'reads its favourite bit twice. Reading together turns the upgrade down one more.',
  'last-candles': 'never burns the last candles. No dream takes a lantern below three lights.',
  'fair-shares': 'shares fairly. The brightest lantern pays for every dream.',
  tinkers: 'likes to tinker. Every way of your own turns the upgrade down one.',
  'open-eyed': 'dreams with its eyes open. Whoever reads together gets one Glow.',
  'hums-in-bed': 'hums in bed. A shared goodnight opens a note of the lullaby.',
}
