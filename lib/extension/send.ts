import { browser } from 'wxt/browser';
import { fail, type Result } from '../core/result';
import type { Answers, RequestData, RequestName, ToPage } from './messages';
import { toMessage } from './report';

/** Waits between tries: a background that was put to sleep or died in between needs a moment to come back. */
const RETRIES_MS = [0, 150, 1_000];

/** Asks the background. A background that died meanwhile is asked again; never throws. */
export async function ask<K extends RequestName>(name: K, data: RequestData<K>): Promise<Result<Answers[K]>> {
  let reason = '';
  for (const wait of RETRIES_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const answer: unknown = await browser.runtime.sendMessage({ name, data });
      if (isResult<Answers[K]>(answer)) return answer;
      reason = 'Readout gave no answer.';
    } catch (error) {
      reason = toMessage(error);
    }
  }
  return fail(reason);
}

/** Asks a tab's content scripts; null where there is none to answer. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  data: ToPage[K]['ask'],
): Promise<ToPage[K]['answer'] | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
    return (answer ?? null) as ToPage[K]['answer'] | null;
  } catch {
    return null;
  }
}

const isResult = <T>(value: unknown): value is Result<T> =>
  typeof value === 'object' && value !== null && 'ok' in value;
