import { derived } from './derived.js';
import { documentsAndReports } from './documents-and-reports.js';
import { judgements } from './judgements.js';
import { lineActs } from './line-acts.js';
import type { Migration } from './migration.js';
import { retiredReports } from './retired-reports.js';
import { textIndex } from './text-index.js';

/** Every migration, in the order in which they are applied. */
export const migrations: readonly Migration[] = [
  documentsAndReports,
  judgements,
  derived,
  textIndex,
  lineActs,
  retiredReports,
];

/** The schema version that this Parley reads and writes. */
export const schemaVersion: number = migrations.length;
