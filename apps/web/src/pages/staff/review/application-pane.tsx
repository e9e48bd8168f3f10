import { useEffect, useRef, useState } from 'react';
import { FieldRow } from '../../../design/field-row.js';
import { fieldId } from '../../../design/fields/index.js';
import { AnswerDiff } from '../../../parts/answer-diff.js';
import { labelOfField, SECTIONS, textOf, valueAt, type Field } from '../../../parts/application/index.js';
import { count } from '../../../words/dates.js';
import { fieldsOfSection, isMaterial } from './changes.js';
import type { ReviewCase } from './case.js';
import { Comparing } from './comparing.js';
import { OnItsWay } from './on-its-way.js';
import type { Reading } from './use-reading.js';

/** What a judgement says of the answers beside it. */
export interface Marks {
  /** Changes of these end the judgement. */
  readonly rules: readonly { readonly path: string; readonly when: 'any' | 'up' | 'down' | 'increase' }[];
  /** Belongs to what is judged right now. */
  readonly isLinked: (pointer: string) => boolean;
  /** Leads from an answer to what judges it. */
  readonly linkOf: (pointer: string) => React.ReactNode;
}

interface ApplicationPaneProps {
  readonly reviewed: ReviewCase;
  readonly reading: Reading;
  readonly marks: Marks;
}

const answerId = (pointer: string) => fieldId(`/answer${pointer}`);

/** One section of the application as its officer sees it, with what changed. */
export function ApplicationPane({ reviewed, reading, marks }: ApplicationPaneProps) {
  const { content, before, comparison, section: id } = reading;
  const place = SECTIONS.findIndex((one) => one.id === id);
  const section = SECTIONS[place];
  const isRead = content !== undefined && (comparison.from === undefined || before !== undefined);
  useGoing(reading.wanted, isRead);
  const [title, readOn] = useReadingOn(id);
  if (section === undefined) return null;
  return (
    <section className="section review-answers" aria-labelledby="review-section">
      <div className="section-head">
        <h2 ref={title} id="review-section" tabIndex={-1}>
          {place + 1} {section.name}
        </h2>
        <Comparing reviewed={reviewed} reading={reading} />
      </div>
      {isRead ? (
        <Answers reviewed={reviewed} reading={reading} marks={marks} />
      ) : (
        <OnItsWay label="the application" failure={reading.failure} />
      )}
      <Neighbors reading={reading} place={place} onChoose={readOn} />
    </section>
  );
}

/** From the end of a section one goes on to the title of another. @returns the title, and what tells that one goes on */
function useReadingOn(section: string) {
  const title = useRef<HTMLHeadingElement>(null);
  const [wanted, readOn] = useState<string>();
  useEffect(() => {
    if (wanted !== section) return;
    title.current?.focus();
    readOn(undefined);
  }, [wanted, section]);
  return [title, readOn] as const;
}

/** Brings the answer to which somebody goes into sight and into focus. */
function useGoing(wanted: Reading['wanted'], isRead: boolean): void {
  useEffect(() => {
    if (wanted === undefined || !isRead) return;
    const answer = document.querySelector<HTMLElement>(`#${answerId(wanted.pointer)}`);
    answer?.focus({ preventScroll: true });
    answer?.scrollIntoView({ block: 'center' });
  }, [wanted, isRead]);
}

function Answers({ reviewed, reading, marks }: ApplicationPaneProps) {
  const { content = {}, before, section: id } = reading;
  const section = SECTIONS.find((one) => one.id === id);
  if (section === undefined) return null;
  const contents = before === undefined ? [content] : [content, before];
  const fields = fieldsOfSection(section, contents, reviewed.agreement.agreementForm);
  return fields.map((field) => (
    <Answer key={field.pointer} field={field} reviewed={reviewed} reading={reading} marks={marks} />
  ));
}

interface AnswerProps extends ApplicationPaneProps {
  readonly field: Field;
}

function Answer({ field, reviewed, reading, marks }: AnswerProps) {
  const { content = {}, before, changes } = reading;
  const { pointer } = field;
  const change = changes.find((one) => one.field.pointer === pointer);
  const text = textOf(field, valueAt(content, pointer));
  const isEnding = before !== undefined && isMaterial(pointer, marks.rules, before, content);
  const link = marks.linkOf(pointer);
  return (
    <FieldRow
      id={answerId(pointer)}
      label={labelOfField(field, reviewed.policy.catalogues)}
      isLinked={marks.isLinked(pointer)}
      {...(change === undefined ? {} : { change: isEnding ? 'material' : 'changed' })}
      {...(link === undefined ? {} : { link })}
    >
      {change === undefined ? (
        text === '' ? (
          <span className="muted">Not provided</span>
        ) : (
          text
        )
      ) : (
        <AnswerDiff field={field} before={change.was} after={change.is} />
      )}
    </FieldRow>
  );
}

interface NeighborsProps {
  readonly reading: Reading;
  readonly place: number;
  readonly onChoose: (section: string) => void;
}

/** On to the next section, so that one can read through. */
function Neighbors({ reading: { choose, counts }, place, onChoose }: NeighborsProps) {
  const neighbors = [
    { section: SECTIONS[place - 1], name: 'Back to' },
    { section: SECTIONS[place + 1], name: 'On to' },
  ];
  return (
    <div className="row review-neighbors">
      {neighbors.map(({ section, name }) => {
        if (section === undefined) return null;
        const changed = counts.get(section.id) ?? 0;
        return (
          <button
            key={section.id}
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => {
              onChoose(section.id);
              choose({ section: section.id });
            }}
          >
            {name} {section.name}
            {changed > 0 && ` (${count(changed, 'change')})`}
          </button>
        );
      })}
    </div>
  );
}
