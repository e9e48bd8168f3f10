-- The people whom an assignment may name: their opaque ids with the functions they hold. No names, no contact data.
-- Functions are not checked against a list here: the domain rules know them, and a new one must not need a migration.
create schema identity;

create table identity.principals (
  subject_id text primary key check (subject_id ~ '^[A-Za-z0-9][A-Za-z0-9._:|-]{0,127}$'),
  functions text[] not null,
  rank text,
  updated_at timestamptz not null default clock_timestamp()
);

-- Nobody is deleted: an assignment of the past still names them. Who holds nothing any more has an empty array.
grant usage on schema identity to accord_app;
grant select, insert, update on identity.principals to accord_app;
