-- Drafts and numbers of agreements: ordinary rows beside the log. A draft is not part of the record until it is submitted.
create schema agreements;

-- Addressed by what the DraftRevised event says: a row whose event was never appended is never found.
create table agreements.drafts (
  agreement_id uuid not null,
  revision integer not null check (revision > 0),
  digest text not null,
  content json not null,
  written_at timestamptz not null default clock_timestamp(),
  primary key (agreement_id, revision, digest)
);

-- The last number given out per calendar year of America/New_York.
create table agreements.numbers (
  year integer primary key,
  last integer not null
);

grant usage on schema agreements to accord_app;
grant select, insert on agreements.drafts to accord_app;
grant select, insert, update on agreements.numbers to accord_app;
