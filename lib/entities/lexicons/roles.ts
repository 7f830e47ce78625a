/** Words that head a role ("the company's finance director"), beside what compromise knows as `Actor`. */
export const ROLE_HEADS = new Set(
  `president minister premier chancellor secretary senator sen congressman congresswoman congressperson representative rep
governor gov mayor ambassador envoy commissioner chairman chairwoman chairperson chair chief executive ceo cfo coo cto
director manager justice judge prosecutor attorney lawyer solicitor barrister sheriff deputy speaker leader spokesman
spokeswoman spokesperson councillor councilman councilwoman councilor alderman assemblyman delegate mp mep lawmaker
legislator taoiseach treasurer comptroller marshal superintendent inspector detective constable commander general gen
colonel col lieutenant lt captain capt major maj sergeant sgt admiral adm brigadier king queen prince princess pope
archbishop bishop cardinal rabbi imam ayatollah sheikh sultan emir professor prof analyst economist strategist coach
undersecretary coordinator administrator dictator candidate nominee author actor actress singer editor columnist
correspondent reporter journalist dean provost rector principal founder co-founder cofounder owner partner adviser advisor
aide counsel head boss officer official diplomat negotiator scientist researcher historian engineer farmer teacher
student doctor physician surgeon nurse activist campaigner organizer organiser dissident banker investor trader broker
trustee librarian curator conductor composer pianist novelist poet painter architect designer filmmaker producer
comedian musician midfielder striker goalkeeper defender pilot astronaut veteran soldier guard fisherman resident
neighbour neighbor witness survivor widow wife husband son daughter brother sister father mother cousin uncle nephew
niece heir chieftain elect designate warlord premier-elect president-elect whip democrat
republican treasurer registrar clerk ombudsman auditor cashier consultant entrepreneur billionaire tycoon magnate`.split(
    /\s+/,
  ),
);

/** Words that stand before a role's head. */
export const ROLE_MODIFIERS = new Set(
  `former acting interim incoming outgoing ex late then deputy vice assistant associate senior junior chief lead prime
foreign defence defense finance interior home health trade economy energy education agriculture labor labour transport
environment culture justice opposition ruling executive managing general permanent special national federal state
provincial regional local municipal city county district military army naval police fire party union company bank central
veteran longtime retired newly elected appointed first second third lady press news policy research political
security intelligence human rights public relations affairs chief-of-staff co board campaign government cabinet
parliamentary presidential royal supreme high court district attorney under lieutenant brigadier major rear field
air marketing sales technology operating financial investment medical science climate nuclear peace ethics crime
village town tribal rebel religious spiritual student trade-union conservative liberal democratic republican socialist
communist independent`.split(/\s+/),
);
