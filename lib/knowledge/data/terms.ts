/**
 * Terms of diplomacy, law and money, explained in our own words: "name|what it means|what a careful reader asks".
 * A line with an address alone says where to read more of the terms below it.
 * How each is found in an article stands in lib/terms/lexicon.ts, under the same name.
 */
export const TERMS = `
https://diplomacy.state.gov
Readout|A government’s own account of a call or meeting, written by its staff. Each side issues its own, and they often differ.|Compare the other side’s readout: what does one mention and the other leave out?
Communiqué|A text that the participants of a meeting agree on and publish at its end. It binds politically, not in law.|What do earlier communiqués of the same group say, and which words are new or gone?
Joint statement|A text issued by two or more sides in common. Every word was agreed, so vague words often mark disagreement.|Is there a separate statement of one side that goes further?
Candid talks|Diplomatic code. “Frank” or “candid” tells that the sides disagreed openly, “constructive” that little was settled, “productive” that something moved.|What exactly was disagreed on or settled?
Ironclad commitment|A formula that reassures an ally. It repeats an existing promise and adds no duty.|Is anything promised that was not before: troops, money, a date?
Démarche|A formal step of one government toward another, through its ambassador: a protest, a request or a warning.|What was asked for, and what was the answer?
Diplomatic note|A formal written message from one government to another. A note verbale is unsigned and in the third person.|Is the text public?
Non-paper|A discussion paper without letterhead or signature, so that ideas can be tried without commitment.|Who wrote it, and does any government stand by it?
Back channel|Contacts outside the official ones, kept quiet so that positions can be tested without loss of face.|Who took part, and who confirms that it exists?
Track two|Talks by scholars and former officials rather than governments (track one); “track 1.5” mixes both.|Did any of the participants speak for a government?
Shuttle diplomacy|A mediator travels between sides that do not meet each other.|Which proposals were carried, and what did each side answer?
Indirect talks|Talks in which mediators carry messages between sides that do not sit in one room; also called proximity talks.|Who mediates, and do both sides confirm the messages?
Good offices|Help by a third party that brings sides together without proposing the terms itself.|Have both sides accepted it?
Working-level talks|Talks by officials rather than ministers or leaders. They prepare; they do not decide.|Who must still approve the outcome, and by when?
On the sidelines|A meeting held around a larger event. Such meetings are short and seldom have an agreed outcome.|How long did it last, and was there a text?
Sherpa|The official who prepares a G7 or G20 summit for a leader and negotiates its texts.|
State visit|The most formal visit of a head of state, with ceremony. Official and working visits rank below it.|What was agreed beyond the ceremony?
Persona non grata|A diplomat whom the host no longer accepts and who must leave. No reasons need be given (Vienna Convention, Article 9).|Was there an expulsion in return?
Recalled ambassador|An ambassador called home as a sign of protest. “For consultations” is the mildest form; relations go on.|For how long, and what would bring the ambassador back?
Chargé d’affaires|The diplomat who heads an embassy while there is no ambassador. A long vacancy can be a signal.|Since when is there no ambassador, and why?
Diplomatic immunity|Diplomats cannot be arrested or tried by the host country. Their own state can waive it.|Was a waiver asked for?
https://treaties.un.org
Memorandum of understanding|A written understanding between governments, agencies or firms. It states what they intend and usually creates no duties in law.|Does it name amounts, dates and who checks? Is the text public?
Letter of intent|A paper saying what a side plans to sign or buy later. Most of it does not bind.|What must happen before it becomes a contract?
Agreement in principle|The sides agree on the outline; details, text and approval are missing, and many such agreements fail there.|Which points are open, and who must still approve?
Framework agreement|An agreement on principles and procedure that leaves the details to later texts.|What is left to later, and is there a deadline for it?
Ratification|A state’s final consent to a treaty, often after a vote in parliament. Before it, a signed treaty does not fully bind.|Which states have ratified, and how many are needed?
Entry into force|The day from which a treaty or law binds. It can be long after signing or adoption.|On which day, and for whom?
Provisional application|A treaty is applied before all have ratified it, in whole or in part.|Which parts apply already?
Side letter|A written understanding beside a main agreement, often less public, that explains or limits it.|Is it public, and does it bind?
Sunset clause|A provision by which a law or agreement ends at a set date unless it is renewed.|Which date, and who decides on renewal?
Snapback|A mechanism by which sanctions or duties that were lifted come back, without a new decision.|Who can trigger it, and has anybody?
Status of forces agreement|An agreement on the rights and duties of foreign troops in a country, among them which courts try them.|
Confidence-building measures|Steps that lower the risk of war by error: hotlines, notice of exercises, visits.|Is it checked that they are kept?
https://www.nato.int
Extended deterrence|A state threatens to answer an attack on its ally as one on itself, if need be with nuclear arms.|Is anything new here, such as forces, planning or consultation?
Nuclear umbrella|The promise of a nuclear state to protect an ally with its nuclear weapons.|Who repeats the promise, and in which words?
Strategic ambiguity|A state leaves open whether it would fight for another, so as to deter both sides.|Did the words go beyond the usual line, and was that taken back later?
Security guarantees|A promise to help a state if it is attacked. Some are treaties that bind, many are declarations.|What would be done, by whom, and has a parliament agreed?
Article 5|The clause of NATO’s treaty of 1949: an attack on one is an attack on all. Each ally takes the action it deems necessary, which need not be force.|
Burden sharing|How allies divide the costs of common defence.|Which measure is used: share of output, troops, or help given?
Interoperability|Whether the forces of different states can use each other’s equipment, signals and procedures.|
https://www.un.org/depts/los/
Freedom of navigation|The right of ships to pass through the sea. Navies sail through disputed waters to show that they do not accept claims.|Which claim was disputed, and how near did the ship come?
Exclusive economic zone|Sea up to 200 nautical miles from a coast, where the state alone may fish and drill. Others may sail through.|Who accepts this zone’s border?
Air defence identification zone|Airspace in which a state asks aircraft to identify themselves. It is larger than national airspace, and entering it violates no border.|Was it the zone that was entered, or national airspace?
https://www.un.org/en/about-us/un-charter
Rules-based order|A common name for international law and institutions. Critics say that its rules are chosen by those who use the term.|Which rule, of which treaty, is meant?
Status quo by force|A formula against changing borders or control by force or pressure, in Asia used mostly of Taiwan and the seas around China.|Which act is meant, if any?
Grey zone|Pressure below the threshold of war: coast guards, militias, cables cut, disinformation.|Who is said to be behind it, and on what evidence?
Hybrid warfare|Use of sabotage, cyberattacks, disinformation and pressure together with, or instead of, soldiers.|Who attributes it, and on what evidence?
https://peacemaker.un.org
Ceasefire|An agreement to stop firing for a time or without limit. It ends no war and settles no dispute.|From when, where, for how long, and who watches?
Armistice|A formal end to fighting between armies, without peace. The one for Korea has held since 1953.|
Cessation of hostilities|A looser, often temporary stop to fighting, short of a ceasefire with agreed terms.|Who has agreed to it, and who watches?
Demilitarised zone|Land in which no forces or arms may stand, by agreement.|
Humanitarian corridor|A route or pause agreed for aid and for people to leave.|Do all sides accept it, and for how long?
No-fly zone|Airspace closed to aircraft by force. To keep it means to shoot down those that enter.|Who would enforce it?
Rules of engagement|Orders that say when forces may shoot.|
https://www.congress.gov
War powers|The division between president and Congress on war. Under the US resolution of 1973, forces in combat must leave after 60 days without Congress’s consent; presidents have disputed that it binds.|Was Congress told, and has the time begun?
https://www.iaea.org
Dual-use goods|Goods and technology for both civil and military use, whose export needs a licence.|
Uranium enrichment|Raising the share of uranium-235: about 3 to 5 per cent for most power plants, about 90 for weapons.|Enriched how far, how much, and who measured?
Breakout time|The time a state would need to make enough nuclear material for one bomb. A working weapon takes longer.|Whose estimate, and of material or of a weapon?
Nuclear safeguards|The inspections and records by which the IAEA checks that nuclear material is not diverted.|When did inspectors last have access?
Denuclearisation|Giving up nuclear weapons. On Korea, the sides do not mean the same by it.|Whose weapons, checked how, and by when?
https://www.un.org/en/about-us/un-charter
Security Council resolution|A decision of the UN’s 15-member council. Nine votes are needed and no veto of the five permanent members. “Decides” and “demands” are stronger than “calls upon”.|Does it bind, and who voted how?
Chapter VII|The part of the UN Charter that lets the Security Council order sanctions or allow force.|
Veto|The power to stop a decision alone: a permanent member in the UN Security Council, a president against a bill, a state where all must agree.|Can it be overridden, and by whom?
Peacekeeping|UN or regional forces sent with the consent of the sides. The mandate says what they may do and must be renewed.|What does the mandate allow, and until when?
Special rapporteur|An unpaid expert whom the UN Human Rights Council names to report on a subject. He or she does not speak for the UN.|
https://ofac.treasury.gov
Secondary sanctions|Penalties on firms of third countries that deal with a sanctioned one. “Secondary tariffs” are duties on countries that do.|Against whom, and has anybody been punished yet?
Asset freeze|The owner cannot move or sell what is frozen but still owns it. Taking it away needs more.|How much is frozen, and where?
Entity List|The US list of foreign firms and bodies to which controlled goods may not be exported without a licence.|Since when, and is licence policy denial or case by case?
Export licence|A state’s permission to export controlled goods.|How many were asked for, granted and refused?
Oil price cap|A rule of the G7 and EU since December 2022: their ships and insurers may carry Russian oil only if it is sold below a set price.|Which price now, and how is it checked?
Shadow fleet|Old tankers with unclear owners and insurance that carry oil under sanctions.|
https://www.wto.org/english/thewto_e/glossary_e/glossary_e.htm
Most-favoured nation|A rule of the WTO: what is granted to one member is granted to all. The name means equal, not special, treatment.|
Anti-dumping duty|An extra duty on goods sold abroad below the price at home or below cost.|Who investigated, and is it provisional or final?
Countervailing duty|An extra duty on goods that a foreign state has subsidised.|Who investigated, and is it provisional or final?
Rules of origin|Rules that decide from which country a product comes, and so which duty it pays.|
De minimis|The value below which parcels enter without duty.|Which value, and from when?
Reciprocal tariffs|Duties said to mirror those of the other side. The US rates announced in April 2025 were computed from trade deficits, not from foreign duties.|How was the rate computed?
Non-tariff barriers|Hindrances to trade other than duties: quotas, standards, licences.|Which measure is meant?
Section 232|A US law of 1962 that lets the president limit imports for national security, after an inquiry by the Commerce Department.|
Section 301|A US law of 1974 against unfair trade practices; the basis of duties on Chinese goods since 2018.|
https://www.federalregister.gov
Executive order|A US president’s written order to federal agencies. It has the force of law only where the Constitution or a statute gives the power, and courts or a successor can undo it.|On which law does it rest, and is it challenged?
National emergency|In the United States, a declaration that opens powers of some 150 laws to the president, among them sanctions under the IEEPA. It must be renewed each year.|Which powers are used, and under which law?
https://www.senate.gov/about/glossary.htm
Continuing resolution|A US law that goes on paying for government, mostly at last year’s level, until a set date.|Until when, and with which exceptions?
Government shutdown|Parts of the US government close when Congress has not passed money for them. Essential staff work without pay until it ends.|Which agencies, and since when?
Omnibus bill|Many bills or spending plans in one, voted on together.|What else is in it?
Budget reconciliation|A procedure by which the US Senate passes bills on taxes and spending with a simple majority.|Does the provision meet the rule that it must concern the budget?
Filibuster|In the US Senate, talking or the threat of it to stop a vote; to end it takes 60 of 100 votes for most bills.|Are the 60 votes there?
Cloture|The vote that ends debate in the US Senate: 60 votes for most bills, a majority for nominations.|
Debt ceiling|The limit that Congress sets on US federal debt. Raising it allows no new spending; it lets the Treasury pay what is already owed.|By which day would money run out, and whose estimate is it?
Appropriations|Laws that allow agencies to spend. A programme that is authorised has no money until it is appropriated.|Authorised or appropriated, and for which year?
Earmark|Money that a bill sets aside for a named project, usually at a member’s request.|
Impoundment|A president’s refusal to spend money that Congress has appropriated; limited by a US law of 1974.|
Rescission|Cancelling money that was appropriated but not spent. The president proposes it and Congress must agree within 45 days.|
Recess appointment|An office filled by the US president without the Senate’s consent while it is in recess. It ends with the Senate’s next session.|
Executive privilege|A US president’s claim to keep advice confidential from Congress and courts. It has limits.|Who decides whether it applies?
Discharge petition|A way to force a vote in the US House against its leaders: 218 members must sign.|How many have signed?
Inspector general|An auditor within a US agency who looks for waste and abuse and reports to it and to Congress.|
Special counsel|A prosecutor whom the US attorney general names for a case in which the department could be biased.|
Impeachment|A charge against an officeholder by a parliament’s chamber. In the United States the House charges by majority and the Senate removes by two thirds.|At which stage is it?
Gerrymandering|Drawing voting districts so that one side gains.|
Rulemaking|How an agency makes binding rules: a proposal, comments by the public, a final rule. Only the final rule binds.|Is it proposed or final, and from when?
https://www.law.cornell.edu/wex
Injunction|A court’s order to do or to stop something. A preliminary one holds while the case goes on and does not decide it.|Whom does it cover, and is it under appeal?
Temporary restraining order|A court’s emergency order for days or weeks, until both sides are heard. In US federal courts 14 days, which can be extended.|When does it end, and when is the hearing?
Stay|A court suspends a ruling, order or deadline while an appeal is decided. It does not say who is right.|Until when?
Certiorari|The US Supreme Court’s agreement to hear a case; four of nine justices suffice. A refusal says nothing on who is right.|
Emergency docket|US Supreme Court orders on urgent requests, mostly without hearing or full reasons, for the time of the case. Critics call it the shadow docket.|Is it a ruling on the law, or only for the time being?
Amicus brief|A written argument to a court by somebody who is not a party.|
Legal standing|The right to bring a case: one must be harmed oneself. Cases dismissed for lack of it leave the question open.|
Consent decree|A settlement that a court makes binding and watches over.|
Class action|A case brought by some for all in the same position.|Has a court certified the class?
Grand jury|Citizens who hear only the prosecutor and decide whether to charge. It does not find guilt.|
Indictment|A formal charge. It is an accusation; the person is presumed innocent until convicted.|What does the accused answer?
Arraignment|The hearing at which charges are read and the accused pleads.|
Plea deal|The accused pleads guilty, often to a lesser charge, for a milder sentence. A judge must accept it.|
Deferred prosecution|A firm admits facts, pays and reforms; charges are dropped if it keeps to that.|How long is it watched, and by whom?
Habeas corpus|A court order to bring a detained person before a judge and justify the detention.|
Subpoena|An order to give evidence or documents, under threat of a penalty.|Who issued it, and by when must it be answered?
Contempt|Disobeying a court or legislature. Civil contempt presses to obey, criminal contempt punishes.|
Qualified immunity|A US rule by which officials cannot be sued for damages unless they broke a clearly established right.|
Judicial review|A court’s check whether a law or an official act is lawful. In Britain it looks at how a decision was made more than at its merits.|
Universal jurisdiction|A state’s claim to try certain grave crimes wherever and by whomever they were done.|
https://www.unhcr.org
Extradition|Handing over an accused or convicted person to another state. Courts and ministers usually both decide.|At which stage is it?
Asylum|Protection for people who flee persecution. An asylum seeker has asked for it; a refugee has been found to need it.|Applicants, or people granted protection?
Non-refoulement|The rule that nobody may be sent to a place where persecution or torture threatens.|
https://eur-lex.europa.eu/summary/glossary.html
Trilogue|Closed talks of the EU’s Parliament, Council and Commission on the text of a law. The result still needs votes.|Which votes are left?
Qualified majority|The usual rule in the EU’s Council: 55 per cent of states with 65 per cent of people.|Which states could block?
EU directive|An EU law that sets the goal and leaves the means to national laws; a regulation applies as it stands.|By when must states carry it out?
Infringement procedure|Steps of the European Commission against a state that breaks EU law: letter, opinion, court.|At which step is it?
Article 7|The EU treaty’s procedure against a state that breaks its values. Voting rights can be suspended only if all others agree.|
State aid|Public help for firms, which in the EU the Commission must usually allow.|
https://www.parliament.uk/glossary
White paper|A government’s plan for a policy or law. A green paper comes earlier and asks for views.|Which bill follows, and when?
Royal assent|The monarch’s formal approval by which a British bill becomes law. It is never refused today.|From when do its parts apply?
Statutory instrument|British rules that ministers make under an act, with little or no debate in Parliament.|
King’s Speech|The British government’s plan of bills for a session, read out by the King.|
No-confidence vote|A vote by which a parliament can bring down a government or leader. In some states it must name a successor.|How many votes are needed, and what follows?
Snap election|An election called before its time.|Who decided, and for which day?
Coalition agreement|The plan that governing parties settle before they govern. It binds politically; most points need laws and money.|Which points have a date and money?
Caretaker government|A government that runs daily business until a new one is formed and should decide nothing far-reaching.|
Backbencher|A member of parliament without office in government or party.|
Hung parliament|A parliament in which no party has a majority.|
https://www.imf.org
Basis point|A hundredth of a percentage point: 25 basis points are 0.25 percentage points.|
Quantitative easing|A central bank buys bonds with new money to lower long-term rates; tightening is the reverse.|
Forward guidance|What a central bank says of its future rates, to steer markets now. It is no promise.|
Inflation target|The rate of price rises that a central bank aims for, often two per cent.|
Seasonally adjusted|Figures from which the usual swings of the year are taken out so that months can be compared.|Is the other figure adjusted too?
Real terms|After the effect of inflation is taken out.|Against which year’s prices?
Debt restructuring|Changed terms for a debt that cannot be paid as agreed: longer, cheaper or less.|Who loses how much?
Loan tranche|One of several parts of a loan, paid as conditions are met.|Which conditions, and are they met?
Special drawing rights|The IMF’s reserve asset, valued by a basket of five currencies.|
https://www.ap.org/about/news-values-and-principles/
On background|Rules of quotation: on the record gives the name; on background gives only a description; on deep background nothing at all.|Why is no name given, and what would the source gain?
Off the record|Told on condition that it is not published. What it means is agreed case by case.|
Familiar with the matter|A formula for a source who is not named. It tells neither how nor from which side the source knows.|From which side, and from seeing or from hearsay?
https://aapor.org
Margin of error|How far a survey’s figure may be off by chance alone, usually with 95 per cent confidence. Other errors come on top; for a lead it is about twice as large.|Is the difference larger than the margin?
Statistical significance|A result that chance alone would seldom give. It says nothing of how large or important the effect is.|How large is the effect?
`;
