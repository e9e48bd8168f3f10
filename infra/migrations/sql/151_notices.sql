-- Where people are written to: the address that their provider of identities vouches for, sealed under a key of their own.
-- Whose key is destroyed, or whose row is deleted, is written to no more.
create table identity.addresses (
  subject_id text primary key check (subject_id ~ '^[A-Za-z0-9][A-Za-z0-9._:|-]{0,127}$'),
  sealed json not null,
  updated_at timestamptz not null default clock_timestamp()
);
grant select, insert, update, delete on identity.addresses to accord_app;

-- Mails of a demonstration, which go nowhere: shown under /dev/outbox. Production writes nothing here.
create schema notifications;
create table notifications.captured_mails (
  number bigint generated always as identity primary key,
  message_id text not null unique,
  recipient text not null,
  subject text not null,
  body text not null,
  captured_at timestamptz not null default clock_timestamp()
);
grant usage on schema notifications to accord_app;
grant select, insert, delete on notifications.captured_mails to accord_app;

-- Who holds a function is asked for every notice to an office.
create index principals_functions on identity.principals using gin (functions);
