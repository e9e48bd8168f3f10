import { useId } from 'react';
import type { PartKind } from './stacked-bars.js';

export interface LegendItem {
  readonly kind: PartKind;
  readonly name: string;
}

/** What the parts of bars are, in their order. */
export function ChartLegend({ items }: { readonly items: readonly LegendItem[] }) {
  const id = useId();
  return (
    <ul className="chart-legend">
      {items.map(({ kind, name }) => (
        <li key={kind}>
          <svg className="chart" viewBox="0 0 16 16" aria-hidden="true">
            <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect className="hatch" width="2" height="6" />
            </pattern>
            <rect
              className={`part ${kind}`}
              x="1"
              y="1"
              width="14"
              height="14"
              {...(kind === 'hatched' ? { fill: `url(#${id})` } : {})}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
