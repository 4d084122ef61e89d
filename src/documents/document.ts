/** One text with what is known about it. `text` is what offsets count in; it is never normalised after this point. */
export interface Document {
  /** The path or URL as given, or the `id` of a JSONL line: becomes `document` of every event. */
  readonly id: string;
  readonly url: string | null;
  /** Outlet or issuing body, when metadata, a flag or the caller names it. */
  readonly source: string | null;
  /** Day of publication, ISO `YYYY-MM-DD`; null when unknown. */
  readonly date: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 639-1 code of the language that the text was found to be in; null when too short to tell. */
  readonly language: string | null;
  readonly text: string;
}
