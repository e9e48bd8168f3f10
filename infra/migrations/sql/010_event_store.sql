-- The log of events: what was written stays as it was written.
create schema es;

-- One row per event. `position` is dense and in the order of commits; `data` keeps the text it was given.
create table es.events (
  position bigint primary key check (position > 0),
  stream_id text not null,
  revision bigint not null check (revision >= 0),
  event_id uuid not null,
  type text not null,
  schema_version integer not null check (schema_version > 0),
  data json not null,
  metadata json not null,
  recorded_at timestamptz not null,
  constraint events_stream_revision unique (stream_id, revision),
  constraint events_event_id unique (event_id)
);

-- The last revision of each stream. It follows from the events; kept because the append asks for nothing else.
create table es.streams (
  stream_id text primary key,
  category text not null,
  revision bigint not null check (revision >= 0)
) with (fillfactor = 70);

-- Immutability, for everybody: rights keep the application out, this also stops the owner of the tables.
create function es.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% of %.% is refused: the log of events does not change', tg_op, tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create trigger events_are_immutable before update or delete or truncate on es.events
  for each statement execute function es.refuse_change();
create trigger streams_are_kept before delete or truncate on es.streams
  for each statement execute function es.refuse_change();
-- Also in a session that calls itself a replica, where ordinary triggers sleep.
alter table es.events enable always trigger events_are_immutable;
alter table es.streams enable always trigger streams_are_kept;

-- Rules of every append, for both functions below.
-- Expected revision: a number, -1 the stream does not exist, -2 anything.
-- `stored-before`: all ids stand in this stream, in this order, where this append wanted them; nothing is written.
-- `conflict`: another revision than expected, or an id that stands anywhere else; nothing is written.
-- The lock makes one appender of the whole database at a time and is given back only when the commit is visible. So every
-- reader sees a strict prefix, and max(position) + 1 is the next position: no sequence, no gaps. Each statement takes its
-- snapshot after the lock was granted, which needs READ COMMITTED.
-- The planner settings keep a plan made on an empty table from scanning a large one: every access goes by an index.
-- They run with the owner's rights, so that the application writes in no other way.

-- What an append that cannot be written answers: it stands there already, or it conflicts.
create function es.explain_refusal(
  p_stream text, p_expected bigint, p_actual bigint, p_id uuid[],
  out outcome text, out revision bigint, out "position" bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  first_revision bigint;
  matching bigint;
begin
  first_revision := case when p_expected = -2
    then (select e.revision from es.events e where e.event_id = p_id[1] and e.stream_id = p_stream)
    else p_expected + 1 end;
  select count(*), max(e.revision), max(e.position) into matching, revision, position
    from unnest(p_id) with ordinality as wanted (id, n)
    join es.events e on e.event_id = wanted.id
    where e.stream_id = p_stream and e.revision = first_revision + wanted.n - 1;
  if matching = cardinality(p_id) then
    outcome := 'stored-before';
  else
    outcome := 'conflict';
    revision := p_actual;
    position := null;
  end if;
end $$;

-- Appends the events of one append. The payloads come as one text, divided by U+001E, which JSON text never contains.
create function es.append_one(
  p_stream text, p_expected bigint, p_recorded timestamptz,
  p_id uuid[], p_type text[], p_version integer[], p_data text, p_metadata text,
  out outcome text, out revision bigint, out "position" bigint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  actual bigint;
begin
  perform pg_advisory_xact_lock(7301);
  actual := coalesce((select s.revision from es.streams s where s.stream_id = p_stream), -1);
  if p_expected not in (-2, actual) or exists (select from es.events e where e.event_id = any (p_id)) then
    select * into outcome, revision, position from es.explain_refusal(p_stream, p_expected, actual, p_id);
    return;
  end if;
  outcome := 'appended';
  revision := actual + cardinality(p_id);
  insert into es.streams as s values (p_stream, split_part(p_stream, '-', 1), append_one.revision)
    on conflict (stream_id) do update set revision = excluded.revision;
  position := coalesce((select max(e.position) from es.events e), 0);
  insert into es.events
    select append_one.position + n, p_stream, actual + n, id, type, version, data, metadata, p_recorded
    from unnest(p_id, p_type, p_version,
      string_to_array(p_data, U&'\001E')::json[], string_to_array(p_metadata, U&'\001E')::json[])
      with ordinality as e (id, type, version, data, metadata, n);
  position := position + cardinality(p_id);
end $$;

-- Appends for several streams at once, at most one append for each: what the events of append k share stands at place k of
-- the first three arrays, the events of all appends follow each other in the others, `p_of` naming the append of each.
-- A refused append never touches its neighbours. Answers in the order of the appends.
create function es.append_batch(
  p_stream text[], p_expected bigint[], p_recorded timestamptz[],
  p_of integer[], p_nth integer[], p_id uuid[], p_type text[], p_version integer[], p_data text, p_metadata text)
returns table (outcome text, revision bigint, "position" bigint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  head bigint;
  actual bigint[];
  accepted boolean[];
  count_of bigint[];
  known integer[];
begin
  perform pg_advisory_xact_lock(7301);
  head := coalesce((select max(e.position) from es.events e), 0);
  known := array(select distinct mine.of from unnest(p_of, p_id) as mine (of, id)
    join es.events e on e.event_id = mine.id);
  select array_agg(coalesce(s.revision, -1) order by a.k),
         array_agg(a.expected in (-2, coalesce(s.revision, -1)) and a.k <> all (known) order by a.k)
    into actual, accepted
    from unnest(p_stream, p_expected) with ordinality as a (stream, expected, k)
    left join es.streams s on s.stream_id = a.stream;
  select array_agg(c.n order by c.of) into count_of
    from (select of, count(*) as n from unnest(p_of) as mine (of) group by of) as c;

  insert into es.streams as s
    select stream, split_part(stream, '-', 1), actual[k] + count_of[k]
    from unnest(p_stream) with ordinality as a (stream, k) where accepted[k]
    on conflict (stream_id) do update set revision = excluded.revision;
  insert into es.events
    select head + row_number() over (order by n), p_stream[of], actual[of] + nth, id, type, version, data, metadata,
      p_recorded[of]
    from unnest(p_of, p_nth, p_id, p_type, p_version,
      string_to_array(p_data, U&'\001E')::json[], string_to_array(p_metadata, U&'\001E')::json[])
      with ordinality as e (of, nth, id, type, version, data, metadata, n)
    where accepted[of];

  for k in 1 .. cardinality(p_stream) loop
    if accepted[k] then
      outcome := 'appended';
      revision := actual[k] + count_of[k];
      head := head + count_of[k];
      position := head;
    else
      select * into outcome, revision, position from es.explain_refusal(p_stream[k], p_expected[k], actual[k],
        array(select id from unnest(p_of, p_id) with ordinality as mine (of, id, n) where of = k order by n));
    end if;
    return next;
  end loop;
end $$;

revoke all on all functions in schema es from public;
grant usage on schema es to accord_app;
grant select on es.events, es.streams to accord_app;
grant execute on function
  es.append_one(text, bigint, timestamptz, uuid[], text[], integer[], text, text),
  es.append_batch(text[], bigint[], timestamptz[], integer[], integer[], uuid[], text[], integer[], text, text)
  to accord_app;
