import type { Story } from '../../story-types.ts'

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
  'the-second-hat': {
    prompt: 'And on the peg by the door hung a hat that hadn’t been there before…',
    picks: [
      '…it fitted all of them, one after the other.',
      '…and in it, very gently, it was raining.',
      '…the cat had slept in it before anyone could ask.',
      '…with a note in it: back soon.',
      '…and it has been family ever since.',
      '…still warm, and much too small for a giant.',
    ],
  },
  'what-they-agreed': {
    prompt: 'Before they let go of each other’s hands, they agreed…',
    picks: [
      '…never to tell anyone, and told everyone by lunch.',
      '…to be scared together next time, too.',
      '…who gets to carry the torch. It took an hour.',
      '…that it had been a very good sort of bad day.',
      '…to leave a window open. Just in case.',
      '…on nothing at all, and shook on it.',
    ],
  },
  'the-thing-under-the-bed': {
    prompt: 'And the thing under the bed, which had listened to it all…',
    picks: [
      '…asked for a chair.',
      '…moved over, so that the shoes could hear as well.',
      '…had been crying since chapter two.',
      '…said that in its family the story goes quite differently.',
      '…was asleep, with one paw out.',
      '…switched off the light for them.',
    ],
  },
  'the-last-biscuit': {
    prompt: 'There was one biscuit left, and…',
    picks: [
      '…they looked at it until it was everybody’s.',
      '…the smallest one ate it, on behalf of all.',
      '…the villain was asked first.',
      '…they broke it into four, and there was a fifth piece.',
      '…it was a button. They ate it anyway.',
      '…it left by itself, with great dignity.',
    ],
  },
  'why-the-stairs-creak': {
    prompt: 'And that is why, to this day, the stairs…',
    picks: [
      '…creak only for people who are pretending to be asleep.',
      '…have one more at night than in the morning.',
      '…smell of the sea on Thursdays.',
      '…like to be counted aloud, going down.',
      '…keep one step free for visitors.',
      '…say your name, if you sit very still.',
    ],
  },
  'what-was-left': {
    prompt: 'It had cost them nearly everything. What was left was…',
    picks: [
      '…four spoons and a reason to laugh.',
      '…the song, and a pan to beat it on.',
      '…one boot each, but together they made pairs.',
      '…just enough blanket.',
      '…the way home, which is free.',
      '…more than before. They counted twice.',
    ],
  },
  'the-villain-again': {
    prompt: 'When they looked again, the villain…',
    picks: [
      '…had fallen asleep with his mouth open.',
      '…was holding the wool for somebody.',
      '…had a mother, and she had come to fetch him.',
      '…was much smaller without the boots.',
      '…asked if this was where the soup was.',
      '…had gone, and had wiped the table first.',
    ],
  },
  'the-photo': {
    prompt: 'Somebody took one photo of it all. On it you can see…',
    picks: [
      '…four thumbs.',
      '…everyone with their eyes shut, and happy.',
      '…who really did it, in the mirror at the back.',
      '…the moment before the splash.',
      '…someone who wasn’t there.',
      '…mostly elbow. It’s everybody’s favourite.',
    ],
  },
  'the-next-morning': {
    prompt: 'And the next morning, at breakfast…',
    picks: [
      '…nobody mentioned it, and everybody was grinning.',
      '…there was seaweed in the butter.',
      '…the newspaper had it all wrong, as usual.',
      '…they laid a place for it.',
      '…one of them said: shall we?',
      '…it was ordinary. It was wonderful how ordinary it was.',
    ],
  },
  'what-went-back': {
    prompt: 'Only one thing still had to be given back…',
    picks: [
      '…the wind. They let it go from the roof.',
      '…the key, and the giant’s good scissors.',
      '…a kiss on the forehead. It was returned with interest.',
      '…the dark, neatly folded.',
      '…Tuesday.',
      '…the baby dragon, who had other ideas.',
    ],
  },
  'the-new-name': {
    prompt: 'From then on everybody called the place…',
    picks: [
      '…Nearly.',
      '…by its first name.',
      '…Mind-the-Goose.',
      '…Where-We-Laughed.',
      '…something new each time, so that it would never be finished.',
      '…Home. It took the sign painter four minutes.',
    ],
  },
  'the-page-after': {
    prompt: 'If you turn the page now, you will find…',
    picks: [
      '…the same people, a little taller.',
      '…a pressed flower and some crumbs.',
      '…nothing. It’s waiting for you to do something.',
      '…the monster, in a nightgown, shushing you.',
      '…that the book has been reading you, and liked it.',
      '…the end again, but smaller, to take home.',
    ],
  },
}
