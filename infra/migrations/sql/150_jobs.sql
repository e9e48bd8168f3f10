-- What is to be done at a moment: timers, mails. These rows are the truth; the queue that carries them to a worker may lose
-- everything it holds, and is given it again.
create schema jobs;

-- `due_at` is judged by the clock of the application, which a demonstration moves; leases and rests by the database's own,
-- since the clocks of processes differ.
create table jobs.outbox (
  id text primary key check (id ~ '^[A-Za-z0-9._-]{1,200}$' and id !~ '^[0-9]+$'),
  kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,49}$'),
  payload json not null,
  due_at timestamptz(3) not null,
  made_at timestamptz not null default clock_timestamp(),
  state text not null default 'waiting' check (state in ('waiting', 'done', 'dead')),
  -- When the queue was given it last; null when it has to be given it.
  queued_at timestamptz,
  attempts integer not null default 0,
  retry_at timestamptz not null default '-infinity',
  -- Rises with every lease. Who writes names the token it was given, so that a worker that wakes up late writes nothing.
  lease_token bigint not null default 0,
  lease_until timestamptz not null default '-infinity',
  -- Names no person and quotes nothing.
  failure text,
  ended_at timestamptz(3),
  constraint outbox_ended check ((ended_at is null) = (state = 'waiting'))
);

create index outbox_due on jobs.outbox (kind, due_at) where state = 'waiting';
create index outbox_queued on jobs.outbox (kind, queued_at) where state = 'waiting' and queued_at is not null;
create index outbox_ended on jobs.outbox (state, ended_at) where state <> 'waiting';

-- What a message says does not change; where it stands does.
grant usage on schema jobs to accord_app;
grant select, insert (id, kind, payload, due_at), delete on jobs.outbox to accord_app;
grant update (state, queued_at, attempts, retry_at, lease_token, lease_until, failure, ended_at) on jobs.outbox to accord_app;
