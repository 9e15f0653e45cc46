import type { Story } from '../../story-types.ts'

export const storybook: Story['storybook'] = {
  covers: [
    { title: 'The House That Kept One Light On', text: 'A story with a draught in it' },
    { title: 'Four Pairs of Slippers', text: 'A story that nearly got lost on the stairs' },
    { title: 'The Night We Hummed It Home', text: 'A story with six notes, one of them wrong' },
    { title: 'All the Lanterns and the Soup', text: 'A story to be read in one very full chair' },
  ],
  pages: {
    monday: 'Monday, when everyone still sat where they liked',
    wednesday: 'Wednesday, when things were promised',
    friday: 'Friday, when the landing was too small',
    saturday: 'Saturday, with the lid',
    malfunction: 'The part with the wind',
    ending: 'How it came out',
    awards: 'Prizes, some of them deserved',
    secrets: 'What nobody was supposed to know',
  },
  emptyFrame: 'An empty frame. You may remember what was in it: {{treasure}}.',
  unfinished: 'The Night That Was Put Back on the Shelf',
  quietEvening: 'Nobody wrote anything down this evening. The lamp says it was nice.',
  lastLinePrompts: [
    'One line is missing. It’s the last one.',
    'The pen is going round. What’s the last thing the book should say?',
    'How would you end it, if they were already half asleep?',
    'There’s room for exactly one sentence under the picture.',
    'Finish it so that nobody needs the landing light tonight.',
    'What does the house say when you’re all in bed?',
  ],
  lastLines: [
    'And the third stair creaked, so they knew everyone was in.',
    'The soup was cold by then, and they ate it anyway.',
    '“Again,” said somebody, but very quietly.',
    'And if you count the lanterns, count them twice.',
    'Then the house turned over and pulled up the garden.',
    'It wasn’t late. It was only dark.',
    'Nobody found the other sock. It’s better off.',
    'Then the lamp winked, and that was that.',
  ],
}
