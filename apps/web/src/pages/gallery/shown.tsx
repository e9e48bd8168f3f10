interface ShownProps {
  readonly name: string;
  readonly state?: string;
  readonly children: React.ReactNode;
}

/** One state of a component, under its name. */
export function Shown({ name, state, children }: ShownProps) {
  return (
    <div className="shown">
      <p className="small">
        <b>{name}</b>
        {state !== undefined && <span className="muted"> {state}</span>}
      </p>
      {children}
    </div>
  );
}
