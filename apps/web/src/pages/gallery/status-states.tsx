import { Section } from '../../design/section.js';
import { SlaClock } from '../../design/sla-clock.js';
import { LevelBars, StatusTag, StatusText } from '../../design/status-text.js';
import {
  AMENDMENT,
  BASELINE_ANSWERS,
  CHECKS,
  CLASSIFIED,
  CONCURRENCES,
  FINDINGS,
  INTAKE,
  LEGAL_HOLD,
  LEVEL_ORDER,
  PRIVACY,
  RISK,
  SIGNATURE,
  STANDARDS,
  STATES,
  STATUTORY_COVER,
  TASKS,
  type Status,
} from '../../words/status.js';
import { Shown } from './shown.js';

const VOCABULARY: Readonly<Record<string, Readonly<Record<string, Status>>>> = {
  state: STATES,
  intake: INTAKE,
  privacy: PRIVACY,
  classified: CLASSIFIED,
  signatures: SIGNATURE,
  standards: STANDARDS,
  risk: RISK,
  amendment: AMENDMENT,
  'legal hold': LEGAL_HOLD,
  'statutory cover': STATUTORY_COVER,
  finding: FINDINGS,
  check: CHECKS,
  baseline: BASELINE_ANSWERS,
  concurrence: CONCURRENCES,
  task: TASKS,
};

/** The vocabulary of states, and clocks. */
export function StatusStates() {
  return (
    <>
      <Section title="Status" aside="icon and word, always both">
        <div className="gallery-columns">
          {Object.entries(VOCABULARY).map(([facet, values]) => (
            <Shown key={facet} name={facet}>
              <ul className="plain">
                {Object.entries(values).map(([code, status]) => (
                  <li key={code}>
                    <StatusText status={status} />
                  </li>
                ))}
              </ul>
            </Shown>
          ))}
          <Shown name="level">
            <ul className="plain">
              {LEVEL_ORDER.map((level) => (
                <li key={level}>
                  <LevelBars level={level} />
                </li>
              ))}
            </ul>
          </Shown>
        </div>
        <Shown name="StatusTag" state="in heads">
          <div className="row">
            {[STATES.Active, STATES.ChangesRequested, STATES.Suspended, STATES.PrivacyReviewed, STATES.Draft].map(
              (status) => (
                <StatusTag key={status.word} status={status} />
              ),
            )}
          </div>
        </Shown>
      </Section>
      <Clocks />
    </>
  );
}

function Clocks() {
  return (
    <Section title="SlaClock" aside="the target stands at the same place in every row">
      <div className="gallery-columns">
        <Shown name="left">
          <SlaClock reading={{ left: 9, target: 20 }} dueOn="2026-05-05" />
        </Shown>
        <Shown name="soon">
          <SlaClock reading={{ left: 1, target: 20 }} dueOn="2026-04-23" />
        </Shown>
        <Shown name="today">
          <SlaClock reading={{ left: 0, target: 5 }} dueOn="2026-04-22" />
        </Shown>
        <Shown name="over">
          <SlaClock reading={{ left: -4, target: 20 }} dueOn="2026-04-16" />
        </Shown>
        <Shown name="paused">
          <SlaClock reading={{ left: 9, target: 20, isPaused: true }} note="since 18 Mar" />
        </Shown>
        <Shown name="no target">
          <SlaClock reading={{}} note="waits 5 business days" />
        </Shown>
        <Shown name="calendar days">
          <SlaClock reading={{ left: 26, target: 90, isCalendar: true }} dueOn="2026-05-18" />
        </Shown>
      </div>
    </Section>
  );
}
