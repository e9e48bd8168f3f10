/** News from the server, as it comes: what is open is read again, and nothing is moved by it. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { rememberPosition } from './position.js';
import type { LiveChange, Onlooker } from './types.js';

interface Listener {
  readonly onNews: (news: LiveChange) => void;
  /** It listens; what happened before was not heard. `isAgain`: it was lost, or the page was out of sight. */
  readonly onOpen: (isAgain: boolean) => void;
  /** Others have the same open, or nobody has any more. */
  readonly onOnlookers?: (others: readonly Onlooker[]) => void;
}

/** A connection that was refused is tried again after this time; one that is lost the browser tries again itself. */
const AGAIN = 5_000;
/** What is lost for less is not worth a word. */
const PATIENCE = 5_000;

/** Since when each connection that is lost has not been heard. */
const lost = new Map<Connection, number>();
const watchers = new Set<() => void>();
const tell = () => watchers.forEach((watch) => watch());
const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};
const firstLost = (): number | null => (lost.size === 0 ? null : Math.min(...lost.values()));

/** Since when the page has not heard of what happens, as milliseconds; nothing while it listens. */
export const useSilence = (): number | null => useSyncExternalStore(watch, firstLost);

/** A stream of news, for as long as it is wanted. */
class Connection {
  private source: EventSource | null = null;
  private again: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private wasOpen = false;

  constructor(
    private readonly path: string,
    private readonly listener: Listener,
  ) {}

  open(): void {
    const source = new EventSource(this.path);
    this.source = source;
    source.addEventListener('open', () => {
      this.heard();
      this.listener.onOpen(this.wasOpen);
      this.wasOpen = true;
    });
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      const news: LiveChange = JSON.parse(data);
      rememberPosition(news.position);
      this.listener.onNews(news);
    });
    source.addEventListener('onlookers', ({ data }: MessageEvent<string>) => {
      const { onlookers }: { onlookers: readonly Onlooker[] } = JSON.parse(data);
      this.listener.onOnlookers?.(onlookers);
    });
    source.addEventListener('error', () => {
      this.silence ??= setTimeout(() => this.isLost(Date.now() - PATIENCE), PATIENCE);
      if (source.readyState === EventSource.CLOSED) this.again = setTimeout(() => this.open(), AGAIN);
    });
  }

  close(): void {
    this.source?.close();
    clearTimeout(this.again);
    this.heard();
  }

  private isLost(since: number): void {
    lost.set(this, since);
    tell();
  }

  private heard(): void {
    clearTimeout(this.silence);
    this.silence = undefined;
    if (lost.delete(this)) tell();
  }
}

/** Listens as long as a page is shown and in sight: a browser has few connections for all its tabs. */
export function useNews(path: string, listener: Listener): void {
  const current = useRef(listener);
  useEffect(() => {
    current.current = listener;
  });
  useEffect(() => {
    const connection = new Connection(path, {
      onNews: (news) => current.current.onNews(news),
      onOpen: (isAgain) => current.current.onOpen(isAgain),
      onOnlookers: (others) => current.current.onOnlookers?.(others),
    });
    const onSight = () => (document.hidden ? connection.close() : connection.open());
    document.addEventListener('visibilitychange', onSight);
    if (!document.hidden) connection.open();
    return () => {
      document.removeEventListener('visibilitychange', onSight);
      connection.close();
    };
  }, [path]);
}
