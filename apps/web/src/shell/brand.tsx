/** The mark and the name. */
export const Mark = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path className="mark-solid" d="M2 4h9v16H2z" />
    <path className="mark-line" d="M13.500 5H21v14h-7.500" />
    <path className="mark-through" d="M5 12h6" />
    <path className="mark-line" d="M11 12h6.500m-3-3 3 3-3 3" />
  </svg>
);
