import { expect, test } from 'vitest';
import { escaped, tag } from './tag.js';

test('attributes and texts are escaped, numbers are short, null is left out', () => {
  expect(tag('text', { x: 1 / 3, class: 'a"b', id: null }, escaped('R&D <b>\u0007'))).toBe(
    '<text x="0.33" class="a&quot;b">R&amp;D &lt;b&gt;</text>',
  );
  expect(tag('circle', { r: 2 })).toBe('<circle r="2"/>');
});
