import { useEffect, useState } from 'preact/hooks';

/** The width that an element has, as it changes; 0 before it is there. `place` goes to its `ref`. */
export function useWidth() {
  const [element, place] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { place, width };
}
