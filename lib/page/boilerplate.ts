/**
 * Patterns by the first three letters of the lines that they fit. As one pattern for all openings they took a page a
 * millisecond each to compile (`npm run bench -- pages`), and most lines of an article open like none of them.
 */
type Patterns = Readonly<Record<string, RegExp>>;

const fits = (patterns: Patterns, text: string): boolean =>
  patterns[text.slice(0, 3).toLowerCase()]?.test(text) ?? false;

const MORE = /^(?:read|see|watch|learn|view)\s(?:more|also|next|now|this)|^lea también/i;
const STORIES =
  /^(?:more|also|other|recommended|most|top|latest|trending|further|keep)\b.{0,60}\b(?:stor(?:y|ies)|news|articles?|coverage|reading|read|posts?|from|on|in|links?|topics?|popular|content)\b/i;
const LEAD_INS: Patterns = {
  ...{ rea: MORE, see: MORE, wat: MORE, lea: MORE, vie: MORE },
  ...{ mor: STORIES, als: STORIES, oth: STORIES, rec: STORIES, mos: STORIES, top: STORIES, lat: STORIES },
  ...{ tre: STORIES, fur: STORIES, kee: STORIES },
  rel: /^related\b/i,
  you: /^you (?:may|might) (?:also )?like/i,
  don: /^don[’']t miss/i,
  'up ': /^up next/i,
  edi: /^editor[’']?s[’']? picks?/i,
  'in ': /^in (?:this|other) (?:article|story|news)/i,
  les: /^lesen sie (?:auch|mehr)|^les også/i,
  meh: /^mehr zum thema/i,
  lir: /^lire aussi/i,
  'à l': /^à lire/i,
  lee: /^leer más|^lees ook/i,
  'te ': /^te puede interesar/i,
  leg: /^leggi anche/i,
  läs: /^läs (?:mer|också)/i,
  læs: /^læs også/i,
  adv: /^advertisement/i,
  anz: /^anzeige/i,
  wer: /^werbung/i,
  pub: /^publicidad/i,
  spo: /^sponsored/i,
};
/** A lone label that opens a list of other stories ("Other Political News stories published on X:", "Read more"). */
export const isLeadIn = (text: string): boolean => fits(LEAD_INS, text);

const CREDIT =
  /^(?:photo|image|picture|video|foto|bild|credit|source|graphic)s?(?: credit| by| courtesy)?\s?[:©/]|^image\b.{0,40}$/i;
const PUBLISHED = /^(?:first |last )?(?:published|updated|posted|aktualisiert|veröffentlicht)\b.{0,60}\d/i;
const BOILERPLATE: Patterns = {
  ...{ pho: CREDIT, ima: CREDIT, pic: CREDIT, vid: CREDIT, fot: CREDIT, bil: CREDIT, cre: CREDIT },
  ...{ sou: CREDIT, gra: CREDIT },
  ...{ fir: PUBLISHED, las: PUBLISHED, pub: PUBLISHED, upd: PUBLISHED, pos: PUBLISHED, akt: PUBLISHED },
  ver: PUBLISHED,
  '(c)': /^/,
  cop: /^copyright\b/i,
  all: /^all rights reserved/i,
  sig: /^sign up (?:for|to|here)/i,
  sub: /^subscribe (?:to|now|today)/i,
  fol: /^follow (?:us|me|him|her|@|\w+ on)/i,
  lik: /^like us on/i,
  joi: /^join (?:us|our|the conversation)/i,
  cli: /^click here/i,
  dow: /^download (?:the|our)/i,
  sha: /^share (?:this|on)/i,
  get: /^get (?:the|our|more) .{0,40}(?:newsletter|app|inbox|news)|^getty\b.{0,40}$/i,
  lis: /^listen to this/i,
  loa: /^loading/i,
  thi: /^this (?:story|article|video|content|page) (?:has been|was|is|requires|may|can)/i,
  hav: /^have (?:a|you got a) (?:tip|story)/i,
  'do ': /^do you have/i,
  got: /^got a (?:tip|story)/i,
  con: /^contact (?:us|the)/i,
  sup: /^support (?:our|us|independent)/i,
  tha: /^thank you for/i,
  'we ': /^we (?:use|value|want)\b.{0,30}(?:cookie|privacy|your)/i,
  com: /^comments? (?:are|\()/i,
  vie: /^view (?:all )?comments/i,
  lea: /^leave a (?:comment|reply)/i,
  pri: /^print this/i,
  ema: /^email this/i,
  reu: /^reuters\b.{0,40}$/i,
  'ap ': /^ap photo\b.{0,40}$/i,
};
/** A line that no reporter wrote: sign-ups, share prompts, rights, credits. */
export const isBoilerplate = (text: string): boolean => text.startsWith('©') || fits(BOILERPLATE, text);

const RIGHTS =
  /all rights reserved|may not be (?:published|republished|reproduced|redistributed)|©\s?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)/i;
/** A paragraph on who may use the article. */
export const isRights = (text: string): boolean => RIGHTS.test(text);

/** "Jane Doe is a reporter for ...", "Follow her on Twitter": who wrote it, told after the end. */
const ABOUT_AUTHOR =
  /^(?:[a-z\u00c0-\u024f][a-z\u00c0-\u024f'’.-]+ ){1,4}(?:is|was|covers|writes|reports|has been) (?:an?|the|about|on|for|covering|based|reporting)?.{0,80}(?:reporter|writer|editor|correspondent|journalist|columnist|author|contributor|producer|covers|covering)\b|^(?:contact|reach|email|follow) .{0,60}(?:@|twitter|at )|^(?:additional )?report(?:ing|ed) (?:and writing )?by\b|^(?:edited|editing|written) by\b/i;
/** What every such line holds: the pattern itself is long, and costs a page a millisecond to compile. */
const AUTHOR_HINT =
  /report|writ|edit|correspondent|journalist|column|author|contributor|producer|cover|contact|reach|email|follow/i;
export const isAboutAuthor = (text: string): boolean => AUTHOR_HINT.test(text) && ABOUT_AUTHOR.test(text);
