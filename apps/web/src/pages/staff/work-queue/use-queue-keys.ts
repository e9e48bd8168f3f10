import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { WorkItem } from '../../../api/types.js';
import { announce, useShortcuts } from '../../../shell/index.js';
import { idOf, isToAssign } from './rows.js';

/** The row at which single keys stand, and how they move. The focus goes along: Enter opens it, and it is read out. */
export function useMarkedRow(rows: readonly WorkItem[]) {
  const [currentId, setCurrentId] = useState<string>();
  const at = rows.findIndex((row) => idOf(row) === currentId);
  const move = (to: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (row === undefined) return;
    setCurrentId(idOf(row));
    document.querySelector<HTMLElement>(`[data-row="${idOf(row)}"] a`)?.focus();
  };
  return { currentId, current: rows[at], moving: { j: () => move(at + 1), k: () => move(at - 1) } };
}

/** Moves through the queue by single keys, and acts on what is marked. */
export function useQueueKeys(rows: readonly WorkItem[], searchId: string): string | undefined {
  const { currentId, current, moving } = useMarkedRow(rows);
  const navigate = useNavigate();
  const assign = () => {
    if (current === undefined) announce('Mark a row first: j and k move.');
    else if (!isToAssign(current)) announce('Nobody is to be assigned here.');
    else void navigate({ to: '/agreements/$id/reviewers', params: { id: current.agreementId } });
  };
  useShortcuts({
    ...moving,
    '/': () => document.querySelector<HTMLElement>(`#${searchId}`)?.focus(),
    e: assign,
  });
  return currentId;
}
