/** Something that background may be looked up in over the network. The privacy tables are made from these. */
export interface LiveSource {
  readonly id: 'wikipedia' | 'own-wiki' | 'thumbnails' | 'archive';
  readonly name: string;
  /** Hosts that are asked. */
  readonly hosts: string;
  /** What is sent, in plain words. */
  readonly sends: string;
  /** What must be so before anything is sent. */
  readonly when: string;
  readonly licence: string;
}

/** Everything outside that Readout may talk to; nothing else is ever asked. */
export const LIVE_SOURCES: readonly LiveSource[] = [
  {
    id: 'wikipedia',
    name: 'Background from Wikipedia',
    hosts: '`en.wikipedia.org`, and the edition in your language',
    sends: 'the title looked up (the name in the card)',
    when: 'when you press *Look up*, or when you open a card if you chose *always*; never if you chose *off*',
    licence: 'CC BY-SA 4.0',
  },
  {
    id: 'own-wiki',
    name: 'Background from a wiki that you named',
    hosts: 'that wiki’s host, in place of Wikipedia',
    sends: 'the title looked up; once, a question what the wiki is',
    when: 'as above; the question when you save its address',
    licence: 'as the wiki says',
  },
  {
    id: 'thumbnails',
    name: 'Pictures of pages',
    hosts: '`upload.wikimedia.org`, or the wiki that you named',
    sends: 'the address of the picture',
    when: 'with a page that was looked up, if you switched pictures on; they are off at first',
    licence: 'told on the page of each picture',
  },
  {
    id: 'archive',
    name: 'Archived copies of evidence',
    hosts: '`archive.org`',
    sends: 'the link that you entered',
    when: 'when you press *Ask the Wayback Machine*, once you allowed it',
    licence: 'only the address of the copy comes back',
  },
];
