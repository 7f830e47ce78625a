import { words } from '../../language/inflect';

/** One of many, who was there or works there: "one employee told the station". */
export const ONE = new Set(
  words(
    `employee executive lawmaker worker donor manager resident neighbor neighbour colleague soldier officer
    nurse guard member survivor passenger villager refugee banker dealer broker trader detective consultant
    lobbyist delegate senator minister commander fighter militant rebel pilot driver sailor fisherman miner
    priest doctor engineer technician scientist teacher student guest bystander attendee participant prisoner
    inmate detainee tourist shopper spectator relative lawyer prosecutor figure partner agent associate
    recruit veteran contractor supplier staffer politician patient`,
  ),
);
