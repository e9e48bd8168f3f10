-- Who follows the log, and how far each has come: read models, and whatever else reads on from a position of its own.
-- Made by a migration, so that a later one can change it while programs of two releases run.
create schema follower;

-- Leases are judged on the database's clock alone, since those of processes differ.
create table follower.checkpoints (
  name text not null,
  version integer not null check (version > 0),
  -- Which log the position belongs to: another log gives the same positions to other events.
  log_identity text not null,
  position text not null default '0',
  -- When this version had read the whole log for the first time; before that nothing is served from it.
  caught_up_at timestamptz,
  updated_at timestamptz not null default clock_timestamp(),
  paused_event_id text,
  paused_position text,
  paused_cause text,
  lease_token bigint not null default 0,
  lease_until timestamptz not null default '-infinity',
  primary key (name, version)
);

-- Streams with an event that a follower cannot read: set aside from that event on, so that all other streams go on.
create table follower.parked_streams (
  name text not null,
  version integer not null,
  stream_id text not null,
  revision bigint not null,
  event_id text not null,
  position text not null,
  reason text not null,
  -- May quote data: for operators with access to the database.
  cause text not null,
  attempts integer not null default 0,
  parked_at timestamptz not null default clock_timestamp(),
  retry_at timestamptz not null,
  primary key (name, version, stream_id),
  foreign key (name, version) references follower.checkpoints on delete cascade
);

grant usage on schema follower to accord_app;
grant select, insert, update, delete on follower.checkpoints, follower.parked_streams to accord_app;
