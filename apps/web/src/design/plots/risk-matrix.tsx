import { ScrollBox } from '../scroll-box.js';
import { LEVEL_ORDER, LEVELS, type Level } from '../../words/status.js';

interface RiskMatrixProps {
  /** How many risks have this likelihood and this impact. */
  readonly countOf: (likelihood: Level, impact: Level) => number;
  /** The level of the policy for the two. */
  readonly levelOf: (likelihood: Level, impact: Level) => Level | undefined;
}

/** Risks that were accepted, by what remains: the count, and the word of the policy, in a shade of its own. */
export function RiskMatrix({ countOf, levelOf }: RiskMatrixProps) {
  return (
    <ScrollBox label="Risks by likelihood and impact">
      <table className="risk-matrix">
        <caption className="for-screen-readers">Accepted risks by likelihood and residual impact</caption>
        <Axes />
        <tbody>
          {LEVEL_ORDER.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">{LEVELS[likelihood].word}</th>
              {LEVEL_ORDER.map((impact) => {
                const level = levelOf(likelihood, impact);
                const count = countOf(likelihood, impact);
                return (
                  <td key={impact} className={level && `heat-${LEVELS[level].bars}`}>
                    <b>{count > 0 ? count : ''}</b> {level && LEVELS[level].word}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What goes which way, and the words along the top. */
const Axes = () => (
  <thead>
    <tr>
      <td />
      <th scope="colgroup" colSpan={LEVEL_ORDER.length} className="axis-name">
        Impact
      </th>
    </tr>
    <tr>
      <th scope="col" className="axis-name">
        Likelihood
      </th>
      {LEVEL_ORDER.map((impact) => (
        <th key={impact} scope="col">
          {LEVELS[impact].word}
        </th>
      ))}
    </tr>
  </thead>
);
