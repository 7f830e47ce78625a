import { fail, type Result } from '../core/result';
import type { Answers, RequestData, RequestName } from './messages';
import { toMessage } from './report';

/** `browser.runtime.sendMessage`. */
export type SendMessage = (message: { name: string; data: unknown }) => Promise<unknown>;

/** Asks the background something. Never throws. */
export type Ask = <K extends RequestName>(name: K, data: RequestData<K>) => Promise<Result<Answers[K]>>;

/** Waits between tries: a background that was put to sleep or died in between needs a moment to come back. */
const RETRIES_MS = [0, 150, 1_000];

/** Asks the background by this way of sending. A background that died meanwhile is asked again. */
export const createAsk =
  (send: SendMessage): Ask =>
  async <K extends RequestName>(name: K, data: RequestData<K>) => {
    let reason = '';
    for (const wait of RETRIES_MS) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      try {
        const answer = await send({ name, data });
        if (isResult<Answers[K]>(answer)) return answer;
        reason = 'Readout gave no answer.';
      } catch (error) {
        reason = toMessage(error);
      }
    }
    return fail(reason);
  };

const isResult = <T>(value: unknown): value is Result<T> =>
  typeof value === 'object' && value !== null && 'ok' in value;
