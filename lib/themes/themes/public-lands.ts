import type { MajorTopic } from '../theme';

export const PUBLIC_LANDS: MajorTopic = {
  cap: 21,
  name: 'Public lands and water',
  themes: [
    {
      id: 'public-lands',
      name: 'public land and parks',
      subtopic: 2103,
      definition: 'Forests, parks, deserts and coasts held for all, and what may be done there.',
      disputed: 'Use now (timber, ore, roads, snowmobiles) against keeping for later.',
      look: 'How many acres, under which law? Who gets the lease, at what price?',
      strong:
        'national park, public land, park service, national forest, forest service, logging, federal land, interior department, yellowstone, grand canyon, interior secretary, national monument, yosemite, timber, wilderness area, old growth, land management, grazing, forest fire policy, everglades, park ranger, mining claim, adirondack, clear cut, mining law, national seashore, historic site, battlefield preservation, roadless, federal lands, bruce babbitt, james watt, open space, landmark status, monument, national mall, statue of liberty',
      medium: 'logger, wilderness, wildfire, preservation, wild horse, land use, landmark, snowmobile',
      weak: 'park, acres, land, conservation, trail, mountain, tree, forest, desert, preserve, memorial, refuge, ranger',
      not: 'amusement park, theme park, ball park, fenway park, park avenue, jurassic park, gosford park, central park concert, trailer park, land mine, park slope, car park, rosa parks, promised land, dry land, park that, baseball park, no mans land, ballpark, holy land, gramercy park, rosa park, memorial service, memorial day, south park',
    },
    {
      id: 'indigenous-affairs',
      name: 'indigenous peoples',
      subtopic: 2102,
      definition: 'Land, rights, money and self-rule of native peoples.',
      disputed: 'Old treaties meet new owners; how far self-rule reaches.',
      look: 'Which treaty or ruling? Was the nation itself asked?',
      strong:
        'american indian, indian tribe, native american, indian reservation, tribal land, indian casino, tribal court, indian trust, navajo, sioux, cherokee, mohawk, indian land, indigenous people, first nation, alaska native, bureau of indian affairs, tribal leader, native hawaiian, oneida, mashantucket, pequot, aboriginal, maori, tribal rights, indian affairs, land claim, seminole, apache, indian gambling, hopi, iroquois',
      medium: 'tribe, tribal, reservation, indigenous, Indians, native',
      weak: 'treaty, ancestral',
      not: 'restaurant reservation, cleveland indian, reservation about, no reservations, native son, hotel reservation, native of, iraqi tribe, tribal area, apache helicopter, tribal militia, pakistan tribal, native land, afghan tribe',
    },
    {
      id: 'water-resources',
      name: 'water resources',
      subtopic: 2104,
      definition: 'Rivers, reservoirs and wells: who may use how much, and who builds what.',
      disputed: 'Farms, cities, fish and neighbours downstream want the same water.',
      look: 'Cuts against which baseline? Measured flow or a right on paper?',
      strong:
        'water rights, colorado river, reservoir, water supply, water shortage, water project, bureau of reclamation, army corps of engineers, aquifer, water cuts, desalination, dam removal, water accord, snake river, river basin, acre feet, water conservation, flood control, water war, water security, dams, mississippi river, water utilit*, water use, hydroelectric',
      medium: 'dam, irrigation, lake mead, drought, levees, watershed, corps of engineers',
      weak: 'river, water, flow, well, channel',
      not: 'hot water, water polo, tread water, water cannon, watered down, water under the, dead in the water, rivers of blood, in deep water, water board, test the water',
    },
    {
      id: 'territories',
      name: 'territories and statehood',
      subtopic: 2105,
      definition: 'Lands that belong to a state without being a full part of it.',
      disputed: 'Statehood, independence or something between; votes, taxes, bases.',
      look: 'Who may vote in the plebiscite, and does it bind?',
      strong:
        'puerto rico, puerto rican, statehood, vieques, virgin islands, guam, american samoa, panama canal, northern mariana, overseas territor*, greenland, district statehood',
      medium: 'territory, commonwealth status, plebiscite, self rule',
      weak: 'island, independence',
    },
  ],
};
