import { SaveAsCsv, type ChartData } from '../../design/plots/index.js';
import { Section } from '../../design/section.js';
import { actOf } from '../../words/commands.js';
import { count } from '../../words/dates.js';
import { personOf } from '../../words/functions.js';
import { MAY_DO } from '../../words/who-may.js';

const FUNCTIONS = Object.entries(MAY_DO);

const DATA: ChartData = {
  columns: ['Function', 'May', 'Command'],
  rows: FUNCTIONS.flatMap(([name, commands]) => commands.map((command) => [personOf(name), actOf(command), command])),
};

/** What a person may do by each function: reading apart, and before what separation of duties bars in the single case. */
export const WhatEachMayDo = () => (
  <Section title="What each function may do">
    <p className="muted">
      One person acts in one function of an agreement only, and everything is judged again when it is sent: whoever is
      barred reads why.
    </p>
    <ul className="ruled">
      {FUNCTIONS.map(([name, commands]) => (
        <li key={name}>
          <details>
            <summary>
              <b>{personOf(name)}</b> <span className="muted">{count(commands.length, 'act')}</span>
            </summary>
            <ul>
              {commands.map((command) => (
                <li key={command}>{actOf(command)}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
    <SaveAsCsv data={DATA} file="what-each-function-may-do" />
  </Section>
);
