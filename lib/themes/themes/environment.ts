import type { MajorTopic } from '../theme';

export const ENVIRONMENT: MajorTopic = {
  cap: 7,
  name: 'Environment',
  themes: [
    {
      id: 'environmental-regulation',
      name: 'environmental regulation',
      subtopic: 700,
      iptc: '20000423',
      definition:
        'Limits, permits and reviews that keep industry and building from harming air, water and land.',
      disputed: 'Costs fall on firms and projects now; benefits are spread out and come later.',
      look: 'Which limit, from which date, with which penalty? Who measured the harm?',
      strong:
        'E.P.A., EPA, environmental protection agency, environmental rule, environmental impact, environmental group, clean water act, environmentalist, environmental law, environmental protection, environmental regulation, conservationist, ecolog*, ecosystem, sierra club, environmental policy, environmental damage, natural habitat, environmental safeguard, environmental review, environmental, environment minister',
      medium: 'conservation, pollut*, wetland, eelgrass, dredg*, habitat, coral reef',
      weak: 'river, lake, bay, wilderness, nature, marsh, coastal, environment, erosion, sprawl',
      not: 'business environment, political environment, environment of',
    },
    {
      id: 'climate-change',
      name: 'climate change',
      subtopic: 705,
      iptc: '20000418',
      definition:
        'The warming of the Earth by greenhouse gases, and what is done to slow it or live with it.',
      disputed: 'Who should cut how much, how fast and at whose cost.',
      look: 'Against which base year is a cut measured? Is it a law, a pledge or a forecast?',
      strong:
        'climate change, global warming, greenhouse gas, carbon dioxide, carbon emission, kyoto protocol, kyoto, carbon tax, emissions trading, paris agreement, warming, climate talks, climate pact, sea level, rising seas, net zero, climate summit, carbon neutral, cap and trade, climate bill, climate science, heat trapping, melting ice, glacier, ozone layer, climate policy, fossil fuel',
      medium: 'climate, carbon, emission, greenhouse, polar ice, arctic ice, ice cap',
      weak: 'arctic, temperature, ice',
      not: 'climate of fear, political climate, climate of, carbon copy, housewarming, heartwarming, business climate',
    },
    {
      id: 'pollution',
      name: 'air and water pollution',
      subtopic: 705,
      iptc: '20000424',
      definition: 'Harmful substances in air and water: sources, limits, cleaning up.',
      disputed: 'How clean is clean enough, and who pays for old damage.',
      look: 'Which substance at what level, against which limit? Who is exposed?',
      strong:
        'air pollution, smog, soot, clean air, acid rain, polluter, oil spill, water pollution, air quality, emission standard, contaminated water, drinking water, mercury in fish, auto emission, pcbs, power plant emission, diesel exhaust, tailpipe, sewage, water quality, water contamination, pesticide residue, toxic chemical, groundwater, lead in water',
      medium:
        'pollution, polluted, toxic, mercury, chemical spill, contaminat*, arsenic, water standard, lead paint, asbestos removal, dioxin',
      weak: 'spill, dirty, chemical, exhaust, poison, lead tests',
      not: 'chemical weapon, toxic asset, noise pollution, chemical attack, toxic relationship',
    },
    {
      id: 'waste',
      name: 'waste and recycling',
      subtopic: 703,
      definition: 'What becomes of rubbish and hazardous waste, and who cleans up.',
      disputed: 'Nobody wants it nearby; recycling’s worth and export of waste are argued over.',
      look: 'How many tonnes go where? What happens to what is collected?',
      strong:
        'toxic waste, hazardous waste, landfill, superfund, recycling, garbage dump, incinerator, trash, garbage, solid waste, waste dump, toxic site, waste disposal, plastic waste, recycle, love canal, sanitation department',
      medium: 'waste, dump, cleanup, refuse collect*, rubbish',
      weak: 'tonnes, plastic',
      not: 'waste of, wasted, waste time, government waste, clean up corruption, white trash, waste of money',
    },
    {
      id: 'biodiversity',
      name: 'wildlife and species',
      subtopic: 709,
      definition: 'Protecting animals, plants and the places they live in.',
      disputed: 'Protection is set against farming, building, logging and fishing.',
      look: 'How was the population counted? Which land is affected, and whose is it?',
      strong:
        'endangered species, wildlife, extinction, spotted owl, rain forest, rainforest, biodiversity, threatened species, deforestation, poaching, whaling, species list, invasive species, animal rights, animal welfare, ivory trade, species, fish and wildlife, wolves, grizzly',
      medium: 'whale hunt, habitat loss',
      weak: 'animal, extinct, bear, eagle, bird, insect, forest, salmon, elephant, wolf',
      not: 'bear market, bear stearns, bear arms, bear witness, bears watching, bear down, philadelphia eagle, bear brunt, chicago bear, eagle scout, bear the, bear fruit',
    },
  ],
};
