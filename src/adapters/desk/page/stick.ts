import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const near = 80;

/** Keeps a scroller at its end while its content grows, unless the reader has scrolled up (`away`); a new `key` returns to the end. */
export function useStick(key: string): {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  away: boolean;
  toEnd: () => void;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticking = useRef(true);
  const [away, setAway] = useState(false);

  const toEnd = (): void => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };

  useEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return undefined;
    sticking.current = true;
    toEnd();
    let top = box.scrollTop;
    const scrolled = (): void => {
      const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < near;
      // Content that grows under us also leaves the end: only a move up says that someone reads there.
      if (atEnd) sticking.current = true;
      else if (box.scrollTop < top) sticking.current = false;
      top = box.scrollTop;
      if (atEnd) setAway(false);
    };
    const grown = new ResizeObserver(() => {
      if (sticking.current) toEnd();
      else setAway(true);
    });
    box.addEventListener('scroll', scrolled, { passive: true });
    grown.observe(content.current);
    grown.observe(box);
    return () => {
      box.removeEventListener('scroll', scrolled);
      grown.disconnect();
    };
  }, [key]);

  return { scroller, content, away, toEnd };
}
