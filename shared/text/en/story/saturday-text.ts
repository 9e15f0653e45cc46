import type { Story } from '../../story-types.ts'

/** Thrown in the argument before the experiment, and printed in the storybook: whole sentences, no “you”. */
export const memories: Story['memories'] = {
  'promise-kept':
    'On {{evening}} {{a}} and {{b}} promised to meet. And there they were, both of them, at the same time.',
  'promise-broken':
    'On {{evening}} {{a}} and {{b}} had promised to meet. One place stayed empty, and it was {{a}}’s.',
  'empty-chair': 'On {{evening}} {{a}} sat alone at the nook and read to the empty chair: “{{text}}”',
  'dream-cut': 'On {{evening}} {{a}} pulled a fuse, and {{b}} came down in the middle of a dream.',
  'vision-told': 'After {{evening}} night, over breakfast, {{a}} said it out loud: “{{text}}”',
  'vision-kept': 'After {{evening}} night {{a}} buttered a slice of toast and didn’t say this: “{{text}}”',
  goodnight:
    'On {{evening}} {{a}} and {{b}} wished each other goodnight, without knowing the other one would.',
  'story-line': 'On {{evening}} {{a}} put this into the story: “{{text}}”',
  ritual: 'On {{evening}} {{a}} and {{b}} read under one lamp, and nobody looked at the clock.',
  report: 'On {{evening}} {{a}} wrote an honest report and pressed “send” with both thumbs.',
  push: 'On {{evening}}, behind the study door, {{a}} turned the upgrade up by two.',
}

export const experiment: Story['experiment'] = {
  runs: 'The family says: run it. The sphere counts down from ten, in Ava’s bedtime voice.',
  stopped:
    'The family says: stop. In an office far away somebody presses the button anyway. There is no countdown.',
  tieRuns: 'Two against two. The upgrade is at {{need}} or more, so the sphere breaks the tie itself.',
  tieStops:
    'Two against two. The upgrade is below {{need}}, so for one breath it’s quiet. Then SkyNest presses the button from far away.',
  signWorked: 'A sign, a press, and Ava slips out under the lid before it shuts.',
  signMissed: 'The lid shuts with a small, polite click. Ava is inside.',
}

export const malfunction: Story['malfunction'] = {
  slogan: 'Not {{short}}!',
  blanket: ['Blanket! Everybody under! Palm on the glass!', 'Blanket! It’s looking! Cover your screen!'],
  caught: 'Ava is still in the sphere, and her labels won’t hold still. Reach for her, together!',
  rescued: 'One pull, one slipper lost, and Ava is out.',
  whisper: [
    'Only one song ever made this house sleep. It has six notes.',
    'Softly now. It’s as scared as you are.',
    'Don’t shout at it. Hum.',
  ],
  thumbs: 'Now put a thumb on the phone of the person on your left. Together. Don’t let go.',
  thumbsApart: 'Now everybody put a thumb on their own phone. Together. Don’t let go.',
  silence: 'Listen.',
}

export const doorClues: Story['doorClues'] = {
  ava: 'You know which face isn’t pretending. Describe it, don’t show it.',
  leo: 'The door’s number is in your log. Say it out loud.',
  elara: 'SkyNest always frames what it’s proud of. Describe the frame.',
  caleb: 'It’s in the story: the sign on the door. Tell them what it is.',
}

export const dishClues: Story['dishClues'] = {
  ava: 'You saw whose face is on the right lid. Describe it, don’t show it.',
  leo: 'You peeked. The right lid has this number. Say it out loud.',
  elara: 'You know this rim: you chose the plates. Describe the pattern.',
  caleb: 'You put this sign on the right lid yourself. Tell them what it is.',
}

export const letGo: Story['letGo'] = {
  call: 'Every lantern is dark. Will somebody give up a treasure?',
  done: '{{name}} gave up a treasure: {{treasure}}. Five lights fly across.',
  nobody: 'Nobody let go. The dark came in, and was sorry about it.',
}

export const home: Story['home'] = {
  lit: [
    '{{name}}’s lantern is home. In it, quite unharmed: {{treasure}}.',
    'Come in, {{name}}. Still with you: {{treasure}}.',
    'And {{name}}, a bit out of breath, carrying this: {{treasure}}.',
  ],
  out: [
    '{{name}}’s lantern is dark. It is carried in all the same.',
    'No light in {{name}}’s lantern. The glass is still warm.',
  ],
  given: '{{name}} came home with empty hands, and everyone made room.',
}
