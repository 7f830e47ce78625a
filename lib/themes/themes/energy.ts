import type { MajorTopic } from '../theme';

export const ENERGY: MajorTopic = {
  cap: 8,
  name: 'Energy',
  themes: [
    {
      id: 'energy-supply',
      name: 'energy supply and electricity',
      subtopic: 802,
      iptc: '20000256',
      definition: 'Where power comes from, what it costs and whether the lights stay on.',
      disputed: 'Cheap, clean and secure are hard to have together.',
      look: 'Capacity or energy produced? Who pays for the grid?',
      strong:
        'power grid, electricity, blackout, energy policy, energy plan, power plant, energy bill, energy crisis, electric utilit*, power shortage, energy secretary, power company, energy department, energy conservation, power line, power failure, coal plant, coal fired, energy efficiency, energy industry, energy company, power industry, energy market, energy security, energy price, fuel economy, coal industry, energy deregulation, power outage, hydropower, heating bill',
      medium: 'energy, utilit*, kilowatt, megawatt, coal, blackouts',
      weak: 'power, fuel, grid, generator, deregulation',
      not: 'full of energy, energetic, high energy, nervous energy, energy drink, energy to, power struggle, power sharing, energy trader, power of attorney, star power, balance of power',
    },
    {
      id: 'oil-and-gas',
      name: 'oil and gas',
      subtopic: 803,
      definition: 'Drilling, pipelines, prices and the politics of oil and gas.',
      disputed: 'Income and supply are set against climate, spills and dependence.',
      look: 'Which price, on which market, against when? Whose reserves?',
      strong:
        'oil price, OPEC, opec, gasoline, crude oil, natural gas, oil company, oil drilling, offshore drilling, arctic refuge, fracking, frack, oil field, oil production, oil industry, gas price, heating oil, oil reserve, refiner, refinery, oil supply, oil giant, pipeline, barrel of oil, oil export, oil producer, keystone pipeline, oil market, oil boom, energy exploration, oil company profit, price of oil, oil shock, oil exploration, oil cartel, cost of gas, shale',
      medium: 'oil, drilling, driller, petroleum, crude, fuel price, exxon, mobil, barrel, diesel fuel',
      weak: 'gas, gallon, refining, rig, drill',
      not: 'olive oil, gas attack, tear gas, poison gas, oil painting, gas mask, greenhouse gas, oil spill, oil for food, nerve gas, drill sergeant, snake oil, gas chamber, fish oil, gas leak',
    },
    {
      id: 'nuclear-power',
      name: 'nuclear power',
      subtopic: 801,
      definition: 'Electricity from reactors: safety, cost, waste and licences.',
      disputed: 'Steady power without carbon is set against accidents, waste and cost.',
      look: 'Is the plant planned, licensed or built? Who guarantees the cost and the waste?',
      strong:
        'nuclear power, nuclear plant, nuclear reactor, nuclear energy, three mile island, chernobyl, fukushima, reactor leak, yucca, nuclear waste, nuclear accident, nuclear regulatory, atomic energy plant, reactor, nuclear industry, spent fuel, meltdown',
      medium: 'radioactiv*, uranium mine, radiation leak',
      weak: 'nuclear, radiation',
      not: 'research reactor bomb, market meltdown, financial meltdown',
    },
    {
      id: 'renewable-energy',
      name: 'renewable energy',
      subtopic: 806,
      definition: 'Power from wind, sun, water and plants, and the change towards it.',
      disputed: 'Subsidies, grids, landscapes and storage are argued over.',
      look: 'Installed or produced? Subsidised by how much, until when?',
      strong:
        'renewable energy, wind farm, solar power, solar panel, wind power, ethanol, biofuel, hybrid car, wind turbine, alternative energy, alternative fuel, electric car, electric vehicle, green energy, solar energy, clean energy, hydrogen fuel, renewables, fuel cell, energy transition, geothermal',
      medium: 'turbine, solar, hybrid',
      weak: 'wind',
    },
  ],
};
