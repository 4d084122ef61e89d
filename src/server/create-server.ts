import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { ParleyError } from '../errors.js';
import { mountJudgeAction } from './actions/judge-action.js';
import { mountDrawings } from './actions/mount-drawings.js';
import { mountReadAction } from './actions/read-action.js';
import { mountSessionActions } from './actions/session-actions.js';
import { boardFiles } from './board/board-files.js';
import { mountBoard } from './board/mount-board.js';
import { mountCitation } from './citation/mount-citation.js';
import { mountFeeds } from './feeds/mount-feeds.js';
import { pathWithoutFormat } from './formats/answer-format.js';
import { mountOpenApi } from './mount-open-api.js';
import { mountProposals } from './proposals/mount-proposals.js';
import { openProposals, proposalsFileOf } from './proposals/proposal-store.js';
import { codedDocuments } from './reading/coded-documents.js';
import { lineWork } from './reading/line-work.js';
import { openReader } from './reading/open-reader.js';
import { queuedWriter } from './reading/queued-writer.js';
import { mountResource } from './resources/mount-resource.js';
import { resources } from './resources/resources.js';
import { errorAnswer } from './safety/error-answer.js';
import { guard } from './safety/guard.js';
import { keptAnswers } from './safety/kept-answers.js';
import { securityHeaders } from './safety/security-headers.js';
import type { ServerContext } from './server-context.js';
import type { ServerEnv } from './server-env.js';
import type { ServerOptions } from './server-options.js';
import { mountStream } from './stream/mount-stream.js';
import { inWorker } from './workers/in-worker.js';

/** Characters of JSON that a request may have: a text to read, and what is around it. */
const largestBody = 1_000_000;

/** A server that listens nowhere yet: `app.fetch` answers a request. */
export interface ParleyServer {
  readonly app: OpenAPIHono<ServerEnv>;
  readonly close: () => Promise<void>;
}

/**
 * The ledger over HTTP: API, feeds, stream and board. @throws ParleyError as `openLedger` does; `board-not-built` when
 * there is to be a board and there is none
 */
export async function createServer(options: ServerOptions): Promise<ParleyServer> {
  const { access, origin, texts, workers, deriver, lineRules, version } = options;
  const files = options.board === null ? null : boardFiles(options.board);
  const reader = await openReader(options.ledger);
  const context: ServerContext = {
    deriver,
    lineRules,
    texts,
    workers,
    version,
    work: lineWork(lineRules),
    explain: codedDocuments(texts),
    read: reader.read,
    mark: reader.mark,
    write: queuedWriter(options.ledger),
  };
  const app = new OpenAPIHono<ServerEnv>({
    getPath: (request) => pathWithoutFormat(new URL(request.url).pathname),
  });
  app.onError((error, c) => errorAnswer(c, error, options.log));
  app.notFound((c) =>
    errorAnswer(c, new ParleyError('not-found', `there is nothing at ${c.req.path}`), options.log),
  );
  app.use(securityHeaders());
  app.use(async (c, next) => {
    c.set('isSecure', origin?.startsWith('https:') ?? false);
    return next();
  });
  app.use(options.hosts);
  app.use(bodyLimit({ maxSize: largestBody, onError: tooLarge }));
  app.use('/api/*', guard(access));
  app.use('/feeds/*', guard(access));
  mountSessionActions(app, access);
  const stopStream = mountStream(app, context, options.log);
  mountReadAction(app, context);
  mountJudgeAction(app, context, access);
  const proposals = openProposals(proposalsFileOf(options.ledger.file), options.ledger.now);
  mountProposals(app, context, access, proposals);
  app.use('/api/*', keptAnswers(context.mark));
  app.use('/feeds/*', keptAnswers(context.mark));
  for (const resource of resources) mountResource(app, inWorker(resource, context), context);
  mountDrawings(app, context);
  mountCitation(app, context, origin);
  mountFeeds(app, context, origin);
  mountOpenApi(app, version);
  if (files !== null) mountBoard(app, files, { access, context, origin });
  return {
    app,
    close: async () => {
      stopStream();
      await texts.close();
      await workers?.close();
      await reader.close();
      proposals.close();
      access.close();
    },
  };
}

function tooLarge(): never {
  throw new ParleyError('too-large', `the request is larger than ${largestBody / 1e6} MB`);
}
