/**
 * How the terms of diplomacy, law and money are written in news: name, words, and for words that mean something else
 * elsewhere ("a sherpa led them to the summit") what must stand close by. What a term means is told by
 * lib/knowledge/data/terms.ts, which loads when its card opens.
 */
export interface TermPattern {
  readonly name: string;
  readonly words: RegExp;
  readonly near?: RegExp;
}

const TALKS =
  /\b(?:ministers?|presidents?|leaders?|officials?|envoys?|ambassadors?|diplomats?|diplomatic|delegations?|governments?|counterparts?|summit|negotiat\w+|talks|White House|Kremlin|ministry)\b/i;
const COURT =
  /\b(?:courts?|judges?|justices?|lawsuits?|appeals?|plaintiffs?|ruling|attorneys?|lawyers?|prosecutors?|trial)\b/i;
const CONGRESS =
  /\b(?:Congress|Senate|Senators?|House|lawmakers?|legislators?|bills?|appropriat\w+|budget|White House|president|parliament|Republicans?|Democrats?|spending)\b/i;
const NUCLEAR =
  /\b(?:nuclear|uranium|IAEA|I\.A\.E\.A\.|Iran|Iranian|reactors?|weapons?-grade|North Korea|Pyongyang)\b/i;
const MILITARY =
  /\b(?:military|militaries|forces|armed|army|navy|naval|defen[cs]e|NATO|China|Chinese|Russia|Russian|coast guard|troops)\b/i;
const TRADE =
  /\b(?:trade|tariffs?|imports?|exports?|customs|dut(?:y|ies)|goods|WTO|Commerce Department|steel|sanctions?)\b/i;
const MONEY =
  /\b(?:bonds?|debts?|creditors?|loans?|lenders?|IMF|I\.M\.F\.|bailout|Monetary Fund|default|bank|banks|fed|rates?|yields?)\b/i;
const EUROPE = /\b(?:EU|E\.U\.|European|Brussels|Commission|member states?|Strasbourg)\b/;
const UK =
  /\b(?:MPs?|Labour|Tory|Tories|Conservatives?|Commons|Lords|Westminster|Downing Street|Britain|UK)\b/;

/** Every term with its words; the order is the one in which they are told where two stand at one place. */
export const TERM_LEXICON: readonly TermPattern[] = [
  // what is said after a meeting
  {
    name: 'Readout',
    words: /\bread-?outs?\b/gi,
    near: /\b(?:call|calls|meetings?|talks|conversation|summit|visit|White House|Kremlin|ministry|embassy|State Department)\b/i,
  },
  { name: 'Communiqué', words: /\bcommuniqu[eé]s?\b/gi },
  { name: 'Joint statement', words: /\bjoint (?:press )?(?:statement|declaration)s?\b/gi },
  {
    name: 'Candid talks',
    words:
      /\b(?:frank|candid|constructive|productive|businesslike)(?:,? (?:and|but|,) ?[a-z]+)? (?:talks?|discussions?|exchanges?(?: of views)?|conversations?|meetings?|dialogue|consultations?)\b/gi,
    near: TALKS,
  },
  {
    name: 'Ironclad commitment',
    words:
      /\b(?:ironclad|iron-clad|unwavering|rock-solid) (?:commitments?|support|bonds?|alliances?|guarantees?)\b/gi,
  },
  { name: 'Démarche', words: /\bd[eé]marches?\b/gi },
  { name: 'Diplomatic note', words: /\bdiplomatic notes?\b|\bnotes? verbales?\b/gi },
  { name: 'Non-paper', words: /\bnon-papers?\b(?! (?:bags?|goods|packag|products))/gi, near: TALKS },
  { name: 'Back channel', words: /\bback[- ]?channels?\b/gi, near: TALKS },
  {
    name: 'Track two',
    words: /\btrack[- ](?:two|II|1\.5|one and a half)\b/gi,
    near: /\b(?:diploma\w+|talks|dialogue|scholars|former officials)\b/i,
  },
  { name: 'Shuttle diplomacy', words: /\bshuttle diplomacy\b/gi },
  { name: 'Indirect talks', words: /\b(?:proximity|indirect) (?:talks|negotiations)\b/gi },
  { name: 'Good offices', words: /\bgood offices\b/gi },
  { name: 'Working-level talks', words: /\bworking[- ]level\b/gi },
  {
    name: 'On the sidelines',
    words: /\bon the (?:sidelines|margins) of\b|\bpull-asides?\b/gi,
    near: /\b(?:summit|conference|assembly|forum|ministerial|G7|G20|meetings? of|NATO|ASEAN|APEC)\b/i,
  },
  { name: 'Sherpa', words: /\bsherpas?\b/gi, near: /\b(?:G-?7|G-?20|Group of|communiqu|negotiators?)\b/i },
  { name: 'State visit', words: /\bstate visits?\b/gi },
  { name: 'Persona non grata', words: /\bpersona(?:e)? non grata(?:e)?\b/gi },
  {
    name: 'Recalled ambassador',
    words: /\brecall(?:ed|s|ing)? (?:its|their|his|her|the) ambassadors?\b/gi,
  },
  { name: 'Chargé d’affaires', words: /\bcharg[eé]s? d['’]affaires\b/gi },
  { name: 'Diplomatic immunity', words: /\bdiplomatic immunity\b/gi },
  // what is agreed
  {
    name: 'Memorandum of understanding',
    words: /\b[Mm]emorand(?:um|a|ums) of understanding\b|\bM[Oo]Us?\b/g,
  },
  { name: 'Letter of intent', words: /\bletters? of intent\b/gi },
  { name: 'Agreement in principle', words: /\b(?:agreements?|agreed|deals?|accords?) in principle\b/gi },
  { name: 'Framework agreement', words: /\bframework (?:agreements?|deals?|accords?)\b/gi },
  {
    name: 'Ratification',
    words: /\bratif(?:y|ies|ied|ying|ication)\b/gi,
    near: /\b(?:treat(?:y|ies)|agreements?|conventions?|protocols?|pacts?|accords?|amendments?|parliaments?)\b/i,
  },
  { name: 'Entry into force', words: /\b(?:enter(?:s|ed|ing)?|entry|c(?:o|a)mes?) into force\b/gi },
  { name: 'Provisional application', words: /\bprovisional application\b|\bapplied provisionally\b/gi },
  { name: 'Side letter', words: /\bside (?:letters?|agreements?)\b/gi },
  { name: 'Sunset clause', words: /\bsunset (?:clauses?|provisions?)\b/gi },
  { name: 'Snapback', words: /\bsnap-?backs?\b/gi, near: /\b(?:sanctions?|Iran|tariffs?|mechanism)\b/i },
  { name: 'Status of forces agreement', words: /\bstatus[- ]of[- ]forces agreements?\b/gi },
  { name: 'Confidence-building measures', words: /\bconfidence[- ]building (?:measures?|steps?)\b/gi },
  // security
  { name: 'Extended deterrence', words: /\bextended (?:nuclear )?deterrence\b/gi },
  { name: 'Nuclear umbrella', words: /\bnuclear umbrella\b/gi },
  { name: 'Strategic ambiguity', words: /\bstrategic ambiguity\b/gi },
  {
    name: 'Security guarantees',
    words: /\bsecurity guarantees?\b/gi,
  },
  {
    name: 'Article 5',
    words: /\bArticle (?:5|Five|V)\b/g,
    near: /\b(?:NATO|alliance|allies|treaty|collective|attack)\b/i,
  },
  { name: 'Burden sharing', words: /\bburden[- ]sharing\b/gi },
  { name: 'Interoperability', words: /\binteroperab(?:ility|le)\b/gi, near: MILITARY },
  { name: 'Freedom of navigation', words: /\bfreedom[- ]of[- ]navigation\b/gi },
  { name: 'Exclusive economic zone', words: /\b[Ee]xclusive economic zones?\b|\bEEZs?\b/g },
  {
    name: 'Air defence identification zone',
    words: /\b[Aa]ir[- ]defen[cs]e identification zones?\b|\bADIZ\b/g,
  },
  { name: 'Rules-based order', words: /\brules[- ]based (?:international |global |world )?order\b/gi },
  {
    name: 'Status quo by force',
    words: /\b(?:chang(?:e|es|ed|ing)|alter(?:ing)?) the status quo\b/gi,
    near: /\b(?:force|coercion|unilateral\w*|strait|seas?|island\w*|Taiwan|border)\b/i,
  },
  {
    name: 'Grey zone',
    words: /\bgr[ae]y[- ]zone\b/gi,
    near: /\b(?:tactics|coercion|activit\w+|operations|warfare|China|military|coast guard)\b/i,
  },
  {
    name: 'Hybrid warfare',
    words: /\bhybrid (?:warfare|wars?|attacks?|threats?|campaigns?|operations?)\b/gi,
  },
  { name: 'Ceasefire', words: /\bcease-?fires?\b|\btruces?\b/gi },
  { name: 'Armistice', words: /\barmistices?\b/gi },
  { name: 'Cessation of hostilities', words: /\bcessation of hostilities\b/gi },
  { name: 'Demilitarised zone', words: /\b[Dd]emilitari[sz]ed zones?\b|\bDMZ\b/g },
  { name: 'Humanitarian corridor', words: /\bhumanitarian (?:corridors?|pauses?)\b/gi },
  { name: 'No-fly zone', words: /\bno-fly zones?\b/gi },
  { name: 'Rules of engagement', words: /\brules of engagement\b/gi, near: MILITARY },
  { name: 'War powers', words: /\bwar powers\b/gi },
  {
    name: 'Dual-use goods',
    words: /\bdual-use\b/gi,
    near: /\b(?:goods|items?|technolog\w+|exports?|chips?|components?|military|drones?)\b/i,
  },
  {
    name: 'Uranium enrichment',
    words: /\benrich(?:ment|ed|ing)\b/gi,
    near: /\b(?:uranium|centrifuges?|nuclear|IAEA)\b/i,
  },
  { name: 'Breakout time', words: /\bbreak-?out time\b/gi, near: NUCLEAR },
  {
    name: 'Nuclear safeguards',
    words: /\bsafeguards (?:agreements?|inspect\w+|inspectors?)\b|\bnuclear safeguards\b/gi,
  },
  { name: 'Denuclearisation', words: /\bdenucleari[sz](?:ation|e|ing)\b/gi },
  // United Nations
  {
    name: 'Security Council resolution',
    words: /\b(?:Security Council|U\.N\.|UN) resolutions?\b/g,
  },
  {
    name: 'Chapter VII',
    words: /\bChapter (?:VII|Seven)\b/g,
    near: /\b(?:UN|U\.N\.|Charter|Council|force)\b/,
  },
  {
    name: 'Veto',
    words: /\bveto(?:es|ed|ing)?\b/gi,
    near: /\b(?:Council|president|governor|bills?|resolutions?|parliament|legislature|member states?|Congress|lawmakers|override|power)\b/i,
  },
  { name: 'Peacekeeping', words: /\bpeacekeep(?:ers?|ing)\b/gi },
  { name: 'Special rapporteur', words: /\bspecial rapporteurs?\b/gi },
  // sanctions and trade
  { name: 'Secondary sanctions', words: /\bsecondary (?:sanctions?|tariffs?)\b/gi },
  {
    name: 'Asset freeze',
    words: /\basset freezes?\b|\bfr(?:eeze|oze|ozen|eezing) (?:[a-z]+ )?assets\b/gi,
  },
  { name: 'Entity List', words: /\bEntity List\b/g },
  { name: 'Export licence', words: /\bexport licen[cs]es?\b/gi },
  {
    name: 'Oil price cap',
    words: /\bprice cap\b/gi,
    near: /\b(?:crude|Russian|Russia|barrels?|tankers?|G-?7)\b/i,
  },
  { name: 'Shadow fleet', words: /\b(?:shadow|dark) fleet\b/gi },
  { name: 'Most-favoured nation', words: /\bmost[- ]favou?red[- ]nation\b/gi },
  { name: 'Anti-dumping duty', words: /\banti-?dumping\b/gi },
  { name: 'Countervailing duty', words: /\bcountervailing (?:dut(?:y|ies)|tariffs?|measures?)\b/gi },
  { name: 'Rules of origin', words: /\brules of origin\b/gi },
  { name: 'De minimis', words: /\bde minimis\b/gi, near: TRADE },
  { name: 'Reciprocal tariffs', words: /\breciprocal (?:tariffs?|dut(?:y|ies)|rates?)\b/gi },
  { name: 'Non-tariff barriers', words: /\bnon-?tariff (?:trade )?(?:barriers?|measures?)\b/gi },
  { name: 'Section 232', words: /\bSection 232\b/g },
  { name: 'Section 301', words: /\bSection 301\b/g, near: TRADE },
  // the government of the United States
  { name: 'Executive order', words: /\bexecutive orders?\b/gi },
  {
    name: 'National emergency',
    words: /\bnational emergenc(?:y|ies)\b|\bInternational Emergency Economic Powers Act\b|\bIEEPA\b/gi,
  },
  {
    name: 'Continuing resolution',
    words:
      /\bcontinuing resolutions?\b|\bstop-?gap (?:spending |funding |government )?(?:bills?|measures?|funding)\b/gi,
  },
  { name: 'Government shutdown', words: /\b(?:government|federal|partial) shutdowns?\b/gi },
  { name: 'Omnibus bill', words: /\bomnibus(?: spending)? (?:bills?|packages?|measures?)\b/gi },
  {
    name: 'Budget reconciliation',
    words: /\breconciliation\b/gi,
    near: /\b(?:budget|Senate|bill|parliamentarian|filibuster|simple majority)\b/i,
  },
  { name: 'Filibuster', words: /\bfilibuster(?:s|ed|ing)?\b/gi },
  { name: 'Cloture', words: /\bcloture\b/gi },
  { name: 'Debt ceiling', words: /\bdebt (?:ceiling|limit)\b/gi },
  { name: 'Appropriations', words: /\bappropriations?\b/gi, near: CONGRESS },
  { name: 'Earmark', words: /\bearmarks\b/gi, near: CONGRESS },
  { name: 'Impoundment', words: /\bimpound(?:ment|ments)\b/gi, near: CONGRESS },
  { name: 'Rescission', words: /\brescissions?\b/gi, near: CONGRESS },
  { name: 'Recess appointment', words: /\brecess appointments?\b/gi },
  { name: 'Executive privilege', words: /\bexecutive privilege\b/gi },
  { name: 'Discharge petition', words: /\bdischarge petitions?\b/gi },
  { name: 'Inspector general', words: /\binspectors? general\b/gi },
  { name: 'Special counsel', words: /\bspecial counsel\b/gi },
  { name: 'Impeachment', words: /\bimpeach(?:ed|ment|ments|ing)?\b/gi },
  { name: 'Gerrymandering', words: /\bgerrymander(?:s|ed|ing)?\b/gi },
  {
    name: 'Rulemaking',
    words: /\brule-?making\b|\bproposed rules?\b/gi,
    near: /\b(?:agency|agencies|department|comments?|regulat\w+|E\.?P\.?A|commission)\b/i,
  },
  // courts
  { name: 'Injunction', words: /\binjunctions?\b/gi },
  { name: 'Temporary restraining order', words: /\btemporary restraining orders?\b/gi },
  {
    name: 'Stay',
    words:
      /\b(?:administrative|emergency|temporary) stays?\b|\bstay(?:ed)? (?:of )?(?:the|that|his|her) (?:ruling|order|injunction|execution|decision|deportation)s?\b/gi,
    near: COURT,
  },
  { name: 'Certiorari', words: /\bcertiorari\b/gi },
  {
    name: 'Emergency docket',
    words: /\b(?:emergency|shadow|interim) docket\b/gi,
  },
  { name: 'Amicus brief', words: /\bamicus(?: curiae)?(?: briefs?)?\b|\bfriend[- ]of[- ]the[- ]court\b/gi },
  {
    name: 'Legal standing',
    words: /\b(?:legal )?standing to (?:sue|challenge|bring)\b|\black(?:s|ed)? (?:legal )?standing\b/gi,
    near: COURT,
  },
  { name: 'Consent decree', words: /\bconsent decrees?\b/gi },
  { name: 'Class action', words: /\bclass[- ]actions?\b/gi },
  { name: 'Grand jury', words: /\bgrand jur(?:y|ies|ors?)\b/gi },
  { name: 'Indictment', words: /\bindict(?:ed|ments?|s|ing)?\b/gi },
  { name: 'Arraignment', words: /\barraign(?:ed|ments?)\b/gi },
  { name: 'Plea deal', words: /\bplea (?:deals?|agreements?|bargains?)\b/gi },
  { name: 'Deferred prosecution', words: /\b(?:deferred|non)[- ]prosecution agreements?\b/gi },
  { name: 'Habeas corpus', words: /\bhabeas(?: corpus)?\b/gi },
  { name: 'Subpoena', words: /\bsubpoena(?:s|ed|ing)?\b/gi },
  { name: 'Contempt', words: /\bcontempt of (?:court|Congress)\b|\b(?:civil|criminal) contempt\b/gi },
  { name: 'Qualified immunity', words: /\bqualified immunity\b/gi },
  { name: 'Judicial review', words: /\bjudicial review\b/gi },
  { name: 'Universal jurisdiction', words: /\buniversal jurisdiction\b/gi },
  { name: 'Extradition', words: /\bextradit(?:e|ed|es|ing|ion)\b/gi },
  { name: 'Asylum', words: /\basylum(?:[- ]seekers?)?\b/gi },
  { name: 'Non-refoulement', words: /\b(?:non-)?refoulement\b/gi },
  // parliaments and the European Union
  { name: 'Trilogue', words: /\btrilogues?\b/gi },
  { name: 'Qualified majority', words: /\bqualified[- ]majority\b/gi },
  { name: 'EU directive', words: /\bdirectives?\b/gi, near: EUROPE },
  { name: 'Infringement procedure', words: /\binfringement (?:procedures?|proceedings?)\b/gi },
  { name: 'Article 7', words: /\bArticle (?:7|Seven)\b/g, near: EUROPE },
  { name: 'State aid', words: /\bstate aid\b/gi, near: EUROPE },
  { name: 'White paper', words: /\b(?:white|green) papers?\b/gi, near: TALKS },
  { name: 'Royal assent', words: /\broyal assent\b/gi },
  { name: 'Statutory instrument', words: /\bstatutory instruments?\b|\bsecondary legislation\b/gi },
  { name: 'King’s Speech', words: /\bKing['’]s Speech\b/g, near: UK },
  {
    name: 'No-confidence vote',
    words: /\b(?:no[- ]confidence (?:votes?|motions?)|(?:votes?|motions?) of (?:no )?confidence)\b/gi,
  },
  { name: 'Snap election', words: /\b(?:snap|early) (?:general |parliamentary )?elections?\b/gi },
  { name: 'Coalition agreement', words: /\bcoalition (?:agreements?|deals?|talks|treat(?:y|ies))\b/gi },
  { name: 'Caretaker government', words: /\bcaretaker (?:governments?|prime ministers?|cabinets?)\b/gi },
  { name: 'Backbencher', words: /\bbackbench(?:ers?)?\b/gi },
  { name: 'Hung parliament', words: /\bhung parliaments?\b/gi },
  // money
  { name: 'Basis point', words: /\bbasis points?\b/gi },
  { name: 'Quantitative easing', words: /\bquantitative (?:easing|tightening)\b/gi },
  { name: 'Forward guidance', words: /\bforward guidance\b/gi, near: MONEY },
  { name: 'Inflation target', words: /\binflation targets?\b|\btarget(?:ed)? inflation\b/gi },
  {
    name: 'Seasonally adjusted',
    words: /\bseasonally[- ]adjusted\b|\bseasonal adjustment\b/gi,
  },
  { name: 'Real terms', words: /\bin real terms\b|\binflation-adjusted\b|\badjusted for inflation\b/gi },
  {
    name: 'Debt restructuring',
    words: /\bdebt restructurings?\b|\brestructur(?:e|ed|ing) (?:its|their) debts?\b/gi,
  },
  { name: 'Loan tranche', words: /\btranches?\b/gi, near: MONEY },
  { name: 'Special drawing rights', words: /\bspecial drawing rights?\b/gi },
  // how it is known
  {
    name: 'On background',
    words:
      /\bon (?:deep )?background\b|\bcondition of anonymity\b|\b(?:spoke|speaking|talked) anonymously\b/gi,
    near: /\b(?:officials?|spoke|speaking|reporters?|briefed|aides?|person|people|told|asked|requested)\b/i,
  },
  { name: 'Off the record', words: /\boff[- ]the[- ]record\b/gi },
  {
    name: 'Familiar with the matter',
    words:
      /\bfamiliar with (?:the|their|his|her|its) (?:matter|talks|plans?|discussions?|thinking|situation|deliberations)\b/gi,
  },
  { name: 'Margin of error', words: /\bmargins? of (?:sampling )?error\b/gi },
  { name: 'Statistical significance', words: /\bstatistically significant\b/gi },
];
