import { verbs } from '../../language/inflect';

/** To do, not to say: "officials plan a road", "workers rejected the offer". Who acts is no source. */
export const ACTS = verbs(
  `plan seek decide refuse vote offer agree propose request threaten approve reject endorse decline support back want aim commit
  campaign thank congratulate sue petition meet invite apologize apologise learn continue pledge vow promise prefer love hate address`,
);

/** To have a say on something without acting: "residents want", "critics oppose". */
export const WISHES = verbs('want support oppose prefer love hate');
