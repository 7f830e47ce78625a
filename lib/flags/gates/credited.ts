import { type Gate, noting } from '../gate';
import { saidAround } from '../said';

/** "Officials said the road would close … The road would close, said the mayor, Ana Ruiz": the same is given by name later. */
export const credited: Gate = (candidates, reading, attributions) =>
  candidates.map((candidate) => {
    // "Reportedly" asks for whoever reports it: one who is named later in the same breath is somebody else.
    if (candidate.rule !== 'source' || candidate.answer !== 'name' || candidate.severity === 1)
      return candidate;
    const own = saidAround(reading, attributions, candidate).find(
      ({ creditedBy, source, cue }) =>
        creditedBy !== undefined &&
        [...source, ...cue].some(({ start, end }) => start < candidate.end && candidate.start < end),
    );
    const later = attributions[own?.creditedBy ?? -1];
    const [by] = later?.source ?? [];
    const name = reading.entities.find(({ id }) => id === later?.speaker)?.name;
    return by
      ? noting(
          { ...candidate, severity: 1 },
          name
            ? `the same is given later by ${name}`
            : `the same is given later by "${reading.text.slice(by.start, by.end)}"`,
        )
      : candidate;
  });
