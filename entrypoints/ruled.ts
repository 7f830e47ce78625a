import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

declare global {
  /** In our isolated world: the reader has said something of this site's pages. */
  var readoutRuled: boolean | undefined;
}

/** Comes, before the detector, to sites that the reader has a rule for: all other pages need not ask for rules. */
export default defineUnlistedScript(() => {
  globalThis.readoutRuled = true;
});
