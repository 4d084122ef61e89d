import { useEffect, useState } from 'preact/hooks';

const narrow = matchMedia('(max-width: 44rem)');

/** Whether there is too little room for a square of lamps. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(narrow.matches);
  useEffect(() => {
    const follow = () => setNarrow(narrow.matches);
    narrow.addEventListener('change', follow);
    return () => narrow.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
