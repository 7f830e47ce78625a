import type { GetMessage } from '../../components/i18n';

/** A file of `_locales` as JSON. */
export type Messages = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/** Stands in for `browser.i18n.getMessage`: the same rules for placeholders, and no message for an unknown key. */
export const readMessages =
  (messages: Messages): GetMessage =>
  (key, substitutions = []) => {
    const entry = messages[key];
    if (!entry) return '';
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (__, index: string) => substitutions[Number(index) - 1] ?? '');
    });
  };
