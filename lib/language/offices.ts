/**
 * What people are, where compromise's dictionary has no word or takes it for another: offices and posts that news
 * names people by. Words that are as often something else ("judge", "head", "guard") are left to compromise.
 */
export const OFFICES = `senator governor ambassador envoy congressperson chairperson prosecutor solicitor barrister sheriff
spokesman spokeswoman councilman councilwoman councilor alderman alderwoman assemblyman assemblywoman lawmaker legislator
parliamentarian treasurer comptroller undersecretary under-secretary statesman stateswoman premier-elect president-elect
vice-president vice-chairman attorney-general secretary-general governor-general ombudsman registrar auditor regulator
strategist adviser aide negotiator mediator campaigner dissident correspondent broadcaster novelist pianist librarian
provost rector chieftain warlord militant insurgent gunman fisherman neighbour organiser nominee candidate frontrunner
incumbent investor financier billionaire entrepreneur trustee founder co-founder cofounder midfielder striker defender
imam ayatollah mufti taoiseach tanaiste kanzler caliph monarch viceroy consul attache`;

/** Forms of address and religious or noble titles that stand before a name. */
export const TITLES = `mx dame duke duchess viscount pope cardinal mullah sheikh sheik shaikh hojatoleslam empress tsar czar
datuk dato tun tengku doña señor señora monsieur madame herr frau signor signora msgr monsignor haji hajji maulana maulvi
pandit shri smt shrimati`;
