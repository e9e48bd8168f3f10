import { createRoute, redirect, type AnyRoute } from '@tanstack/react-router';

/** Addresses that acts had before each got a page under its name. */
const MOVED = {
  '/agreements/$id/waiver': 'break-glass',
  '/agreements/$id/delegate': 'delegate-review',
  '/agreements/$id/confirm-assignment': 'confirm-assignment',
  '/agreements/$id/reconsideration': 'answer-reconsideration',
  '/my-agreements/$id/reconsider': 'request-reconsideration',
} as const;

/** Routes that lead on whoever kept an address of before. */
export const movedAddresses = <Root extends AnyRoute>(root: Root) =>
  Object.entries(MOVED).map(([path, act]) =>
    createRoute({
      getParentRoute: () => root,
      path,
      beforeLoad: ({ params }: { readonly params: { readonly id?: string } }) => {
        throw redirect({ to: '/agreements/$id/act/$act', params: { id: params.id ?? '', act }, replace: true });
      },
    }),
  );
