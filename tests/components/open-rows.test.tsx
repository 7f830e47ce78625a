import { describe, expect, it, vi } from 'vitest';
import { Disclosure } from '../../components/Disclosure';
import { OpenRowsContext } from '../../components/open-rows';
import { ShortList } from '../../components/ShortList';
import { click, render } from './render';

const drawList = (open: readonly string[], set = vi.fn()) =>
  render(
    <OpenRowsContext.Provider value={{ has: (id) => open.includes(id), set }}>
      <ShortList
        items={['a', 'b', 'c', 'd']}
        keyOf={(item) => item}
        first={1}
        rowOf={(item) => `card-${item}`}
      >
        {(item) => (
          <Disclosure id={`card-${item}`} row={item} called={false}>
            {() => <p>{`all of ${item}`}</p>}
          </Disclosure>
        )}
      </ShortList>
    </OpenRowsContext.Provider>,
  );

describe('rows that the reader has opened', () => {
  it('begin open, though the list would not show them at first', async () => {
    const { queryByText, queryByRole } = await drawList(['card-c']);
    expect(queryByText('all of c')).toBeTruthy();
    expect(queryByText('all of a')).toBeNull();
    expect(queryByRole('button', { name: /more/ })).toBeNull();
  });

  it('leave a list short where none of its rows is open', async () => {
    const { queryByText, getByRole } = await drawList(['card-z']);
    expect(queryByText('d')).toBeNull();
    expect(getByRole('button', { name: /3 more/ })).toBeTruthy();
  });

  it('are told when they are opened and folded', async () => {
    const set = vi.fn();
    const { getByRole } = await drawList([], set);
    await click(getByRole('button', { name: 'a' }));
    await click(getByRole('button', { name: 'a' }));
    expect(set.mock.calls).toEqual([
      ['card-a', true],
      ['card-a', false],
    ]);
  });
});
