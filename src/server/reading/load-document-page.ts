import { ParleyError } from '../../errors.js';
import { findById } from '../../ledger/find-by-id.js';
import { inChunks } from '../../ledger/in-chunks.js';
import { loadDocuments } from '../../ledger/load-documents.js';
import { loadReports } from '../../ledger/load-reports.js';
import type { Queries } from '../../ledger/schema.js';
import { describeRoles } from '../../reports/describe-party.js';
import type { DocumentPageValue } from '../schemas/document-schema.js';

/** Loads one version of a document with its reports. @throws ParleyError `no-such-id` */
export async function loadDocumentPage(queries: Queries, id: string): Promise<DocumentPageValue> {
  const found = await findById(queries, id);
  const [document] = found.kind === 'document' ? await loadDocuments(queries, [found.rowId]) : [];
  if (document === undefined) throw new ParleyError('no-such-id', `${id} is no document`);
  const { id: rowId, uid, name: _, origin, ...facts } = document;
  const versions = await queries
    .selectFrom('documents')
    .select(['uid as id', 'version', 'learnt'])
    .where('address', '=', document.address)
    .orderBy('version')
    .execute();
  const copies = await queries
    .selectFrom('documents')
    .select(['id', 'uid'])
    .where('origin_id', '=', origin)
    .orderBy('id')
    .execute();
  const rows = await queries.selectFrom('reports').select('id').where('document_id', '=', rowId).execute();
  const reports = await loadReports(
    queries,
    rows.map((row) => row.id),
  );
  const events = await inChunks(
    reports.map((report) => report.id),
    (chunk) =>
      queries
        .selectFrom('event_reports')
        .select(['report_id', 'event_id'])
        .where('report_id', 'in', chunk)
        .execute(),
  );
  const eventOf = new Map(events.map((row) => [row.report_id, row.event_id]));
  return {
    ...facts,
    id: uid,
    versions,
    origin: copies.find((copy) => copy.id === origin)?.uid ?? uid,
    copies: copies.map((copy) => copy.uid).filter((copy) => copy !== uid),
    reports: reports
      .map(({ id: report, uid: reportId, event, retired }) => ({
        id: reportId,
        event: eventOf.get(report) ?? null,
        type: event.type,
        mode: event.mode,
        status: event.status,
        who: describeRoles(event),
        retired: retired?.because ?? null,
        trigger: event.trigger,
        evidence: event.evidence,
        confidence: event.confidence,
      }))
      .sort((a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1)),
    permalink: `/documents/${uid}`,
  };
}
