/** One entry of the travel and visit records of the U.S. Office of the Historian, with white space made single. */
export interface HistorianRecord {
  /** trip: a president or secretary of state abroad; visit: a foreign leader in the United States. */
  readonly kind: 'trip' | 'visit';
  /** Number of the entry, unique among trips and among visits. */
  readonly id: string;
  /** The traveller's name; the visitor's title and name. */
  readonly person: string;
  /** "president" or "secretary", of a trip; null of a visit. */
  readonly role: string | null;
  /** "kerry-john-forbes", of a trip: names the page of the traveller. */
  readonly who: string | null;
  /** ISO days, both inclusive. */
  readonly start: string;
  readonly end: string;
  /** Where a trip went to; where a visitor came from. */
  readonly country: string;
  /** "korea-south": the same however the country is written. */
  readonly countryId: string;
  /** Cities of a trip. */
  readonly locale: string | null;
  /** What was done, in sentences; may be empty. */
  readonly remarks: string;
  /** ISO day on which the entry was made. */
  readonly recorded: string | null;
}
