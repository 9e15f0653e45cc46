import type { Story } from '../../story-types.ts'

export const homeAwards: Story['homeAwards'] = {
  ava: { title: 'The Last Torch', text: 'for still counting when everybody else had dozed off' },
  leo: { title: 'The One Loud Sock', text: 'for being heard on every stair without saying a word' },
  elara: { title: 'The Spare Spectacles', text: 'for looking twice, and being kind about it' },
  caleb: { title: 'The Wound-up Clock', text: 'for keeping time with no one to thank you' },
}

export const awards: Story['awards'] = {
  'golden-pinky': { title: 'The Golden Pinky', text: 'for promises kept, every one with a shake' },
  'rubber-calendar': {
    title: 'The Rubber Calendar',
    text: 'for promises that stretched until they went “ping”',
  },
  'busiest-diary': {
    title: 'The Bursting Diary',
    text: 'for making the most appointments with people in the same house',
  },
  'chair-warmer': { title: 'The Warm Cushion', text: 'for a dent in the nook that will never come out' },
  'frequent-flyer': { title: 'The Sleepy Suitcase', text: 'for the most miles flown in pyjamas' },
  'own-drum': { title: 'The Muddy Torch', text: 'for being somewhere else, with a perfectly good reason' },
  'page-licker': { title: 'The Licked Thumb', text: 'for turning up whenever there was a page to turn' },
  'friend-of-the-chair': {
    title: 'Friend of the Chair',
    text: 'for excellent manners towards empty furniture',
  },
  'breakfast-news': { title: 'The Morning News', text: 'for broadcasting nightmares with a full mouth' },
  'sealed-envelope': { title: 'The Sealed Envelope', text: 'for knowing something and passing the butter' },
  'double-goodnight': {
    title: 'The Echo on the Landing',
    text: 'for goodnights that met another goodnight halfway',
  },
  'heart-thrower': {
    title: 'The Heart Cannon',
    text: 'for loving other people’s lines, repeatedly, with a thumb',
  },
  'ink-fingers': { title: 'Inky Fingers', text: 'for putting the most words into other people’s stories' },
  'brightest-pillow': { title: 'The Glowing Pillow', text: 'for dreams so bright that the moths came' },
  'somebody-paid': {
    title: 'The Little Lamp That Paid',
    text: 'for lighting everyone else’s dreams without being asked',
  },
  lamplighter: {
    title: 'The Lamplighter’s Ladder',
    text: 'for lights that came back and don’t know who to thank',
  },
  foghorn: { title: 'The Foghorn', text: 'for orders heard as far as the post office' },
  'six-arms': { title: 'The Octopus', text: 'for having more hands than the family photo shows' },
  'selective-ears': { title: 'The Woolly Ear', text: 'for hearing only the orders that sounded nice' },
  'blanket-ninja': { title: 'Lump of the Night', text: 'for being the most convincing pile of bedding' },
  metronome: { title: 'The Patient Clock', text: 'for getting the beat right while the house fell apart' },
  jazz: { title: 'The Jazz Medal', text: 'for notes the lullaby had not thought of' },
  keyhole: { title: 'The Silver Keyhole', text: 'for seeing straight through a poker face' },
  'open-book': { title: 'The Open Book', text: 'for a secret that could be read from across the room' },
  'open-hands': { title: 'Empty Hands', text: 'for giving away the thing they’d never want to lose' },
  'nodding-dog': { title: 'The Nodding Dog', text: 'for agreeing the loudest that it really happened' },
  sleepwalker: {
    title: 'The Sleepwalker’s Slipper',
    text: 'for playing part of the night with both eyes shut',
  },
  'first-knock': {
    title: 'The First Knock',
    text: 'for asking first, when everyone else was still looking at their slippers',
  },
  'polite-no': { title: 'The Velvet No', text: 'for saying no so kindly that it sounded like a gift' },
  sardine: {
    title: 'The Happy Sardine',
    text: 'for fitting where there was no room, and bringing a cushion',
  },
  'soft-landing': {
    title: 'The Soft Landing',
    text: 'for coming down from the sky exactly where the pillow was',
  },
  'all-ears': { title: 'The Big Ear', text: 'for hearing bad dreams out and finding the very worst bit' },
  'raised-eyebrow': {
    title: 'The Raised Eyebrow',
    text: 'for remembering it quite differently, and saying so',
  },
  'wrong-handle': { title: 'The Draughty Handle', text: 'for opening a door, just to see who’d complain' },
  'curious-finger': {
    title: 'The Curious Finger',
    text: 'for pressing things to find out what they were for',
  },
  sandbag: { title: 'The Sandbag', text: 'for sleeping through everything, and snoring in tune' },
  'goodnight-wallpaper': {
    title: 'Goodnight, Wallpaper',
    text: 'for goodnights that are still on their way to somebody',
  },
  'pyjamas-first': { title: 'Pyjamas First', text: 'for being ready before anybody had asked' },
  'favourite-door': {
    title: 'The Best-loved Door',
    text: 'for all the goodnights that were pushed under it',
  },
  'song-finder': { title: 'The Song Finder', text: 'for shaking a nightmare until a note fell out' },
}
