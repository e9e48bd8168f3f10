/** How many, as a number in a pill; `isOver` where they are over their target. */
export function CountBadge({ count, isOver = false }: { readonly count: number; readonly isOver?: boolean }) {
  return <span className={isOver && count > 0 ? 'count over' : 'count'}>{count.toLocaleString('en-US')}</span>;
}
