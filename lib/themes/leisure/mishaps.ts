import type { LeisureWords } from './words';

/** Words of accidents and disasters; rules that follow from them are told by other words. */
export const MISHAPS: LeisureWords = {
  strong:
    "hot air balloon, skydiver, parachutist, daredevil, castaway, life raft, buried alive, lost at sea, nor'easter",
  medium: `stampede, balloonist, stunt, scaffold collapse, swept away, overturns, overturned, mudslide, avalanche, gas leak, lava, hail, lightning,
    trapped, earthquake, quake, aftershock, plummets to`,
  weak: 'topples, survive, survived, unhurt, bruises, ashes',
};
