import type { LeisureWords } from './words';

/** Words of games and races; names of clubs only where they mean nothing else. */
export const SPORT: LeisureWords = {
  strong: `goalless, in overtime, double overtime, triple overtime, sudden death, extra time, penalty shot, equalizer, equaliser, winger, fullback, centre back, goalie, defenseman, power play goal, slap shot, puck,
    wicket, wickets, innings, batsman, bowler, test match, one-day international, scrum, try-scorer, all blacks, springboks, wallabies, grand final,
    second leg, group stage, world cup qualifier, european championship, copa america, serie a, bundesliga, la liga, real madrid, bayern munich, juventus,
    manchester united, manchester city, chelsea beat, liverpool beat, straight sets, tiebreak, tie-break, double fault, first-round match, quarter-final, semi-final, pole position,
    pit stop, pole vault, high jump, long jump, shot put, javelin, discus, decathlon, heptathlon, triathlon, 100 meters, 1500 meters, slalom,
    giant slalom, ski jump, biathlon, bobsled, luge, figure skater, peloton, yellow jersey, stage win, sprint finish, featherweight,
    middleweight, welterweight, title bout, caddie, birdie, bogey, fairway, tee shot, putt, furlong, paddock, filly, colt, layup, point guard,
    power forward, field goal, kickoff, end zone, running back, tight end, cornerback, preseason, offseason, no. 1 pick, rookie of the year,
    most valuable player, cy young, heisman, gold glove, strikeouts, strikeout, shutout, complete game, walk-off, at-bat, first baseman, second baseman,
    third baseman, center fielder, left fielder, right fielder, reliever, broncos, Chargers, Redskins, Seahawks, Buccaneers, Bengals, Canadiens,
    maple leafs, Bruins, Blackhawks, red wings, Timberwolves, Pistons, Pacers, 76ers, Sixers, Cavaliers, Orioles, Phillies, Astros, Padres,
    Diamondbacks, white sox, blue jays, sumo`,
  medium: `scorer, header, first leg, qualifying match, hurdles, relay, downhill, curling, lightweight, trainer, stallion, mare, jockeys, roster, waivers, catcher,
    lap, laps, chess, poker, scoreboard`,
  weak: 'coaches, fans, rival',
};
