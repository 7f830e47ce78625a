import { MAJOR_TOPICS } from '../../themes/themes';
import type { Source } from '../source';

const CODEBOOK = 'https://www.comparativeagendas.net/pages/master-codebook';

/** What our policy themes mean, why they are disputed and what to look for. */
export const themes: Source = {
  id: 'themes',
  name: 'Readout’s policy themes',
  licence: 'MIT',
  hosts: [],
  sends: 'nothing',
  find({ kind, id }) {
    const topic = MAJOR_TOPICS.find((candidate) => candidate.themes.some((theme) => theme.id === id));
    const theme = topic?.themes.find((candidate) => candidate.id === id);
    if (kind !== 'theme' || !topic || !theme) return undefined;
    return {
      summary: theme.definition,
      facts: [
        { label: 'Why it is disputed', text: theme.disputed },
        { label: 'What to look for', text: theme.look },
        { label: 'Policy topic', text: `${topic.name} (${topic.cap}), subtopic ${theme.subtopic}` },
        ...(theme.iptc ? [{ label: 'IPTC Media Topic', text: theme.iptc }] : []),
      ],
      source: { name: themes.name, licence: themes.licence, url: CODEBOOK },
    };
  },
};
