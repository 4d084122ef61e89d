/** The words of a text for comparing it with others: lower case, without marks, quotes and punctuation. */
export function textWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
