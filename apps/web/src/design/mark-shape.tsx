import type { MarkKind } from '../words/events.js';

const HALF = 6;
const SIDE = 2 * HALF - 2;

const SHAPES: Readonly<Record<MarkKind, React.ReactNode>> = {
  isao: <circle className="mark isao" r={HALF - 1.5} />,
  step: <rect className="mark step" x={1 - HALF} y={1 - HALF} width={SIDE} height={SIDE} />,
  decision: <path className="mark decision" d={`M0 ${-HALF - 1} ${HALF + 1} 0 0 ${HALF + 1} ${-HALF - 1} 0Z`} />,
  clock: <rect className="mark clock" x="-1.5" y={-HALF} width="3" height={2 * HALF} />,
  refused: <path className="mark refused" d="M-5-5 5 5M5-5-5 5" />,
};

/** The mark of an event within a drawing, around its middle. */
export const MarkShape = ({ mark }: { readonly mark: MarkKind }) => SHAPES[mark];
