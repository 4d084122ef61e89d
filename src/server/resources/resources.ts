import { agreementResource } from './agreement-resource.js';
import { changesResource } from './changes-resource.js';
import { documentResource } from './document-resource.js';
import { documentsResource } from './documents-resource.js';
import { eventResource } from './event-resource.js';
import { eventsResource } from './events-resource.js';
import { lineResource } from './line-resource.js';
import { linesResource } from './lines-resource.js';
import type { AnyResource } from './resource.js';
import { searchResource } from './search-resource.js';
import { sourcesResource } from './sources-resource.js';
import { statusResource } from './status-resource.js';
import { threadResource } from './thread-resource.js';
import { threadsResource } from './threads-resource.js';

/** Everything that can be asked for. */
export const resources: readonly AnyResource[] = [
  statusResource,
  linesResource,
  lineResource,
  changesResource,
  eventsResource,
  eventResource,
  threadsResource,
  threadResource,
  documentsResource,
  documentResource,
  sourcesResource,
  searchResource,
  agreementResource,
];
