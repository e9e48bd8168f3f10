import { Button } from '@trussworks/react-uswds';
import { useId, useRef, useState } from 'react';
import { announce } from '../shell/announce.js';
import { useWriter } from '../shell/index.js';
import { Link } from './link.js';
import { isPlainView, isSameView, keepViews, savedViews, withView, type SavedView } from './saved-views.js';
import { useWords } from './use-search.js';

/** The views that somebody keeps of a page, and what changes them. */
function useKeptViews(page: string) {
  const writer = useWriter();
  const [views, setViews] = useState(() => savedViews(writer, page));
  const put = (next: readonly SavedView[], done: string) => {
    keepViews(writer, page, next);
    setViews(next);
    announce(done);
  };
  return [views, put] as const;
}

/** Views of a list by a name: what was searched for and narrowed, to come back to. Kept in this browser, for one person. */
export function Views({ page }: { readonly page: string }) {
  const [words] = useWords();
  const [views, put] = useKeptViews(page);
  const forget = (view: SavedView) =>
    put(
      views.filter((one) => one !== view),
      `${view.name} is kept no more.`,
    );
  const title = useRef<HTMLElement>(null);
  const keep = (name: string) => {
    put(withView(views, { name, words }), `Kept as ${name}.`);
    title.current?.focus(); // it has the name now, and there is nothing left to fill in
  };
  const current = views.find((view) => isSameView(view.words, words));
  return (
    <details className="kept-views">
      <summary ref={title}>{current === undefined ? 'Views' : `View: ${current.name}`}</summary>
      <div className="stack">
        {views.length === 0 && <p className="small muted">You keep no view of this list yet.</p>}
        <ul>
          {views.map((view) => (
            <li key={view.name} className="row">
              <Link to="." search={view.words} aria-current={view === current ? 'true' : undefined}>
                {view.name}
              </Link>
              <Button type="button" unstyled onClick={() => forget(view)}>
                Remove<span className="for-screen-readers"> {view.name}</span>
              </Button>
            </li>
          ))}
        </ul>
        {current === undefined && <KeepView onKeep={keep} />}
      </div>
    </details>
  );
}

/** Asks for the name of what is shown now. */
function KeepView({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const [words] = useWords();
  const [name, setName] = useState('');
  const id = useId();
  if (isPlainView(words)) return <p className="small muted">Search or narrow the list, then keep what you see.</p>;
  const keep = (event: React.FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onKeep(name.trim());
  };
  return (
    <form className="row" onSubmit={keep}>
      <label htmlFor={id}>Name of this view</label>
      <input
        id={id}
        className="usa-input"
        value={name}
        maxLength={40}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" outline>
        Keep this view
      </Button>
    </form>
  );
}
