import { useState } from 'react';
import type { WorkItem } from '../../../api/types.js';
import { useShortcuts } from '../../../shell/index.js';
import { idOf } from './rows.js';

interface QueueKeys {
  readonly searchId: string;
  readonly onLoad: () => void;
}

/** Moves through the queue by single keys. The focus goes along: Enter opens what is marked, and it is read out. */
export function useQueueKeys(rows: readonly WorkItem[], { searchId, onLoad }: QueueKeys): string | undefined {
  const [currentId, setCurrentId] = useState<string>();
  const at = rows.findIndex((row) => idOf(row) === currentId);
  const move = (to: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (row === undefined) return;
    setCurrentId(idOf(row));
    document.querySelector<HTMLElement>(`[data-row="${idOf(row)}"] a`)?.focus();
  };
  useShortcuts({
    j: () => move(at + 1),
    k: () => move(at - 1),
    '/': () => document.querySelector<HTMLElement>(`#${searchId}`)?.focus(),
    r: onLoad,
  });
  return currentId;
}
