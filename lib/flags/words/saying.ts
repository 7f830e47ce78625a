import { verbs } from '../../language/inflect';

/** To pass on information. */
export const SAY = verbs(
  `say tell report state add confirm disclose reveal announce describe characterize characterise indicate signal suggest
  acknowledge admit note explain claim warn insist allege deny maintain assert caution recall recount stress hint
  estimate predict concede contend argue believe think expect`,
);

/** To hold or voice a view. */
export const HOLD = verbs(
  `say argue fear worry expect believe think warn hope contend complain see view describe credit call question criticize criticise
  praise doubt predict anticipate suspect consider feel regard caution suggest insist maintain claim accuse blame note wonder
  welcome dismiss condemn point speculate forecast agree disagree hail want allege counter respond applaud urge demand oppose favor favour`,
);
