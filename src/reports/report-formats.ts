import { csvFormat } from './csv-format.js';
import { jsonlFormat } from './jsonl-format.js';
import { ploverFormat } from './plover-format.js';
import type { ReportFormat } from './report-format.js';
import { tableFormat } from './table-format.js';

/** Every output format, in the order that the help lists them. */
export const reportFormats: readonly ReportFormat[] = [tableFormat, jsonlFormat, ploverFormat, csvFormat];
