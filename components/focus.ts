/** A ref for what has just appeared in answer to a click and takes over the focus from what vanished. */
export const focusNow = (element: HTMLElement | null): void => element?.focus();

/** Before a list item goes, hands the focus to its neighbour, or else to an element that stays. */
export function focusNeighbour(inside: Element, otherwise: HTMLElement | null): void {
  const item = inside.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const target = neighbour?.querySelector('button') ?? otherwise;
  target?.focus({ preventScroll: true });
}
