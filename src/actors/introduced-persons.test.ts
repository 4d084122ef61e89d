import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('a name beside an office under someone is of his state', () => {
  const text =
    'Daniel Ortega stayed at home. His deputy foreign minister, Pedro Quintana, would go. Quintana left on Monday.';
  expect(who(text, 'Pedro Quintana', 0, '2008-03-01')).toEqual(['NIC GOV']);
  expect(who(text, 'Quintana', 1, '2008-03-01')).toEqual(['NIC GOV']);
});

test('who is named after his office has spoken is its holder', () => {
  const text =
    'Norway’s foreign minister said that no talks were planned. “We are in no hurry,” Kari Solheim told reporters.';
  expect(who(text, 'Kari Solheim')).toEqual(['NOR GOV']);
  expect(who(text, 'We')).toEqual(['NOR GOV']);
});

test('someone named while another office speaks is not', () => {
  const text =
    'Norway’s foreign minister said no. A professor in Bergen disagreed, and Kari Solheim said why.';
  expect(who(text, 'Kari Solheim')).toEqual(['-']);
});
