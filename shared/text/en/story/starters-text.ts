import type { Story } from '../../story-types.ts'

/** Wednesday's beginnings; each ready line can follow the start, or any of its fellows. */
export const starters: Story['starters'] = {
  'key-in-the-bread': {
    text: 'There was a key baked into the bread, and it was still warm.',
    picks: [
      'It fitted nothing in the house except the cat.',
      'The baker turned pale and asked who else had seen it.',
      'Somebody buttered it by accident.',
      'On it stood, in tiny letters: not yet.',
      'From behind the stove came a very small knock.',
      'They ate around it for three days.',
    ],
  },
  'staircase-extra': {
    text: 'This morning the staircase had one step more than yesterday.',
    picks: [
      'It was the softest of them all.',
      'Whoever stood on it could hear next week.',
      'Dad stubbed his toe on it and apologised.',
      'It had come up from the cellar to see some daylight.',
      'There was a sock on it that belonged to nobody.',
      'By lunchtime it had brought a friend.',
    ],
  },
  'borrowed-cloud': {
    text: 'They had borrowed a cloud for the weekend and forgotten to ask what it eats.',
    picks: [
      'It seemed to like bath towels.',
      'It cried a bit when they turned on the telly.',
      'The neighbours complained about the shade.',
      'On Sunday it didn’t want to be given back.',
      'It followed them to the shop on a string.',
      'At night it snored small thunder.',
    ],
  },
  'snoring-suitcase': {
    text: 'Under the bed lay a suitcase, and the suitcase snored.',
    picks: [
      'The label said: Please wake at the seaside.',
      'They tiptoed it to the station.',
      'When it turned over, something inside jingled.',
      'It talked in its sleep, about sandwiches.',
      'A customs officer tickled it behind the lock.',
      'Nobody dared to be the alarm clock.',
    ],
  },
  'fox-at-the-desk': {
    text: 'When they came to school, a fox sat behind the teacher’s desk and took the register.',
    picks: [
      'It pronounced all the names better than anyone before.',
      'Mathematics was mostly about hens.',
      'Nobody asked where the teacher was. There were crumbs.',
      'For homework they had to be quiet in a wood.',
      'The headmistress put her head in and curtsied.',
      'It gave a gold star for tails, so nobody got one.',
    ],
  },
  'polite-monster': {
    text: 'The monster rang the bell, wiped all nine of its feet and asked for Mother.',
    picks: [
      'It had brought flowers and eaten only some.',
      'They gave it the good chair. The good chair gave up.',
      'It wanted to know what time it should be scary.',
      'It blushed, which took a while, because of its size.',
      'Mother said she had been expecting it since Tuesday.',
      'It was too shy to go under the bed in daylight.',
    ],
  },
  'midnight-lift': {
    text: 'At midnight the lift goes to a floor that has no number.',
    picks: [
      'The doors opened on a field and a smell of hay.',
      'A boy in old-fashioned pyjamas asked: going down?',
      'They held the door with an umbrella, to be safe.',
      'All the lost teaspoons of the building were there.',
      'The button was warm, as if someone had just left it.',
      'The music in there was somebody’s doorbell, very slow.',
    ],
  },
  'whale-in-the-pool': {
    text: 'On Saturday there was a whale in the swimming pool, doing lengths.',
    picks: [
      'It was told off for splashing and looked sorry.',
      'There was no water left, only whale.',
      'It wore a rubber cap, for the rules.',
      'It had got on at the wrong current, it said.',
      'The lifeguard blew his whistle, and it answered.',
      'They all pushed, and it giggled in very deep notes.',
    ],
  },
  'tailor-of-shadows': {
    text: 'In the narrow street lives a tailor who mends nothing but shadows.',
    picks: [
      'Hers had a hole from a fence in summer.',
      'He kept the scraps in a jar marked “dusk”.',
      'You wait in bright light and mustn’t wriggle.',
      'One customer had come without any at all.',
      'He charges one secret, and half a secret for children.',
      'After the repair it was a little long in the ears.',
    ],
  },
  'forgotten-birthday': {
    text: 'Everyone had forgotten the birthday, except the furniture.',
    picks: [
      'The table stood on its toes all morning.',
      'The lamp tried to sing and blew a bulb.',
      'The wardrobe had been hiding something since March.',
      'The sofa saved up coins for it, for years.',
      'The rug wanted to be the red carpet and lay very straight.',
      'Even the grumpy stool had put on a doily.',
    ],
  },
  'sleepy-king': {
    text: 'The king was so sleepy that he signed everything.',
    picks: [
      'Since noon the law said: cats go first.',
      'He had made a pillow his Minister of War.',
      'A girl from the kitchen slipped him a blank page.',
      'By three o’clock he had adopted the orchestra.',
      'The queen read the small print and laughed out loud.',
      'The enemy came to sign as well and lay down beside him.',
    ],
  },
  'map-on-the-cat': {
    text: 'If you brushed the cat the right way, there was a map on her.',
    picks: [
      'The treasure was clearly marked, but she kept rolling over.',
      'It showed our street, and a house that isn’t there.',
      'North was wherever the fish was.',
      'They followed it for an hour, at cat speed.',
      'The cross was exactly behind the left ear.',
      'When she purred, the mountains moved.',
    ],
  },
  'moon-in-the-bath': {
    text: 'On Tuesday they found the moon in the bath, and it asked for more hot water.',
    picks: [
      'It had brought its own sponge, which was a cloud.',
      'Nobody could brush their teeth without going pale.',
      'Far out, the sea rang up to complain.',
      'It sang very low, and the tiles came loose one by one.',
      'They had to explain to it about the plug.',
      'When it stood up, it was night in the hall as well.',
    ],
  },
  'apologising-door': {
    text: 'The front door had learned to say sorry, and it couldn’t stop.',
    picks: [
      'It apologised for the draught, and for the weather behind it.',
      'Burglars found it hard to go on.',
      'The doormat told it to pull itself together.',
      'Granny said sorry back, and they were at it till noon.',
      'It had once pinched a finger, and thought of it daily.',
      'They oiled it. Now it does it in a whisper.',
    ],
  },
  'museum-of-yesterdays': {
    text: 'Around the corner a museum had opened where you could visit yesterday.',
    picks: [
      'The queue was mostly people who had forgotten something.',
      'You were allowed to look, but not to warn anyone.',
      'In room four stood their own breakfast, still steaming.',
      'An old man came every day to hear the same laugh.',
      'The guide had the hiccups. They were last week’s.',
      'The gift shop sold the minute before you knocked it over.',
    ],
  },
  'knees-next-door': {
    text: 'The new neighbour was so tall that they only knew his knees.',
    picks: [
      'They were friendly knees, and they always bent for the baby.',
      'His post came by crane.',
      'When he hung out a shirt, three gardens had lunch in the dark.',
      'He had brought a very small wife, who did the shouting.',
      'They asked for a cup of sugar, and he sent down a bucket.',
      'It turned out that he was kneeling.',
    ],
  },
  'handed-in-smile': {
    text: 'Somebody had handed in a smile at the lost property office.',
    picks: [
      'It was a bit crooked, and obviously loved.',
      'The clerk tried it on when nobody was looking.',
      'Eleven people came and said that it was theirs.',
      'It lay between two umbrellas and cheered them up no end.',
      'On the back someone had written: for Sundays.',
      'The one who had lost it was too sad to ask.',
    ],
  },
  'train-on-the-ceiling': {
    text: 'At eight o’clock, as always, a small train ran across the ceiling.',
    picks: [
      'It stopped above Dad, and someone got out.',
      'They had given up the lamp, because of the station.',
      'Crumbs meant that the dining car was open.',
      'A tiny hand was waving from the last window.',
      'The cat knew the timetable by heart.',
      'Today it was late, and the whole kitchen fretted.',
    ],
  },
  'recipe-for-wind': {
    text: 'In the old cookery book, between waffles and yeast, was a recipe for wind.',
    picks: [
      'You need a blue bowl and a window you can trust.',
      'They took too much, and the kitchen went to the seaside.',
      'It has to rest overnight, under a cloth that flaps.',
      'Granny had written in the margin: never in a tent.',
      'The first spoonful turned all the pages.',
      'Serve at once, it said, or hold on to the table.',
    ],
  },
  'postcard-from-the-sofa': {
    text: 'The sofa was gone, and in its place lay a postcard.',
    picks: [
      '“Weather lovely,” it said. “Here everyone sits on the sand.”',
      'They ate standing up and felt that they had been unkind.',
      'The stamp showed a footstool on a mountain.',
      'Where it had stood there were four coins and a tooth.',
      'The armchair claimed to know nothing and looked away.',
      'It had signed with all its buttons.',
    ],
  },
  'thirteenth-chime': {
    text: 'The clock struck thirteen, and everything that had been waiting came out.',
    picks: [
      'First came the bats, who were holding hands.',
      'The statue on the square sat down with a sigh.',
      'All the parked cars turned over and went back to sleep.',
      'A lady in a nightcap asked politely for the fourteenth.',
      'You could see the wind, and it was wearing a hat.',
      'Only the baker noticed. He put one more roll on the tray.',
    ],
  },
  'pocket-ocean': {
    text: 'She had a whole ocean in her coat pocket, and it was choppy.',
    picks: [
      'On the bus people began to lean from side to side.',
      'On good days a tiny lighthouse winked through the buttonhole.',
      'Her sandwiches were always salty.',
      'She never put her hand in without asking first.',
      'At low tide there was last year’s chewing gum on the beach.',
      'A very small ship had been sending her letters.',
    ],
  },
  'dog-who-read': {
    text: 'The dog had learned to read, and he wasn’t pleased.',
    picks: [
      'The first thing he read was the sign: no dogs.',
      'He wrote a reply in the flour, with his tail.',
      'His own name turned out to be spelled wrong.',
      'He read the cat’s diary and was very quiet afterwards.',
      'At bedtime he wanted the one about the wolf, without the wolf.',
      'The postwoman was handed a list.',
    ],
  },
  'night-shop': {
    text: 'There is a shop that opens only for people who can’t sleep.',
    picks: [
      'It sells the cool side of the pillow, by the yard.',
      'The bell over the door yawns.',
      'You pay with whatever kept you awake.',
      'On the top shelf are the dreams that nobody collected.',
      'The owner wears two dressing gowns, one for guests.',
      'A sheep stood at the till. She was counting, too.',
    ],
  },
}
