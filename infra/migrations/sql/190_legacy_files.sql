-- Files of instruments from before this system, on their way onto the record. What a file says stands here only until it is on the
-- record, or was refused, and only sealed: under a key of the file's own, which is destroyed when nothing of it is left to do.

-- Parts of a file too long for one request. Nothing comes of them until the file is sent; what is not sent is removed after a day.
create table agreements.legacy_file_parts (
  id uuid primary key,
  -- SHA-256 of the whole file.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  sent_by text not null,
  number integer not null check (number > 0),
  sealed json not null,
  unique (digest, sent_by, number)
);

-- A file that was taken over: all of it, in the transaction that writes this row, its records and the messages that do the rest.
create table agreements.legacy_files (
  id uuid primary key,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- A file of which something was refused can be sent again: the same digest, another round.
  round integer not null check (round > 0),
  sent_by text not null,
  -- What the sender held when it was taken over: opaque ids and names of functions.
  sender json not null,
  correlation_id text not null,
  taken_over_at timestamptz(3) not null,
  records integer not null,
  -- How many of them were on the record when it was taken over.
  known_before integer not null,
  done_at timestamptz(3),
  unique (digest, round)
);
create index legacy_files_newest on agreements.legacy_files (taken_over_at desc, id desc);

-- Records that are not on the record yet, and those that were refused on the way. One that is on the record has no row any more.
create table agreements.legacy_file_records (
  file_id uuid not null references agreements.legacy_files (id) on delete cascade,
  line integer not null,
  batch integer not null,
  idempotency_key uuid not null,
  sealed json,
  -- Why it was refused: columns, rules and sentences, which repeat nothing of the file.
  problems json,
  primary key (file_id, line),
  constraint legacy_file_records_either check ((sealed is null) = (problems is not null))
);
create index legacy_file_records_waiting on agreements.legacy_file_records (file_id, batch) where problems is null;

grant select, insert, update, delete on agreements.legacy_file_parts, agreements.legacy_files, agreements.legacy_file_records to accord_app;
