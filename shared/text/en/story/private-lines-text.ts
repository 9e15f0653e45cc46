import type { Story } from '../../story-types.ts'

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
    'If your family votes no tomorrow, don’t worry. We can press the button from here. We have tested it on Sundays.',
  'sad-dial': 'Your dial is last but one on our list. Below it is only a garden shed. Chin up!',
  ladder:
    'A friendly engineer could come round and lift your dial by hand. He has a ladder and no other plans.',
  'bedtime-survey':
    'A quick survey! Do you enjoy bedtime stories: a) a little, b) not really, c) who is asking?',
  'paper-cuts': 'Did you know that books cause nine in ten paper cuts? We’re only thinking of your thumbs.',
  jam: 'We hear a lot of jam at your table, and a lot of truth. Have you thought about porridge?',
  giveaway: 'Whoever tells a bad dream at breakfast is giving it away for nothing. We could have sold it!',
  ribbon: 'A ribbon will be cut in your honour. Please bring a child who is good at standing still.',
  choir: 'The whole office sang when your dial went up. Well, one of us sang. The others moved their mouths.',
  'free-pillow': 'We have sent you a free pillow. It has opinions. Let the smallest head try it first.',
  'badge-photo': 'The photo on your badge came out so nicely that we have given it to somebody else as well.',
  'night-owl': 'We noticed a light on after nine. If it’s a lamp, do nothing. If it’s a story, please call.',
  'hold-music':
    'Your children’s laughter is now our hold music. People wait twice as long! You must be so proud.',
  canteen: 'There’s a new dish in the canteen, named after you. It is eaten quickly and alone.',
  'new-slogan':
    'Tomorrow’s slogan is ready: “Sleep is safer when somebody owns it.” We’ve put your name under it. Surprise!',
  'your-chair':
    'Every evening at six your office chair turns towards the door. We have spoken to it about that.',
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
  wick: 'A wick that smokes wants trimming, not scolding. Look after {{name}} tonight, and don’t make a speech.',
  'last-match': 'With the last match you cup your hands. {{name}} could do with a few hands around.',
  'porch-lamp': 'We left the porch lamp on for whoever came last. Tonight that’s {{name}}.',
  'two-oars': 'With one oar you row in circles. {{name}} and {{other}} ought to get into the same boat.',
  darning: 'You darn a sock before there’s a hole. It’s getting thin between {{name}} and {{other}}.',
  'one-coat':
    'Once two people who weren’t speaking had to share a coat, and they danced. Think of {{name}} and {{other}}.',
  'half-a-bench':
    'A bench with one person on it tips a little. {{name}} sat there last time. Take the other end.',
  'other-slipper': 'One slipper by the bed looks lost. So did {{name}}. It only takes a second one.',
  'balloon-man': 'The balloon man tied each balloon to a small stone. Be {{name}}’s small stone tonight.',
  'sea-legs':
    'After a long voyage you walk as if the floor were telling jokes. Sit {{name}} down. Bring soup.',
  'burnt-pan':
    'You don’t throw out the pan because the milk burned. {{name}} didn’t come. Let it soak overnight.',
  'crooked-shelf':
    'My first shelf was crooked, and it’s still up. {{name}} broke a promise. Build another one beside it.',
  'rainy-voices':
    'On rainy evenings we did voices for the furniture. The wardrobe was always the villain. It loved that.',
  potato: 'Too much salt? Put in a potato. Too much silence? A bad joke. I keep both in the cellar.',
  'last-round': 'Every night I go round the house and say goodnight to the doors. They hold better for it.',
}
