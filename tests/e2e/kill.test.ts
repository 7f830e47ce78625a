import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { type Driver, launch } from '../../scripts/lib/driver';
import { waitForFindings } from '../../scripts/lib/findings';

/** How often each browser is killed; Firefox takes longer to come back. */
const KILLS = { chrome: Number(process.env['KILLS'] ?? 20), firefox: Number(process.env['KILLS'] ?? 3) };

interface WithApis {
  readonly browser: {
    readonly runtime: {
      sendMessage(message: object): Promise<{ ok: boolean; error?: string; value: Saved & Listed }>;
    };
    readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } };
  };
}
interface Saved {
  readonly status: string;
}
interface Listed {
  readonly notes: readonly { readonly body: string }[];
}

/** Asks the background, as the side panel does, about the one article that is open. */
async function ask(driver: Driver, name: string, data: object): Promise<Saved & Listed> {
  const helper = await driver.helper();
  const answer = await helper.evaluate(
    async (what, more) => {
      const { browser } = globalThis as unknown as WithApis;
      const slots = Object.keys(await browser.storage.session.get(null));
      const key = slots.find((slot) => slot.startsWith('analysis:'))?.slice('analysis:'.length);
      return browser.runtime.sendMessage({ name: what, data: { key, ...more } });
    },
    name,
    data,
  );
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  const kills = KILLS[name];
  it(`killed ${kills} times right after a note was said to be saved, it lost none`, async () => {
    const profile = await mkdtemp(join(tmpdir(), `readout-${name}-`));
    const url = `${inject('site')}/wire-readout`;
    const said: string[] = [];
    try {
      for (let round = 0; round <= kills; round += 1) {
        const driver = await launch(name, { profile });
        await driver.open(url);
        await waitForFindings(driver, url);
        const { notes } = await ask(driver, 'listNotes', {});
        expect(notes.map(({ body }) => body).sort()).toEqual(said.toSorted());
        if (round === kills) {
          await driver.close();
          break;
        }
        const body = `note ${String(round).padStart(3, '0')}`;
        const draft = { id: crypto.randomUUID(), meaning: 'key', body, tags: [] };
        const saved = await ask(driver, 'saveNote', { draft, before: null });
        await driver.kill();
        expect(saved.status).toBe('saved');
        said.push(body);
      }
      console.log(
        `${name}: killed ${kills} times, ${said.length} notes said to be saved, ${said.length} found`,
      );
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }, 900_000);
});
