import { useState } from 'preact/hooks';
import type { OnPoint } from './field-list.js';

/** The field whose words are lit: under the pointer, else in focus. A pointer that leaves does not take away what the focus is on. */
export function useLit(): readonly [string | null, OnPoint] {
  const [lit, setLit] = useState<Readonly<Record<'pointer' | 'focus', string | null>>>({
    pointer: null,
    focus: null,
  });
  return [lit.pointer ?? lit.focus, (by, field) => setLit((last) => ({ ...last, [by]: field }))];
}
