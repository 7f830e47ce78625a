interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** The longest task of a page's main thread after its load event: processor ms. */
export function readTrace(trace: Uint8Array | undefined, url: string): { longestAfterLoad: number } {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const own = traceEvents.findLast(({ args }) => args?.data?.url === url);
  const loaded =
    traceEvents.findLast(({ name, pid }) => name === 'loadEventEnd' && pid === own?.pid)?.ts ?? 0;
  const main = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === own?.pid && args?.name === 'CrRendererMain',
  )?.tid;
  const tasks = traceEvents
    .filter(
      ({ name, pid, tid, ts }) => /RunTask$/.test(name) && pid === own?.pid && tid === main && ts > loaded,
    )
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  return { longestAfterLoad: Math.max(0, ...tasks) };
}
