import type { HistoryItem } from '../../api/types.js';
import { useWords } from '../../parts/use-search.js';
import { titleOf } from './entries.js';
import { requestOf, type RelatedCommand } from './related.js';

interface RelatedProps {
  readonly item: HistoryItem;
  readonly commands: readonly RelatedCommand[];
}

/** What was recorded with a line, command by command. */
export function Related({ item, commands }: RelatedProps) {
  const [words, setWords] = useWords();
  const request = requestOf(item);
  const isShown = words['request'] === request;
  if (commands.length === 0) return null;
  return (
    <div className="small related">
      <p>
        {commands.length > 1 ? 'Of the same request: ' : 'Of the same command: '}
        {!isShown && request !== null && (
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => setWords({ request, page: undefined })}
          >
            show only these
          </button>
        )}
      </p>
      <ul>
        {commands.map(({ commandId, lines }) => (
          <li key={commandId}>
            Command <span className="mono">{commandId.slice(0, 8)}</span>
            <ul>
              {lines.map((line) => (
                <li key={line.eventId}>
                  {line.eventId === item.eventId ? <b>{lineOf(line)}, this one</b> : lineOf(line)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

const lineOf = (line: HistoryItem): string =>
  `${line.revision === null ? '' : `event ${line.revision}, `}${titleOf(line)}`;
