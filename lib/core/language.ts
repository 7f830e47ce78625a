/** The commonest small words of languages that news is written in: what tells one from another in a paragraph. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for on with was as by at from his its are be it has have an were not this but they said who which will had their would after been more than',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  fr: 'le la les de des et en un une du que est pour qui dans par sur au il pas plus ne se avec ce sont son cette aux ont été mais comme ses leur nous',
  es: 'el la los de y en que un una del se las por con para su al es lo como más fue ha pero sus sobre este entre también hasta desde cuando muy sin años',
  pt: 'o a os de e do da em que um uma para com não no na por mais as dos como se foi ao das sua seu ser são tem pelo pela até isso já está',
  it: 'il la di e che in un una per è del della non con si da sono le dei al nel alla più anche gli ha ma lo delle come dal suo',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als bij door naar uit wordt maar heeft hij nog worden over',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag från så vi kan när ska eller',
  da: 'og i at det er en til af på for med der den som har de ikke et om han men var fra vi kan også efter skal',
  no: 'og i det er til på en av for at med som har de ikke den et om han men var fra vi kan også etter skal ble',
  fi: 'ja on ei että se oli hän myös mutta ovat kun joka ole mukaan tai kuin sen vain jo niin',
  pl: 'w i na z do się że nie jest to o od przez po jak za dla są oraz który ale był tym już',
  cs: 'a v se na je že s z do o k ve pro by za i jsou ale po podle který jako už byl od',
  hu: 'a az és hogy nem is egy ez van volt meg csak már mint de el azt még ki lesz',
  ro: 'de și în a la cu că pe o din pentru nu un este care mai au fost sunt prin după sau',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar ne ama sonra en var ise dedi',
  id: 'yang dan di untuk dengan dari ini itu pada tidak dalam akan ke oleh juga adalah telah tersebut bisa karena',
  vi: 'và của là các có được cho trong với một không những người đã này khi từ đến ra',
};

/** Fewer words than this say nothing about the language: the page's own word counts. */
const ENOUGH_WORDS = 20;
/** English prose is two fifths such words, a list of English headlines still a tenth. */
const ENGLISH_SHARE = 0.1;

const ENGLISH = new Set(SMALL_WORDS['en']?.split(' '));
/** No other language of the list reaches this share of English small words. */
const PLAIN_SHARE = 0.25;

/** The language that most of the text's small words belong to; `null` where the text is too short to tell. */
export function guessLanguage(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = sizeOf(words);
  const latin = sizeOf(text.match(/\p{Script=Latin}+/gu) ?? []);
  // Scripts without spaces make few "words": letters count instead.
  if (letters >= ENOUGH_WORDS && latin < letters / 2) return foreign(text);
  if (words.length < ENOUGH_WORDS) return null;
  const shares = Object.entries(SMALL_WORDS).map(([code, list]) => {
    const small = new Set(list.split(' '));
    return [code, words.filter((word) => small.has(word)).length / words.length] as const;
  });
  const [best] = shares.toSorted((a, b) => b[1] - a[1]);
  if (!best || best[1] < ENGLISH_SHARE) return 'und-Latn';
  return best[0];
}

/**
 * A cheap look that spares `guessLanguage` its patterns, which take a page a millisecond to compile: true only of
 * prose that is plainly English.
 */
export function isPlainlyEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const small = words.filter((word) => ENGLISH.has(word)).length;
  return words.length >= ENOUGH_WORDS && small / words.length >= PLAIN_SHARE;
}

const sizeOf = (parts: readonly string[]): number => parts.reduce((sum, { length }) => sum + length, 0);

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/[іїєґ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];
const foreign = (text: string): string => SCRIPTS.find(([letters]) => letters.test(text))?.[1] ?? 'und-Zzzz';
