import { csvColumns } from '../../reports/csv-format.js';

export type Cell = string | number | boolean | null;

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'number' | 'count' | 'flag';
  /** What it holds, for readers of an export. */
  readonly description: string;
}

/** Rows under named columns, made as they are asked for. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

type PairColumn = (typeof csvColumns)[number];

const pairDescriptions: Readonly<Record<PairColumn, string>> = {
  event: 'id of the event; the same in all rows of an event',
  document: 'address of the document that tells it best',
  source: 'outlet or issuing body of that document',
  published: 'day on which that document was published',
  date_start: 'first day of the act',
  date_end: 'last day of the act; the same as date_start for one day',
  date_basis:
    'stated: the text names the day; relative: by its distance from another; publication: taken from the document',
  type: 'what was done: one of the sixteen types of PLOVER 2.0',
  mode: 'the mode of PLOVER 2.0, where the type has modes',
  status: 'actual, future, hypothetical, negated or historical',
  channel: 'phone, video, in-person, letter, message, statement or unspecified',
  actor_code: 'state (ISO 3166-1 alpha-3) or body of who acts',
  actor_sector: 'sectors of PLOVER 2.0, the first the main one',
  actor_name: 'canonical name of the person or body, where it is known',
  actor_text: 'as the document calls it',
  recipient_code:
    'state or body of whom the act is directed at; of an act that several share each is actor and recipient',
  recipient_sector: 'as actor_sector',
  recipient_name: 'as actor_name',
  recipient_text: 'as actor_text',
  through: 'go-betweens',
  place: 'where it took place, in the words of the document',
  condition: 'a condition attached to it',
  speaker: 'who claims it, when that is not the writer',
  speaker_code: 'state or body of the speaker',
  about: 'what it is about',
  since: 'words that place it in a series',
  reply_to: 'in a table of reports: the report of the same document that it answers',
  reply_basis: 'stated or inferred',
  unanswered: 'true when a text says that no answer came',
  confidence: 'how sure the coder is, 0 to 1; of reports given 0.8 about 80 % are right',
  trigger: 'the words that tell the act',
  evidence: 'the sentences that report it',
  coder: 'what read the document',
};

function typeOf(name: PairColumn): Column['type'] {
  return name === 'confidence' ? 'number' : name === 'unanswered' ? 'flag' : 'text';
}

/** The columns of `parley code --format csv`, which every table begins with. */
export const pairColumns: readonly Column[] = csvColumns.map((name) => ({
  name,
  type: typeOf(name),
  description: pairDescriptions[name],
}));
