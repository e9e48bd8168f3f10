const COLORS: Readonly<Record<string, string>> = {
  RED: 'red',
  AMBER: 'amber',
  'AMBER+STRICT': 'amber',
  GREEN: 'green',
  CLEAR: 'clear',
};

/** A label of the Traffic Light Protocol 2.0, spelled as it has to be. */
export const TlpLabel = ({ label }: { readonly label: string }) => (
  <span className={`tlp ${COLORS[label] ?? 'clear'}`}>TLP:{label}</span>
);
