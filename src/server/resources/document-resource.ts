import { z } from '@hono/zod-openapi';
import { markdownText } from '../formats/markdown-text.js';
import { loadDocumentPage } from '../reading/load-document-page.js';
import { documentPageSchema } from '../schemas/document-schema.js';
import { idSchema } from '../schemas/id-schema.js';
import { defineResource } from './resource.js';

/** One version of a document: its text and what it reports, with spans. */
export const documentResource = defineResource({
  path: '/api/documents/{id}',
  name: 'document',
  summary: 'One document version with its text and what it reports, spans counting in that text',
  params: z.object({ id: idSchema('d', 'd7kfq2lw4xab') }),
  query: z.strictObject({}),
  answer: documentPageSchema,
  load: ({ params }, { read }) => read(({ queries }) => loadDocumentPage(queries, params.id)),
  table: {
    columns: [
      'report',
      'event',
      'type',
      'mode',
      'status',
      'who',
      'retired',
      'confidence',
      'trigger',
      'evidence',
    ],
    rows: ({ reports }) =>
      reports.map((one) => [
        one.id,
        one.event,
        one.type,
        one.mode,
        one.status,
        one.who,
        one.retired,
        one.confidence,
        one.trigger.text,
        one.evidence.map(({ text }) => text).join(' '),
      ]),
  },
  markdown: ({ id, title, address, source, published, text, reports }) =>
    [
      `# ${markdownText(title ?? address)}`,
      '',
      `${id} · ${markdownText(source ?? 'source not known')} · ${published ?? 'no day'}`,
      '',
      ...text.split(/\n{2,}/).flatMap((paragraph) => [markdownText(paragraph), '']),
      '## Reports',
      '',
      ...reports.map(
        (one) =>
          `- **${one.id}** ${one.type} ${one.status} · ${markdownText(one.who)} · “${markdownText(one.trigger.text)}”${one.event === null ? '' : ` · event ${one.event}`}`,
      ),
      '',
    ].join('\n'),
});
