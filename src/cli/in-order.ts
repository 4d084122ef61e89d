/**
 * Works on items as they come and yields the results in their order. At most `mostWaiting` are held at a time, however
 * many there are.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  mostWaiting: number,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for await (const item of items) {
    waiting.push(work(item));
    const first = waiting.length < mostWaiting ? undefined : waiting.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of waiting) yield await result;
}
