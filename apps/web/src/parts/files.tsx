/** The same report as files, made by the server. */
export function Files({ of, formats }: { readonly of: string; readonly formats: readonly ('csv' | 'json' | 'pdf')[] }) {
  return (
    <p className="row small list-foot">
      Download:{' '}
      {formats.map((format) => (
        <a key={format} className="usa-link" href={`${of}${of.includes('?') ? '&' : '?'}format=${format}`} download>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
