/** News from the server, as it comes: what is open is read again, and nothing is moved by it. */
import { useEffect, useRef } from 'react';
import { rememberPosition } from './position.js';

/** What one piece of news says. */
export interface News {
  readonly agreementId: string;
  readonly revision: number;
  readonly position: string;
  readonly type: string;
}

/** Listens as long as a page is shown. The browser reconnects by itself, and says up to where it has heard. */
export function useNews(path: string | null, onNews: (news: News) => void): void {
  const listener = useRef(onNews);
  useEffect(() => {
    listener.current = onNews;
  });
  useEffect(() => {
    if (path === null) return undefined;
    const source = new EventSource(path);
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      const news: News = JSON.parse(data);
      rememberPosition(news.position);
      listener.current(news);
    });
    return () => source.close();
  }, [path]);
}
