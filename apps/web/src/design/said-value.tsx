import type { Said } from '../words/paths.js';

/** More parts than that are shown when somebody asks for them. */
const MOST_AT_ONCE = 6;

/** A value with its parts below each other, each under its name. */
export const SaidValue = ({ said: { text, parts } }: { readonly said: Said }) => (
  <>
    {text}
    {parts !== undefined && parts.length > 0 && <Parts parts={parts} />}
  </>
);

const Parts = ({ parts }: { readonly parts: readonly Said[] }) => (
  <ul className="said">
    {parts.map((part, place) => (
      <li key={`${place} ${part.name ?? ''}`}>
        <Part part={part} />
      </li>
    ))}
  </ul>
);

/** A part of few parts shows them; of many, how many there are, and all of them when they are asked for. */
function Part({ part }: { readonly part: Said }) {
  const { name, parts = [] } = part;
  if (name !== undefined && parts.length > MOST_AT_ONCE)
    return (
      <details>
        <summary>{`${name} (${parts.length})`}</summary>
        <Parts parts={parts} />
      </details>
    );
  return (
    <>
      {name !== undefined && <span className="muted">{name}: </span>}
      <SaidValue said={part} />
    </>
  );
}
