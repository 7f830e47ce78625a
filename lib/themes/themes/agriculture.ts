import type { MajorTopic } from '../theme';

export const AGRICULTURE: MajorTopic = {
  cap: 4,
  name: 'Agriculture',
  themes: [
    {
      id: 'farm-policy',
      name: 'farming and farm subsidies',
      subtopic: 402,
      definition: 'How states support, regulate and insure those who grow food.',
      disputed:
        'Support keeps farms and prices steady; it also favours large farms and hurts growers abroad.',
      look: 'Who receives how much by size of farm? Which crops, and until when?',
      strong:
        'farmer, farm bill, farm subsidy, agricultur*, crop, family farm, corn belt, wheat, soybean, dairy farm, farm aid, rancher, livestock, farmland, cotton grower, grain, harvest, farm economy, farm state, farm price, farm program, hog, cattle, peanut grower, sugar program, corn, tobacco farmer, genetically modified, engineered crop, modified food, growers, farm policy, tractor',
      medium: 'farm, grower, dairy, drought, pesticide, poultry, irrigation, ranch, farming',
      weak: 'rural, acre, feed, plow, field, herd, milk, sugar, seed, orchard, sheep, cotton',
      not: 'wind farm, server farm, farm team, solar farm, cream of the crop, bumper crop of, crop of, field of, playing field, cotton candy, seed money, top seed, acre site, corn maze, farm growers seek',
    },
    {
      id: 'food-safety',
      name: 'food safety',
      subtopic: 403,
      definition: 'Keeping what people eat free of germs and poisons, and telling them what is in it.',
      disputed: 'Stricter tests and labels cost producers; people differ on how much risk is too much.',
      look: 'How many fell ill, where was it found, and what was recalled?',
      strong:
        'food safety, e coli, salmonella, tainted food, food poisoning, meat inspection, food inspect*, tainted meat, food label, listeria, food recall, tainted, contaminated food, beef recall, nutrition label, organic food, meatpack*, food supply',
      medium: 'meat, slaughterhouse, poultry plant, ground beef, contaminated',
      weak: 'food, recall, packer, inspector, label, egg, spinach, organic, beef',
      not: 'food stamp, food bank, food aid, food critic, egg hunt',
    },
    {
      id: 'animal-disease',
      name: 'animal and plant disease',
      subtopic: 405,
      definition: 'Outbreaks among animals and crops, and the culls and bans against them.',
      disputed: 'Culling and trade bans stop disease and ruin farms; vaccination is argued over.',
      look: 'How many animals, how confirmed, who pays the farmers?',
      strong:
        'mad cow, foot and mouth, avian flu, bovine, swine fever, crop disease, culled, blight, citrus canker',
      medium: 'veterinar*, cull',
      weak: 'animal, flock, cow, calf, herds, pest',
      not: 'culled from, veterinarian hospital drama',
    },
    {
      id: 'fisheries',
      name: 'fisheries',
      subtopic: 408,
      definition: 'Who may catch which fish, how much, and where.',
      disputed: 'Fishing towns’ income is set against stocks that may not recover.',
      look: 'Which stock, which quota, who counted the fish?',
      strong:
        'fisheries, fishery, fishing quota, overfish*, fishing industry, fishing ground, fish stock, fishing fleet, lobstermen, shrimpers, cod stocks, fishing rights, fish farm, oystermen',
      medium: 'fishermen, fisherman, trawler, commercial fishing',
      weak: 'fish, fishing, salmon, lobster, catch',
    },
  ],
};
