import { WIDTHS, type Panes, type Width } from './panes.js';

const NAMES: Readonly<Record<Width, string>> = { narrow: 'Narrow', usual: 'Usual', wide: 'Wide' };

interface PanesBarProps {
  readonly panes: Panes;
  readonly onChange: (part: Partial<Panes>) => void;
}

/** How the panes are laid out; by keys as well as by a pointer, without dragging anything. */
export const PanesBar = ({ panes: { judgement, hasSections }, onChange }: PanesBarProps) => (
  <div className="row bench-panes small for-screen-only">
    <label className="switch-row">
      <input
        type="checkbox"
        checked={hasSections}
        onChange={({ target }) => onChange({ hasSections: target.checked })}
      />{' '}
      Sections and others
    </label>
    <label className="filter-date">
      Width of the judgement{' '}
      <select
        value={judgement}
        onChange={({ target }) => onChange({ judgement: WIDTHS.find((one) => one === target.value) ?? 'usual' })}
      >
        {WIDTHS.map((one) => (
          <option key={one} value={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  </div>
);
