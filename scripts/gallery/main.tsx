import { render } from 'preact';
import { setMessages } from '../../components/i18n';
import de from '../../components/public/_locales/de/messages.json';
import en from '../../components/public/_locales/en/messages.json';
import { readMessages } from '../../tests/components/messages';
import { SCENES } from './scenes';

// One scene of the gallery, as its address asks: ?scene=panel-ready&scheme=dark&locale=de
const wanted = new URLSearchParams(location.search);
const locale = wanted.get('locale') ?? 'en';
document.documentElement.lang = locale;
document.documentElement.style.colorScheme = wanted.get('scheme') ?? 'light';
setMessages(readMessages(locale === 'de' ? de : en), locale);
const scene = SCENES[wanted.get('scene') ?? ''];
if (scene) {
  render(scene.view(), document.getElementById('root') as HTMLElement);
  scene.after?.();
}
