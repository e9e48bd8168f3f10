import { useQuery } from '@tanstack/react-query';
import { annualQuery } from '../../api/reports.js';
import type { AnnualPrivacyReport } from '../../api/types.js';
import { PageHead } from '../../design/page-head.js';
import { HeatTable } from '../../design/plots/index.js';
import { ScrollBox } from '../../design/scroll-box.js';
import { Section } from '../../design/section.js';
import { Files } from '../../parts/files.js';
import { Loaded } from '../../parts/loaded.js';
import { MissingParts } from '../../parts/missing-parts.js';
import { UnknownWord } from '../../parts/unknown-word.js';
import { useWords } from '../../parts/use-search.js';
import { useToday } from '../../parts/use-today.js';
import { day } from '../../words/dates.js';
import { labelOf, PRINCIPLES } from '../../words/labels.js';
import { FIGURE_NAMES, REVIEW_ITEM_NAMES } from '../../words/privacy-year.js';
import { statusOfState } from '../../words/status.js';
import { ProgrammeViews } from './views.js';

type Pair = readonly [name: string, now: number, before: number];

/** The fiscal year in which a day lies: it begins on 1 October. */
const yearOf = (today: string): string => `${Number(today.slice(0, 4)) + (today.slice(5) >= '10-01' ? 1 : 0)}`;

/** The year that an address names; nothing where it names none. */
export const yearNamed = (word: string | undefined): string | undefined =>
  word !== undefined && /^(19|20)\d\d$/.test(word) ? word : undefined;

/** The annual privacy and civil-liberties report, what is missing of it first. */
export function PrivacyYearPage() {
  const [words] = useWords();
  const today = useToday();
  const year = yearNamed(words['year']) ?? yearOf(today);
  const report = useQuery(annualQuery(year));
  return (
    <>
      <PageHead title={`Privacy report, fiscal year ${year}`} lead={report.data && leadOf(report.data)} />
      <ProgrammeViews />
      <UnknownWord
        what="fiscal year"
        word={yearNamed(words['year']) === undefined ? words['year'] : undefined}
        name="year"
      />
      <YearChoice year={year} present={yearOf(today)} years={report.data?.years} />
      <Loaded query={report} label="the privacy report" rows={10}>
        {(data) => (
          <>
            <Files of={`/api/v1/reports/annual-privacy/${year}`} formats={['json', 'csv', 'pdf']} />
            <MissingParts missing={data.missing} />
            <Figures report={data} />
          </>
        )}
      </Loaded>
    </>
  );
}

interface YearChoiceProps {
  readonly year: string;
  /** The year that runs: there is always a report of it. */
  readonly present: string;
  /** Years of which there are reports, once one was read. */
  readonly years: readonly number[] | undefined;
}

/** Another year can be chosen whatever became of this one. */
function YearChoice({ year, present, years }: YearChoiceProps) {
  const [, setWords] = useWords();
  const known = years?.map(String) ?? [present];
  const choices = known.includes(year) ? known : [year, ...known];
  return (
    <div className="row filters">
      <label>
        Fiscal year{' '}
        <select className="usa-select" value={year} onChange={({ target }) => setWords({ year: target.value })}>
          {choices.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const leadOf = ({ from, to, asOf, isEnded }: AnnualPrivacyReport): string =>
  `${day(from)} to ${day(to)}, in New York${isEnded ? '' : `. The year has not ended: as it stands on ${day(asOf)}`}.`;

function Figures({ report: { thisYear: now, lastYear: before } }: { readonly report: AnnualPrivacyReport }) {
  const states = now.agreements.map(({ state, agreements }, n): Pair => {
    return [statusOfState({ state }).word, agreements, before.agreements[n]?.agreements ?? 0];
  });
  const completed: Pair = ['Annual reviews completed', now.annualReviews.completed, before.annualReviews.completed];
  const losses: Pair = ['Reports of a loss or compromise', now.lossReports, before.lossReports];
  return (
    <>
      <Compared title="Agreements by state on the last day" corner="State" pairs={states} />
      <Compared
        title="Classified access, of agreements in force"
        corner="Access"
        pairs={pairsOf(now.classified, before.classified)}
      />
      <Compared title="Privacy reviews" corner="Outcome" pairs={pairsOf(now.reviews, before.reviews)} />
      <Section title="Findings by principle">
        <ScrollBox label="Findings by principle: table">
          <HeatTable
            caption="Findings of the privacy reviews of the year"
            corner="Principle"
            columns={['Satisfied', 'With a condition', 'Not satisfied', 'Not applicable']}
            rows={now.findings.map((one) => ({
              name: labelOf(PRINCIPLES, one.principle),
              counts: [one.Satisfied, one.SatisfiedWithCondition, one.NotSatisfied, one.NotApplicable],
            }))}
          />
        </ScrollBox>
      </Section>
      <Compared
        title="Conditions of privacy reviews"
        corner="Conditions"
        pairs={pairsOf(now.conditions, before.conditions)}
      />
      <Compared title="Reviews and reports while in force" corner="What" pairs={[completed, losses]} />
      <Answers answers={now.annualReviews.answers} />
    </>
  );
}

type Answer = AnnualPrivacyReport['thisYear']['annualReviews']['answers'][number];

const Answers = ({ answers }: { readonly answers: readonly Answer[] }) => (
  <Section title="What annual reviews answered">
    <ScrollBox label="Answers of annual reviews">
      <HeatTable
        caption="Answers of the annual reviews of the year"
        corner="Item"
        columns={['Yes', 'No', 'Not applicable']}
        rows={answers.map(({ item, Yes, No, NA }) => ({
          name: labelOf(REVIEW_ITEM_NAMES, item),
          counts: [Yes, No, NA],
        }))}
      />
    </ScrollBox>
  </Section>
);

function pairsOf(now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>): readonly Pair[] {
  return Object.entries(now).map(([name, value]) => [labelOf(FIGURE_NAMES, name), value, before[name] ?? 0]);
}

interface ComparedProps {
  readonly title: string;
  /** What the names of the rows are. */
  readonly corner: string;
  readonly pairs: readonly Pair[];
}

function Compared({ title, corner, pairs }: ComparedProps) {
  return (
    <Section title={title}>
      <ScrollBox label={`${title}: table`}>
        <table className="table compared">
          <caption className="for-screen-readers">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {['This year', 'Last year', 'Change'].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.map(([name, now, before]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{now}</td>
                <td className="number">{before}</td>
                <td className="number">{now > before ? `+${now - before}` : now - before}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}
