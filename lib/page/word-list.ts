/** The words of a line as a set. */
export const toWordSet = (words: string, between = ' '): ReadonlySet<string> => new Set(words.split(between));

/** Names of elements as a set, in capitals. */
export const toTagSet = (names: string): ReadonlySet<string> => toWordSet(names.toUpperCase());
