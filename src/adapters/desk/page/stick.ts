import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const near = 80;

/** What is read: another `place` starts at its end again, a new `last` row is news, an `empty` one stays at its top. */
export type Reading = { place: string; last: string | undefined; empty: boolean };

/** Keeps a scroller at its end while its content grows, unless the reader has scrolled up; `news` came meanwhile. */
export function useStick({ place, last, empty }: Reading): {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  news: boolean;
  toEnd: () => void;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticking = useRef(true);
  const [news, setNews] = useState(false);

  const toEnd = (): void => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };

  useEffect(() => {
    const box = scroller.current;
    if (!box || !content.current) return undefined;
    sticking.current = true;
    if (empty) {
      box.scrollTop = 0;
      return undefined;
    }
    toEnd();
    let top = box.scrollTop;
    const scrolled = (): void => {
      const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < near;
      // Content that grows under us also leaves the end: only a move up says that someone reads there.
      if (atEnd) sticking.current = true;
      else if (box.scrollTop < top) sticking.current = false;
      top = box.scrollTop;
      if (atEnd) setNews(false);
    };
    const grown = new ResizeObserver(() => {
      if (sticking.current) toEnd();
    });
    box.addEventListener('scroll', scrolled, { passive: true });
    grown.observe(content.current);
    grown.observe(box);
    return () => {
      box.removeEventListener('scroll', scrolled);
      grown.disconnect();
    };
  }, [place, empty]);

  useEffect(() => {
    if (!sticking.current) setNews(true);
  }, [last]);

  return { scroller, content, news, toEnd };
}
