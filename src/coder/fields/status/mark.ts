/** What one word around an act says of its status; `at` is its token. */
export interface Mark {
  readonly status: 'negated' | 'future' | 'hypothetical';
  readonly at: number;
  /** Rule id without its folder. */
  readonly by: string;
}
