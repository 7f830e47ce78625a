import type { FunctionComponent, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A part of a view whose script comes after the first paint: what a panel opens with does not wait for it. */
export function late<Props extends object>(
  bring: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let Part: FunctionComponent<Props> | null = null;
  return function Late(props: Props): JSX.Element | null {
    const [, redraw] = useState(Part !== null);
    useLayoutEffect(() => {
      if (Part) return undefined;
      let shown = true;
      void bring().then((brought) => {
        Part = brought;
        if (shown) redraw(true);
      });
      return () => {
        shown = false;
      };
    }, []);
    return Part && <Part {...props} />;
  };
}
