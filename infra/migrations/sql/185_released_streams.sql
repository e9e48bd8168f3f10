-- Streams that were set aside and can be read again, each as it went on last. Nothing is appended when that happens, and what
-- is read of them then lies far back in the log: whoever tells of changes in the order of the log needs a place for it.
create table follower.released_streams (
  name text not null,
  version integer not null,
  stream_id text not null,
  -- Tells releases at one position apart.
  number bigint generated always as identity,
  -- Of the checkpoint at the release.
  position text not null,
  released_at timestamptz(3) not null default clock_timestamp(),
  primary key (name, version, stream_id),
  foreign key (name, version) references follower.checkpoints on delete cascade
);

grant select, insert, update, delete on follower.released_streams to accord_app;
