import { report } from '../report';

/** Asks the browser never to clear what is stored to make room; where it knows no such thing, nothing is lost. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch (error) {
    report('persistence', error);
  }
}
