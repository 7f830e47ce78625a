import { nouns, verbs } from '../../language/inflect';

/** What events do to events: outcomes that a writer foresees or a meaning that is read into them. */
export const OUTCOMES = verbs(
  `mark reshape transform lead prove pave open tip signal herald usher deepen change alter undermine boost complicate trigger spark
  prompt shape redefine accelerate embolden dominate fuel derail jeopardize jeopardise threaten shift strengthen weaken encourage
  discourage bolster dampen spur galvanize sway determine hamper widen ease escalate destabilize upend overshadow backfire hurt
  damage disrupt affect influence push force become set bring mean result intensify worsen improve linger
  harm hinder slow stall doom define test raise end cast pose shake provoke inflame deter ripple reverberate hasten
  help deliver break create anger infuriate unsettle rattle embarrass isolate polarize divide unite face encounter cost require outlast serve represent offer cripple split jolt lift drag revive strain sink spell spread prolong allow enable hinge depend exclude reduce increase expose make take cause give get reach win lose fall rise grow add emerge benefit suffer gain attract draw appeal resonate matter swing turn leave survive last
  erode invite imperil limit restrict block halt delay extend lower drive drain stretch relieve resolve settle restore rebuild
  displace dislodge unseat topple oust flip tilt save generate produce yield unlock unleash flood overwhelm bankrupt collapse crash
  plunge plummet soar surge spike climb jump dip rebound recover shrink contract narrow vanish disappear succeed
  arise erupt spill persist continue squeeze dent curb blunt expand fade falter stumble prevail decline diminish
  tarnish haunt tempt persuade convince pressure sow ignite reignite rekindle reopen reverse rewrite redraw upset scuttle torpedo sideline
  clear confuse distract discredit exacerbate aggravate compound multiply double triple strand free loosen tighten
  calm reassure soothe alarm scare frighten chill energize energise mobilize mobilise motivate rally demoralize alienate foretell lurk await simmer subside
  cool evolve crumble unravel evaporate materialize materialise happen occur follow entice diverge converge fracture splinter satisfy placate
  appease disappoint fail hold stick swell mount slip slide drift return resurface flare rage translate undercut undo erase dash kill sap cloud
  muddy vex bedevil plague dog feed fan spoil ruin wreck wipe shatter stifle choke starve tame quell quiet mollify pacify silence expand enlarge
  accumulate cascade snowball spiral stabilize stabilise normalize normalise fizzle stagnate languish flounder thrive flourish prosper outstrip eclipse
  supplant replace mirror echo rival exceed surpass dwarf outpace outnumber overtake overturn override nullify`,
);
/** The strongest of them, believed of any subject: "could mark a turning point". */
export const TURNS = nouns(
  'point chapter era shift step moment milestone blow boost breakthrough change wave door way stage signal message precedent balance landscape turning',
);
