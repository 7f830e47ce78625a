import type { MajorTopic } from '../theme';

export const TRANSPORT: MajorTopic = {
  cap: 10,
  name: 'Transportation',
  themes: [
    {
      id: 'public-transport',
      name: 'rail and public transport',
      subtopic: 1001,
      definition: 'Trains, buses, undergrounds and ferries: service, fares and money.',
      disputed: 'Fares or taxes, cars or trains, which line first.',
      look: 'What does the forecast of riders rest on? Who pays for overruns?',
      strong:
        'subway, mass transit, amtrak, commuter rail, transit agency, transit system, bus fare, subway fare, train crash, derail*, railroad, light rail, high speed rail, transportation department, M.T.A., subway line, commuter train, transit authority, transit rider, rail line, train service, bus line, penn station, transportation bill, tram, token booth, metrocard, second avenue subway, transit fare, congestion pricing, railway, rail service, metro-north, long island rail road, freight train, bus system, transportation',
      medium:
        'train, transit, commuter, bus, ferry, rail, straphanger, locomotive, taxi, cab driver, cabdriver, cabbie, taxicab',
      weak: 'rider, track, passenger, route, station, commute, tunnel, fare, station platform',
      not: 'train of thought, train robbery, train ride home, polling station, train troops, train the, power station, gas station, police station, television station, space station, tv station, radio station, magic bus, school bus prank, train set, bus bombing, gravy train, trains troops, trains are running, fire station, underground railroad',
    },
    {
      id: 'aviation',
      name: 'aviation and air safety',
      subtopic: 1003,
      definition: 'Airlines, airports and keeping flights safe.',
      disputed: 'Competition, noise, public aid and what an accident proves.',
      look: 'What has the investigation established, and what is said by people who have not seen it?',
      strong:
        'airline, airliner, air traffic, plane crash, F.A.A., aviation, jet crash, airport, flight 800, twa flight, air safety, airfare, flight recorder, black box, boeing, crash of jet, air travel, american airlines, united airlines, jetliner, valujet, airbus, passenger jet, air fare, runway, air disaster, cockpit, aircraft safety, helicopter crash, commercial flight, crash investigator, downed plane, air carrier, air crash, flight delays, egyptair',
      medium: 'flight, plane, jet, aircraft, seaplane',
      weak: 'fly, passenger, landing, skies, cockpit voice, crew, pilot, carrier, wreckage, crash',
      not: 'fighter jet, war plane, pilot program, pilot project, flight of, spy plane, navy pilot, fighter pilot, aircraft carrier, military plane, jet ski, new york jet, jets win, market crash, stock crash, the jets, fly fishing, airport screening, airport security, pilot episode, time flies, military aircraft, warplane',
    },
    {
      id: 'road-transport',
      name: 'roads and road safety',
      subtopic: 1002,
      definition: 'Roads, cars and lorries: building, tolls, rules and deaths.',
      disputed: 'Speed, freedom, cost and safety pull in different directions.',
      look: 'Deaths per what: people, cars or miles? Before and after over how long?',
      strong:
        'highway bill, air bag, airbag, highway safety, traffic death, speed limit, seat belt, automaker, S.U.V., suv, sport utility vehicle, traffic jam, drunken driving, drunk driving, gridlock, rollover, firestone, car safety, toll road, drivers license, highways, traffic congestion, road rage, auto safety, truck driver, self driving car, tire recall, motorist, potholes, bridge toll, car recall, ford explorer, teenage driver, driving age, child seat, car crash, auto industry',
      medium: 'highway, traffic, driver, tire, toll, interstate, motor vehicle, crosswalk, pedestrian',
      weak: 'drive, lane, parking, automobile, driving, bumper, speeding, road, car, cars, truck, vehicle',
      not: 'road to, on the road, car bomb, road map, driving force, truck bomb, middle of the road, road show, crossroad, drug traffic, toll rises, death toll, toll passes, toll climbs, human traffic*, road trip, toll mounts, toll at, toll reaches, toll in, the road from, rocky road, road ahead, car bombing, car dealership tycoon',
    },
    {
      id: 'infrastructure',
      name: 'public works and infrastructure',
      subtopic: 1010,
      definition: 'Bridges, ports, pipes and other works that last for decades.',
      disputed: 'Where the money goes, whether by tax or toll, and neglect that nobody sees.',
      look: 'Cost now against first estimate? Who keeps it up afterwards?',
      strong:
        'infrastructure, bridge collapse, public works, big dig, port authority, shipping lane, seaport, shipping industry, container port, undersea cable, bridge repair, water main break, levee, harbor dredging, cargo ship, merchant ship',
      medium: 'bridge, dock, barge, shipping, shipyard',
      weak: 'span, concrete, construction, ship, harbor, canal, port, dam, cargo',
      not: 'bridge gap, bridge the, water under the bridge, port wine, port-au-prince, london bridge, construction worker killed, slave ship, war ship, port au prince',
    },
  ],
};
