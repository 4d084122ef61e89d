import { modesOfType } from '../event-type.js';
import type { TriggerEntry } from './trigger-entry.js';
import { PatternError, parseTriggerPattern } from './trigger-pattern.js';

/**
 * What is wrong with a lexicon beyond what loadTriggers refuses: doubled ids, unreadable patterns, types and modes that no
 * entry has (`modesByContent` are those that only the content of a governed clause gives). Empty when all is well.
 */
export function validateTriggers(
  entries: readonly TriggerEntry[],
  modesByContent: ReadonlySet<string>,
): readonly string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const entry of entries) {
    if (ids.has(entry.id)) problems.push(`${entry.id}: id is used twice`);
    ids.add(entry.id);
    if (entry.match.length === 0) problems.push(`${entry.id}: has no pattern`);
    for (const pattern of entry.match) problems.push(...patternProblems(entry.id, pattern));
  }
  for (const [type, modes] of Object.entries(modesOfType)) {
    if (!entries.some((e) => e.type === type)) problems.push(`${type}: no entry has this type`);
    for (const mode of modes) {
      const isCovered =
        entries.some((e) => e.type === type && e.mode === mode) || modesByContent.has(`${type} ${mode}`);
      if (!isCovered) problems.push(`${type} ${mode}: no entry has this mode`);
    }
  }
  return problems;
}

function patternProblems(id: string, pattern: string): readonly string[] {
  try {
    parseTriggerPattern(pattern);
    return [];
  } catch (error) {
    if (error instanceof PatternError) return [`${id}: ${error.message}`];
    throw error;
  }
}
