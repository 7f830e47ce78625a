import { type ComponentChild, render } from 'preact';
import { type GetMessage, type MessageKey, setMessages, t } from './i18n';

interface Texts {
  readonly getMessage: GetMessage;
  language(): string;
}

/** Begins a page of our own: in the language of its texts, under their title, with the view in its one place. */
export function mountPage(view: ComponentChild, title: MessageKey, texts: Texts): void {
  const language = texts.language();
  setMessages(texts.getMessage, language);
  document.documentElement.lang = language;
  const [own, name] = [t(title), t('extensionName')];
  document.title = own.includes(name) ? own : `${own} · ${name}`;
  const root = document.getElementById('app');
  if (root) render(view, root);
}
