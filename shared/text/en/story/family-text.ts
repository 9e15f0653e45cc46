import type { Story } from '../../story-types.ts'
import { common } from '../common-text.ts'

export const evenings: Story['evenings'] = {
  monday: common['evening.monday'],
  wednesday: common['evening.wednesday'],
  friday: common['evening.friday'],
}

export const rooms: Story['rooms'] = {
  nook: 'the reading nook',
  sphere: 'the DreamSphere',
  own: 'a way of your own',
}

export const roles: Story['roles'] = {
  ava: {
    name: common['role.ava.name'],
    aim: 'Get {{need}} of the others’ bad dreams told.',
    you: 'You are nine, you count things, and some of the lantern lights at home have gone missing.',
    privateIntro: 'You counted the lights, under the blanket:',
    inSphere: 'The night’s first bad dream comes to you.',
    atNook: 'You say who reads next.',
  },
  leo: {
    name: common['role.leo.name'],
    aim: 'Bring home {{need}} Glow from your dreams.',
    you: 'You are fifteen, and in the sphere nobody has ever told you to come down.',
    privateIntro: 'Your headset keeps a log:',
    inSphere: 'Alone in here, you win an extra Glow.',
    atNook: 'You make all the noises.',
  },
  elara: {
    name: common['role.elara.name'],
    aim: 'On Saturday the upgrade must be at {{need}} or more.',
    you: 'You helped build the sphere, and you wanted it to be the kindest lamp in the world.',
    privateIntro: 'A message from SkyNest, with a heart:',
    inSphere: 'You may brighten one dream. It burns more.',
    atNook: 'Your first reading brings an extra light.',
  },
  caleb: {
    name: common['role.caleb.name'],
    aim: 'On Saturday the upgrade must be at {{need}} or less.',
    you: 'You mend clocks, read aloud and hum, and the blue light under the door bothers you.',
    privateIntro: 'Your memory book fell open here:',
    inSphere: 'You see whose lantern pays.',
    atNook: 'You bring an extra light home.',
  },
}

export const aims: Story['aims'] = {
  ava: {
    about: 'Ava wants {{need}} of the others’ bad dreams told. She thinks they are a warning.',
    met: 'Ava got the bad dreams onto the breakfast table.',
    missed: 'Too many bad dreams stayed upstairs for Ava.',
  },
  leo: {
    about: 'Leo wants {{need}} Glow from his dreams. Nobody has ever told him to come down.',
    met: 'Leo flew until his hood was full of Glow.',
    missed: 'Leo’s hood had room for more Glow.',
  },
  elara: {
    about: 'Elara wants the upgrade at {{need}} or more. She helped to build it.',
    met: 'Elara’s upgrade climbed as high as she hoped.',
    missed: 'Elara’s upgrade stayed on the lower stairs.',
  },
  caleb: {
    about: 'Caleb wants the upgrade at {{need}} or less. He misses bedtime.',
    met: 'Caleb kept the dial down, mostly with soup and stories.',
    missed: 'The dial slipped through Caleb’s fingers.',
  },
}

export const ownWays: Story['ownWays'] = {
  landing: {
    name: 'the landing',
    text: 'Listen at one door: two wrong secrets are crossed off.',
    gesture: 'Slide until the mumbling turns into words, and stay with it.',
  },
  workshop: {
    name: 'the workshop',
    text: 'Mend the wires. The dimmest lantern is lit first.',
    gesture: 'Drag each plug to the socket with the same pattern.',
  },
  study: {
    name: 'the study',
    text: 'SkyNest calls. What do you tell them?',
    gesture: 'Catch the ringing phone, carry it to your ear, and hold on.',
  },
  cellar: {
    name: 'the cellar',
    text: 'Put out a dream, or leave a note.',
    gesture: 'Find the fuse with the right label. The wrong ones spark.',
  },
}

export const ownWayChoices: Story['ownWayChoices'] = {
  push: 'Nobody sees who pushed.',
  report: 'Notes for the lullaby open on the fridge.',
  fuse: 'Their dream goes dark; one Glow stays. It costs you a thread.',
  note: 'A note in a slipper: your thread grows.',
}

export const learnt: Story['learnt'] = {
  doorTwo: '{{name}} doesn’t have “{{first}}” or “{{second}}”.',
  doorOne: '{{name}} doesn’t have “{{first}}” either.',
  doorNone: 'Nothing new at {{name}}’s door. You know it all already.',
  workshop: 'Lights you brought back: {{lights}}.',
  push: 'You pushed the upgrade up, and two on the dial went with it.',
  report: 'You told SkyNest the truth. The dial went down, and two notes opened.',
  fuse: '{{name}}’s dream went dark. Your thread is thinner.',
  fuseWasted: 'You pulled a fuse, but {{name}} wasn’t dreaming.',
  note: '{{name}} found your note. Your thread is stronger.',
}

export const secrets: Story['secrets'] = {
  'her-girl': {
    title: 'Her girl',
    text: 'Be where Ava is, in the nook or in the sphere, on two evenings. Don’t say why. She’d get embarrassed.',
    about: 'shares a room with Ava on two evenings',
  },
  'no-scandal': {
    title: 'No scandal',
    text: 'The neighbours have ears. At the count, no more than three bad dreams may have been told.',
    about: 'wants three bad dreams told at most',
  },
  whistleblower: {
    title: 'Whistleblower',
    text: 'You have read the small print. On Saturday the family has to vote to stop the experiment.',
    about: 'wants the experiment stopped',
  },
  'the-promotion': {
    title: 'The promotion',
    text: 'A corner desk with a window. It is yours if the upgrade is eight or more at the count.',
    about: 'wants the upgrade at eight or more',
  },
  truce: {
    title: 'Truce',
    text: 'You and Elara used to finish each other’s sentences. End the night with three threads between you.',
    about: 'wants three threads with Elara',
  },
  'curious-after-all': {
    title: 'Curious after all',
    text: 'Just once, you want to dream too. Get three Glow, and after that tell nobody what you see at night.',
    about: 'wants three Glow, and then silence',
  },
  'full-house': {
    title: 'Full house',
    text: 'One evening at the nook with three or more of you, and Elara among them. Squeeze up.',
    about: 'wants three at the nook, Elara among them',
  },
  'the-old-song': {
    title: 'The old song',
    text: 'Your mother hummed it, and hers did. Four of its notes have to be on the fridge at the count.',
    about: 'wants four notes on the fridge',
  },
  'big-brother': {
    title: 'Big brother',
    text: 'She is annoying, and she is yours. Ava’s lantern has to be lit when the night ends.',
    about: 'wants Ava’s lantern lit at the end',
  },
  'dont-unplug': {
    title: 'Don’t unplug',
    text: 'It is the only place where you are weightless. On Saturday the experiment has to run.',
    about: 'wants the experiment to run',
  },
  'three-doors': {
    title: 'Three doors',
    text: 'Nobody pins you down. Be in a different room each evening.',
    about: 'is in a different room each evening',
  },
  'the-real-thing': {
    title: 'The real thing',
    text: 'Read at the nook once, properly, and still bring home four Glow.',
    about: 'wants one evening of reading and four Glow',
  },
  'our-sign': {
    title: 'Our sign',
    text: 'On Saturday Dad’s sign has to work, and nobody else may spot it. Not even Leo. Especially not Leo.',
    about: 'wants Saturday’s sign to stay unseen',
  },
  'no-one-alone': {
    title: 'No one alone',
    text: 'On Friday nobody may be alone at the nook or in the sphere. Other rooms don’t count.',
    about: 'wants nobody left alone on Friday',
  },
  'goodnight-mum': {
    title: 'Goodnight, Mum',
    text: 'On Friday you and Mum have to wish each other goodnight, without arranging it too loudly.',
    about: 'wants a goodnight from Elara on Friday',
  },
  brave: {
    title: 'Brave',
    text: 'On Wednesday or Friday, dream with neither Mum nor Dad in the sphere. Leo doesn’t count as help.',
    about: 'wants to dream once without Mum and Dad',
  },
  'he-used-to-talk': {
    title: 'He used to talk',
    text: 'Once Leo told you everything. Be where he is, nook or sphere, on two evenings: Wednesday and Friday.',
    about: 'shares a room with Leo on two evenings, Wednesday and Friday',
  },
  'two-goodnights': {
    title: 'Two goodnights',
    text: 'You could do with hearing it. From tonight on, two people have to wish you goodnight on the same evening.',
    about: 'wants two goodnights on one evening',
  },
  'honest-copy': {
    title: 'An honest copy',
    text: 'Send SkyNest one honest report. And still, at the count, the upgrade has to be at four or more.',
    about: 'wants one honest report, and the upgrade at four',
  },
  'oil-in-the-lamps': {
    title: 'Oil in the lamps',
    text: 'You go round and check the wicks. When the sphere breaks, at least thirteen lights have to be lit.',
    about: 'wants thirteen lights when the sphere breaks',
  },
  'clockmakers-word': {
    title: 'A clockmaker’s word',
    text: 'Time is only promises that were kept. Keep two of yours before Saturday.',
    about: 'wants to keep two promises',
  },
  'move-over-leo': {
    title: 'Move over, Leo',
    text: 'He used to fit under your arm. From tonight on, read at the nook with Leo once, whoever else is there.',
    about: 'reads with Leo once, from now on',
  },
  'one-perfect-flight': {
    title: 'One perfect flight',
    text: 'Never mind the rest. One single dream has to bring home three Glow, with somebody else in the sphere to see it.',
    about: 'wants three Glow from one dream that is not dreamt alone',
  },
  'sister-act': {
    title: 'Sister act',
    text: 'She’s small, and she knows things. End the night with three threads between you and Ava.',
    about: 'wants three threads with Ava',
  },
  'there-for-the-end': {
    title: 'There for the end',
    text: 'You’d never say so, but you want to know how it ends. On Friday read at the nook, with Ava there.',
    about: 'reads with Ava on Friday',
  },
  'the-case': {
    title: 'The case',
    text: 'You have a notebook and a suspicion. On Saturday name somebody’s secret, and be right.',
    about: 'wants to name a secret on Saturday',
  },
  'mend-them': {
    title: 'Mend them',
    text: 'Mum and Dad used to hum in the same kitchen. End the night with two threads between them, or more.',
    about: 'wants two threads between Elara and Caleb',
  },
  'at-least-three': {
    title: 'At least three',
    text: 'You counted them every night. When it’s all over, three lanterns have to be lit, or all four.',
    about: 'wants three lanterns lit at the end',
  },
}

export const knowledge: Story['knowledge'] = {
  avaNone: 'Not one light is missing. You counted twice, because that can’t be right.',
  avaOne: 'One light is missing. Somebody’s lantern is a bead short.',
  avaCount: '{{missing}} lights are missing from the wall.',
  leoEntry: '{{evening}}: {{dreamer}} dreamed. {{payer}}’s lantern paid.',
  leoEmpty: 'Nothing in the log. Nobody flew, nobody paid.',
  calebSphere: 'From the chair beside the sphere you saw it: {{payer}}’s lantern paid for {{dreamer}}.',
  mayBend: 'You may round up a little. Only Leo could contradict you.',
  mayContradict: 'If Ava’s numbers sound too big, you could say so.',
}
