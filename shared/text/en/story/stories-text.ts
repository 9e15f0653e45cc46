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
}

/** Friday's last pages; they end any story, so nothing in them knows who was in it. */
export const lastPages: Story['lastPages'] = {
  'the-light-under-the-door': {
    prompt: 'And when they came home, there was light under the door, because…',
    picks: [
      '…somebody had stayed up, and pretended not to have.',
      '…the house had been practising being brave.',
      '…the story had got there first and put the kettle on.',
      '…light, too, likes to wait for people.',
      '…they had never really been gone, only around the corner.',
      '…the hall lamp can’t sleep unless everyone’s in.',
    ],
  },
  'what-they-carried': {
    prompt: 'They could carry only one thing home. It was…',
    picks: [
      '…each other, in turns.',
      '…the smell of it, in a jam jar.',
      '…a joke that only worked there.',
      '…the smallest one, who said: I can walk. And didn’t.',
      '…a promise, and it weighed almost nothing.',
      '…the wrong suitcase. It was better.',
    ],
  },
  'who-opened-it': {
    prompt: 'In the end the last door was opened by…',
    picks: [
      '…the one who had been afraid of it the longest.',
      '…nobody. It was a pull, and they had pushed for years.',
      '…the postwoman, who simply turned the handle.',
      '…all of them, which is why it took so long.',
      '…someone on the other side, in slippers.',
      '…a good old sneeze.',
    ],
  },
  'the-way-home': {
    prompt: 'They found the way back by…',
    picks: [
      '…following the sound of someone washing up.',
      '…asking the same owl twice.',
      '…singing the one verse they knew, again and again.',
      '…crumbs. The birds had left exactly enough.',
      '…walking until the air smelled of pillow.',
      '…holding hands, and letting the youngest guess.',
    ],
  },
  'what-the-moon-kept': {
    prompt: 'Only the moon saw how it really ended. It saw…',
    picks: [
      '…two people say sorry with their mouths full.',
      '…that the villain was tucked in as well.',
      '…someone go back for the forgotten hat.',
      '…everybody dance, the way you do when nobody’s looking.',
      '…a window close, and a candle go on behind it.',
      '…nothing. It had something in its eye.',
    ],
  },
  'the-smallest-one': {
    prompt: 'And the smallest one of all, whom nobody had asked, said…',
    picks: [
      '…“I had it in my pocket the whole time.”',
      '…“Again.”',
      '…“That’s what I said on page one.”',
      '…“Can it come home with us?”',
      '…something very quiet, and it was exactly right.',
      '…“Bathroom.”',
    ],
  },
  'the-song': {
    prompt: 'Since that day, when the wind is right, you can hear…',
    picks: [
      '…six notes, and somebody getting the fifth one wrong.',
      '…the whole story, but only the vowels.',
      '…a pot lid, applauding.',
      '…them arguing about whose turn it is to be carried.',
      '…a lullaby that doesn’t know it’s finished.',
      '…nothing at all, and it’s the good kind.',
    ],
  },
  'after-the-party': {
    prompt: 'When everyone had gone home, one thing was left on the table…',
    picks: [
      '…a paper crown, still warm.',
      '…an extra chair’s worth of crumbs.',
      '…a thank-you note without a name.',
      '…the key, and this time nobody hid it.',
      '…half a biscuit, shared into quarters.',
      '…a ring of light where a lantern had stood.',
    ],
  },
  'the-empty-plate': {
    prompt: 'They had laid one plate too many, and then…',
    picks: [
      '…the bell rang.',
      '…it turned out they had counted right.',
      '…the stranger sat down as if it had always been so.',
      '…they passed it round and each put something on it.',
      '…the youngest said grace for whoever was late.',
      '…it filled itself up with porridge and looked smug.',
    ],
  },
  'the-letter': {
    prompt: 'Years later a letter came. It said only…',
    picks: [
      '…“I’m still wearing the hat.”',
      '…“You were right about the goose.”',
      '…“Leave the landing light on. Love, all of us.”',
      '…“Turn over,” and on the back: “Turn over.”',
      '…“Sorry about the roof.”',
      '…“It worked.”',
    ],
  },
  'the-long-yawn': {
    prompt: 'Then somebody yawned, and the yawn went…',
    picks: [
      '…from lap to lap, and came back bigger.',
      '…out of the window and put the street to bed.',
      '…all through the story, until even the full stops lay down.',
      '…down the stairs, and switched off the fridge light.',
      '…around the world, and was home by breakfast.',
      '…to the one who had said: I’m not tired.',
    ],
  },
  'what-nobody-saw': {
    prompt: 'What nobody noticed on the very last page was…',
    picks: [
      '…the cat, who had done most of it.',
      '…that the wallpaper was smiling.',
      '…a second pair of footprints, quite small.',
      '…how late it was, and how little it mattered.',
      '…that someone had been holding the lamp all along.',
      '…you, on the left, in the striped pyjamas.',
    ],
  },
}
