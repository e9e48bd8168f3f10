/** The same report as files, made by the server. */
export function Files({ of, formats }: { readonly of: string; readonly formats: readonly ('csv' | 'json' | 'pdf')[] }) {
  return (
    <p className="row small list-foot">
      {formats.map((format) => (
        <a key={format} className="usa-link" href={`${of}${of.includes('?') ? '&' : '?'}format=${format}`} download>
          Save as {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
