import { nouns, words } from '../../language/inflect';

/** Participles that tell what people think of a thing: "is seen", "was rejected". */
export const JUDGED_PARTICIPLES = new Set(
  words(
    `viewed seen regarded considered praised criticized criticised condemned hailed rejected backed opposed supported welcomed
    denounced mocked ridiculed loved hated embraced dismissed blamed accused urged questioned disputed shunned favored
    favoured touted celebrated despised panned slammed pilloried perceived described called dubbed labeled
    labelled branded echoed feared admired respected reviled resented endorsed heralded lauded applauded cheered decried
    derided disliked distrusted mistrusted trusted beloved liked preferred lambasted blasted faulted scorned interpreted expected
    believed thought demanded championed vilified demonized demonised coveted adored cherished lamented
    mourned deemed judged contested doubted suspected advocated lionized lionised revered`,
  ),
);

/** Those of them that tell what a group thinks; to back, oppose or prefer a thing is what a party or a buyer does. */
export const VERDICTS = new Set(
  [...JUDGED_PARTICIPLES].filter(
    (word) =>
      !/^(?:backed|opposed|supported|embraced|endorsed|liked|preferred|favou?red|shunned|expected|urged|demanded|cheered|trusted|championed|coveted)$/.test(
        word,
      ),
  ),
);

/** What breaks out against or for somebody. */
export const OUTBURSTS = nouns(
  `outcry backlash uproar furor furore outrage anger criticism condemnation controversy fury pushback opposition
  skepticism scepticism speculation praise acclaim derision ridicule mockery scorn suspicion disbelief dismay alarm
  objection resentment frustration discontent unease anxiety distrust mistrust rumor rumour consternation unrest
  disquiet indignation pressure`,
);

/** Those of them that are loud: a mood that one may merely meet with in life ("frustration", "pressure") is none. */
export const STORMS = nouns(
  `outcry backlash uproar furor furore outrage criticism condemnation controversy fury pushback skepticism scepticism
  speculation acclaim derision ridicule mockery scorn indignation`,
);
