import { beforeEach, expect, it } from 'vitest';
import { isCalled, leaveRead, takeRead } from '../../../lib/page/handover';
import { readHead } from '../../../lib/page/head';
import { walkBody } from '../../../lib/page/walk';

const read = () => ({ walk: walkBody(document.body), head: readHead(document) });

beforeEach(() => {
  document.body.innerHTML = '<p>The council met on Tuesday, and again on Friday.</p><div></div>';
});

it('what detection read is taken once', () => {
  const left = read();
  leaveRead(document, left);
  expect(takeRead(document)).toMatchObject(left);
  expect(takeRead(document)).toBeUndefined();
});

it('calls the reader, with or without a reading, until it has begun', () => {
  leaveRead(document, undefined);
  expect(isCalled()).toBe(true);
  expect(takeRead(document)).toBeUndefined();
  expect(isCalled()).toBe(false);
});

it.each([
  ['an advert', 'div', true],
  ['a paragraph', 'p', false],
])('where %s has come since, it may be out of date', (_, tag, used) => {
  leaveRead(document, read());
  document.body.append(document.createElement(tag));
  expect(takeRead(document) !== undefined).toBe(used);
});
