/** The one place that logs: a surprise, with the part it cost. Nothing leaves the browser. */
export function report(part: string, error: unknown): void {
  console.error(`Readout (${part}):`, error);
}

/** What a thrown value says, as one line for people. */
export const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));
