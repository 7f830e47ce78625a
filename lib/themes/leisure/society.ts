import type { LeisureWords } from './words';

/** Words of manners, families, food, pastimes and the rich. */
export const SOCIETY: LeisureWords = {
  strong: `bollywood, karaoke, bullfight*, bullring, matador, flamenco, tango, sommelier, newlyweds, debutante, playboy, paparazzi, bikini, tuxedo, roller coaster,
    disneyland, disney world, fairy tale, nursery rhyme, booker prize, steakhouse, bistro, martini, brunch, love story, broken heart, class reunion,
    high school reunion, pen pal, yard sale, bake sale, comic strip, comic book, superhero, crossword, bingo, scrabble, jigsaw, matchmak*, courtship`,
  medium: `entertainment, entertainer, festival, santa claus, samba, kimono, siesta, sushi, champagne, cognac, truffle, bride, groom, bridegroom, castle, yacht, butler, maid, nudist, tattoo, lipstick, handbag, disco,
    folk songs, accordion, cello, diva, waltz, orchid, rooster, parrot, kitten, puppy, penguin, giraffe, aquarium, circus, clown, puppet, puppeteer,
    bedtime, verses, poet, poetry, poem, memoir, bookshop, bookstore, biography, barber, florist, cobbler, doorman, mailman, shopkeeper, innkeeper,
    lighthouse keeper, beekeeper, matinee, understudy, pulitzer, menu, waiter, waitress, dining room, supper, picnic, barbecue, sweetheart, jilted,
    heartbreak, reunited, cheerleader, time capsule, keepsake, heirloom, video game, gamer, console, aristocrat`,
  weak: `parade, lantern, celebrity, cafe, vodka, whisky, whiskey, cheese, sausage, diary, reunion, attic, whistle, menus, twin, widow, widower, grandson, granddaughter,
    bachelor, tycoon, millionaire, eccentric, colorful, flamboyant, beloved, shy, self-made, once upon a time`,
};
