import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which news are listened for: the screen that was asked for comes first. */
const later = 3000;

/** What came into the ledger while one looks, said once and quietly; nothing on the screen moves by itself. */
export function NewsBar() {
  const [count, setCount] = useState({ documents: 0, judgements: 0 });
  useEffect(() => {
    let stream: EventSource | null = null;
    const timer = setTimeout(() => {
      stream = new EventSource('/api/stream');
      stream.addEventListener('news', ({ data }: MessageEvent<string>) => {
        const news: unknown = JSON.parse(data);
        setCount((last) => ({
          documents: last.documents + lengthOf(news, 'documents'),
          judgements: last.judgements + lengthOf(news, 'judgements'),
        }));
      });
    }, later);
    return () => {
      clearTimeout(timer);
      stream?.close();
    };
  }, []);
  const { documents, judgements } = count;
  return (
    <p class="news on-screen" role="status">
      {documents + judgements > 0 && (
        <>
          New in the ledger: {documents} documents, {judgements} judgements.{' '}
          <button type="button" class="plain" onClick={() => location.reload()}>
            Show the screen anew
          </button>
        </>
      )}
    </p>
  );
}

function lengthOf(news: unknown, name: 'documents' | 'judgements'): number {
  if (typeof news !== 'object' || news === null) return 0;
  const list: unknown = Reflect.get(news, name);
  return Array.isArray(list) ? list.length : 0;
}
