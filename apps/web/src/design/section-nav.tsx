import { Icon } from './icon.js';

export interface NavSection {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** How many fields changed in it. */
  readonly changes?: number;
}

interface SectionNavProps {
  readonly sections: readonly NavSection[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

const nameOf = ({ number, name, changes = 0 }: NavSection) =>
  `${number} ${name}${changes > 0 ? ` (${changes} changed)` : ''}`;

/** Sections of an application with how many of their answers changed; a list to choose from where there is little room. */
export function SectionNav({ sections, current, onChoose }: SectionNavProps) {
  return (
    <>
      <nav className="section-nav" aria-label="Sections of the application">
        <ol className="plain">
          {sections.map(({ id, number, name, changes = 0 }) => (
            <li key={id}>
              <button type="button" aria-current={id === current} onClick={() => onChoose(id)}>
                <span className="muted">{number}</span>
                <span>{name}</span>
                {changes > 0 && (
                  <span className="status warn">
                    <Icon name="circle" />
                    {changes}
                    <span className="for-screen-readers"> changed</span>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <label className="section-choice">
        Section
        <select className="usa-select" value={current} onChange={({ target }) => onChoose(target.value)}>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {nameOf(section)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
