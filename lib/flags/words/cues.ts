import { verbs } from '../../language/inflect';

/** To do, not to say: "officials plan a road", "workers rejected the offer". Who acts is no source. */
export const ACTS = verbs(
  `plan seek decide refuse vote offer agree propose request threaten approve reject endorse decline support back want aim commit
  campaign thank congratulate sue petition meet invite apologize apologise learn continue pledge vow promise prefer love hate address retweet brand rename weigh announce`,
);

/** To hold or voice a view, a wish or a feeling. */
export const OPINES = verbs(
  `say argue fear worry expect believe think warn hope contend complain see view describe credit call question criticize criticise
  praise doubt predict anticipate suspect consider feel regard caution suggest insist maintain claim accuse blame note wonder
  welcome dismiss condemn point speculate forecast agree disagree hail allege counter urge demand oppose favor favour want
 acknowledge admit concede add stress report recall explain assert decry denounce lament bemoan applaud slam dispute
  reckon estimate deny dread affirm implore beg press push plead`,
);

/** To feel or to judge, of which nobody has to be told from inside. */
export const SIDES = verbs(
  `hope see praise consider feel condemn welcome hail applaud demand urge press push plead beg implore oppose favor favour
  wonder regard like`,
);
