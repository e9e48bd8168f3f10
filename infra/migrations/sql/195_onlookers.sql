-- Pages on which an agreement is open at this moment: who works on a case is told who else has it open. This is no record of who
-- read what: a row goes when its page is left, and soon after a process that died; none outlives a restart of the database.
create unlogged table agreements.onlookers (
  -- One page in one browser.
  page uuid primary key,
  agreement_id uuid not null,
  subject_id text not null,
  -- From which side they see the agreement, and what they hold on it.
  side text not null check (side in ('government', 'isao')),
  functions text[] not null,
  seen_at timestamptz not null
);
create index onlookers_of on agreements.onlookers (agreement_id);
grant select, insert, update, delete on agreements.onlookers to accord_app;
