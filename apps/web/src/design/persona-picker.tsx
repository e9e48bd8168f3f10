import { useState } from 'react';
import type { Persona } from '../api/types.js';
import { Note } from './alert.js';
import { Section } from './section.js';
import { personOf, RANKS, sideOf } from '../words/functions.js';
import { CONFLICTED, ROLES } from '../words/roles.js';

interface PickerProps {
  readonly personas: readonly Persona[];
  readonly returnTo: string;
}

const ISAO = { 'isao.officer': 'Officer', 'isao.signatory': 'Signatory', 'isao.fso': 'Security officer' };
const GROUPS = [
  { title: 'NCCIC', functions: ['nccic.case_manager', 'nccic.approving_official'] },
  {
    title: 'Department of Homeland Security',
    functions: ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa', 'dhs.risk_acceptor'],
  },
  { title: 'Oversight and platform', functions: ['auditor', 'admin'] },
];

/** The people of the demonstration, by what they may and never do. */
export function PersonaPicker({ personas, returnTo }: PickerProps) {
  const single = personas.filter(({ functions }) => functions.length === 1);
  const conflicted = personas.filter(({ functions }) => functions.length > 1);
  return (
    <div className="persona-picker">
      <Note>
        <b>Follow one through.</b> An officer applies. <b>cm-1</b> takes it in and assigns <b>pr-1</b>; <b>cr-1</b> and{' '}
        <b>pr-1</b> review. <b>cm-1</b> opens the terms, the signatory and then <b>ao-1</b> sign them, <b>cm-1</b> puts
        it in force. <b>au-1</b> replays it, act by act.
      </Note>
      {conflicted[0] !== undefined && (
        <Note kind="info">
          <b>Try to break it.</b> Sign in as <b>{conflicted[0].subjectId}</b>, who has moved from case work to the
          privacy office, and pass a review on an agreement you took in. The refusal says why, and the auditor sees it.
        </Note>
      )}
      <OfAnOrganization personas={single} returnTo={returnTo} />
      {GROUPS.map(({ title, functions }) => (
        <Section key={title} title={title}>
          <ul className="roles">
            {functions.map((name) => (
              <Role key={name} name={personOf(name)} words={ROLES[name]}>
                {single
                  .filter((persona) => persona.functions[0] === name)
                  .map((persona) => (
                    <As key={persona.subjectId} persona={persona} returnTo={returnTo} />
                  ))}
              </Role>
            ))}
          </ul>
        </Section>
      ))}
      <WithAConflict personas={conflicted} returnTo={returnTo} />
    </div>
  );
}

function OfAnOrganization({ personas, returnTo }: PickerProps) {
  const isao = personas.filter(({ functions: [name = ''] }) => sideOf(name) === 'ISAO');
  const organizations = new Map(isao.map(({ organization }) => [organization?.id, organization?.legalName ?? '']));
  const [chosen, setChosen] = useState(() => isao[0]?.organization?.id ?? '');
  const choice = (
    <label className="persona-organization">
      as a person of{' '}
      <select className="usa-select" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {[...organizations].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Section title="Information sharing organization" aside={choice}>
      <ul className="roles">
        {Object.entries(ISAO).map(([name, short]) => (
          <Role key={name} name={personOf(name)} words={ROLES[name]}>
            {isao
              .filter(({ functions, organization }) => functions[0] === name && organization?.id === chosen)
              .map((persona) => (
                <As key={persona.subjectId} persona={persona} returnTo={returnTo} label={short} />
              ))}
          </Role>
        ))}
      </ul>
    </Section>
  );
}

function WithAConflict({ personas, returnTo }: PickerProps) {
  if (personas.length === 0) return null;
  return (
    <Section title="People with a conflict, to see refusals">
      <ul className="roles">
        {personas.map((persona) => (
          <Role key={persona.subjectId} name={titleOf(persona)} words={CONFLICTED}>
            <As persona={persona} returnTo={returnTo} />
          </Role>
        ))}
      </ul>
    </Section>
  );
}

function titleOf({ functions, organization }: Persona): string {
  const names = functions.map((name, place) => (place === 0 ? personOf(name) : personOf(name).toLowerCase()));
  const whose = organization === undefined ? '' : ` of ${organization.legalName}`;
  return `${names.join(' and ').replace('isao', 'ISAO')}${whose}`;
}

interface RoleProps {
  readonly name: string;
  readonly words: { readonly may: string; readonly never: string } | undefined;
  readonly children: React.ReactNode;
}

function Role({ name, words, children }: RoleProps) {
  return (
    <li>
      <b>{name}</b>
      <span>{words?.may}</span>
      <span>
        <b>Never:</b> {words?.never}
      </span>
      <span className="row role-people">{children}</span>
    </li>
  );
}

interface AsProps {
  readonly persona: Persona;
  readonly returnTo: string;
  readonly label?: string;
}

/** Signs in as somebody: a navigation, which ends where one wanted to go. */
function As({ persona, returnTo, label }: AsProps) {
  const { subjectId, rank } = persona;
  const address = `/auth/sign-in?persona=${encodeURIComponent(subjectId)}&returnTo=${encodeURIComponent(returnTo)}`;
  return (
    <a className="usa-button usa-button--outline small-button" href={address}>
      <span className="for-screen-readers">Sign in as </span>
      {label ?? subjectId}
      {rank !== undefined && <span className="for-screen-readers">, {RANKS[rank]}</span>}
    </a>
  );
}
