/** The body of an answer, for tests that look into it field by field. */
export async function jsonOf(answer: Response) {
  return JSON.parse(await answer.text());
}
