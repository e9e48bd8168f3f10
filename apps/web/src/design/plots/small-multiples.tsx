export interface Multiple {
  readonly id: string;
  readonly name: string;
  /** Shares in percent, by month. */
  readonly points: readonly { readonly name: string; readonly share: number }[];
}

interface SmallMultiplesProps {
  readonly multiples: readonly Multiple[];
  /** The goal, in percent: the dotted line in each. */
  readonly goal: number;
}

const [WIDTH, HEIGHT, TOP, BOTTOM] = [320, 110, 24, 24];

/** The same measure for each, side by side, on one scale. */
export function SmallMultiples({ multiples, goal }: SmallMultiplesProps) {
  return (
    <div className="small-multiples">
      {multiples.map((multiple) => (
        <OneMultiple key={multiple.id} multiple={multiple} goal={goal} />
      ))}
    </div>
  );
}

function OneMultiple({ multiple: { name, points }, goal }: { readonly multiple: Multiple; readonly goal: number }) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const yOf = (share: number) => TOP + ((100 - share) / 100) * (HEIGHT - TOP - BOTTOM);
  const xOf = (place: number) => 4 + (place / Math.max(1, points.length - 1)) * (WIDTH - 60);
  const label = `${name}: ${first.share} % in ${first.name}, ${last.share} % in ${last.name}, goal ${goal} %`;
  return (
    <svg className="chart" width={WIDTH} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <text className="strong" y="14">
        {name}
      </text>
      <path className="goal" d={`M4 ${yOf(goal)}H${WIDTH - 56}`} />
      <polyline className="line" points={points.map(({ share }, place) => `${xOf(place)},${yOf(share)}`).join(' ')} />
      <circle className="line-mark" cx={xOf(points.length - 1)} cy={yOf(last.share)} r="4" />
      <text className="strong" x={xOf(points.length - 1) + 10} y={yOf(last.share) + 5}>
        {last.share} %
      </text>
      <text x="0" y={HEIGHT - 4}>
        {first.name}
      </text>
      <text x={xOf(points.length - 1)} y={HEIGHT - 4} textAnchor="end">
        {points.length > 1 ? last.name : ''}
      </text>
    </svg>
  );
}
