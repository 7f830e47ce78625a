import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askReadability } from '../lib/page/second-opinion';

/** Comes to the few pages where our own walk finds little: Readability is a third of what the reader weighs. */
export default defineUnlistedScript(() => {
  globalThis.readoutSecondOpinion = askReadability;
});
