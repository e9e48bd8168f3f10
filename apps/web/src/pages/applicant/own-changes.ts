/** Whoever answers requests changes their own application meanwhile: nobody is overtaken by themselves. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { historyQuery } from '../../api/queries.js';
import type { Agreement, HistoryItem } from '../../api/types.js';
import type { Sending } from '../../parts/step/use-sending.js';
import { useSignedIn } from '../../shell/index.js';

interface Span {
  /** The revision that was seen. */
  readonly after: number;
  /** The revision that stands now. */
  readonly upTo: number;
}

const within = (history: readonly HistoryItem[], { after }: Span) =>
  history.filter(({ revision }) => revision !== null && revision > after);

/** Whether a history reaches up to what stands now. */
export const isTold = (history: readonly HistoryItem[], span: Span): boolean =>
  within(history, span).some(({ revision }) => revision === span.upTo);

/** Whether all that was recorded since are answers which one person saved themselves. */
export const areOwnAnswers = (history: readonly HistoryItem[], span: Span, subjectId: string): boolean =>
  isTold(history, span) &&
  within(history, span).every(({ type, actor }) => type === 'DraftRevised' && actor.subjectId === subjectId);

/** The same form, which goes on by itself over the answers that its own writer has saved since they began it. */
export function useOverOwnAnswers<Values>({ id, revision }: Agreement, sending: Sending<Values>): Sending<Values> {
  const { subjectId } = useSignedIn();
  const history = useQuery(historyQuery(id, false));
  const { overtakenAt, goOn } = sending;
  const span = { after: overtakenAt ?? revision, upTo: revision };
  const items = history.data ?? [];
  const isOwn = overtakenAt !== undefined && areOwnAnswers(items, span, subjectId);
  const isUnknown = history.isFetching && !isTold(items, span);
  const goOnOverOwn = useEffectEvent(goOn);
  useEffect(() => {
    if (isOwn) goOnOverOwn();
  }, [isOwn, revision]);
  return { ...sending, overtakenAt: isOwn || isUnknown ? undefined : overtakenAt };
}
