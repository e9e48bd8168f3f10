-- An append compares what its decision rests on: the streams that it saw beside its own, each at its newest revision.
-- Time-outs of the server bound every append from within, so that one whose caller has given up does not come later.

do $$
begin
  if current_setting('server_version_num')::integer < 170000 then
    raise exception 'Accord needs PostgreSQL 17 or newer; this server is %', current_setting('server_version');
  end if;
end
$$;

-- Rules of every append, for both functions below.
-- Revisions: a number from 0 on, -1 the stream does not exist; as an expectation also -2, anything.
-- Premises: other streams, each with the revision that must be its newest.
-- `stored-before`: all ids stand in this stream, in this order, where this append wanted them; nothing is written. This comes
-- first: a retry is told so whatever has moved since.
-- `conflict`: `stream` is not at the revision that was believed, but at `revision`; nothing is written. It is the append's own
-- stream (also when an id stands anywhere else), or else the first premise that has moved.
-- The lock makes one appender of the whole database at a time and is given back only when the commit is visible. So every
-- reader sees a strict prefix, max(position) + 1 is the next position, and nothing that was compared moves before the commit.
-- Each statement takes its snapshot after the lock was granted, which needs READ COMMITTED.
-- `within` is how long the transaction may take, in milliseconds: a lock that does not come within three quarters of it
-- cancels the append, and when all of it is over, the session ends.
-- The planner settings keep a plan made on an empty table from scanning a large one: every access goes by an index.
-- They run with the owner's rights, so that the application writes in no other way.

-- What an append that cannot be written answers. `moved` is the first of its premises that has moved, if one has.
create function es.refusal_of(
  p_stream text, p_expected bigint, p_actual bigint, p_id uuid[], p_moved text, p_moved_to bigint,
  out outcome text, out stream text, out revision bigint, out "position" bigint)
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
    stream := p_stream;
    return;
  end if;
  outcome := 'conflict';
  position := null;
  if p_expected in (-2, p_actual) and not exists (select from es.events e where e.event_id = any (p_id)) then
    stream := p_moved;
    revision := p_moved_to;
  else
    stream := p_stream;
    revision := p_actual;
  end if;
end $$;

-- Appends the events of one append. The payloads come as one text, divided by U+001E, which JSON text never contains.
create function es.append(
  p_within integer, p_stream text, p_expected bigint, p_recorded timestamptz, p_premise text[], p_believed bigint[],
  p_id uuid[], p_type text[], p_version integer[], p_data text, p_metadata text,
  out outcome text, out stream text, out revision bigint, out "position" bigint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  actual bigint;
  moved text;
  moved_to bigint;
begin
  perform set_config('lock_timeout', greatest(1, p_within * 3 / 4)::text, true),
    set_config('transaction_timeout', p_within::text, true);
  perform pg_advisory_xact_lock(7301);
  actual := coalesce((select s.revision from es.streams s where s.stream_id = p_stream), -1);
  if cardinality(p_premise) > 0 then
    select premise.of_stream, coalesce(s.revision, -1) into moved, moved_to
      from unnest(p_premise, p_believed) with ordinality as premise (of_stream, believed, n)
      left join es.streams s on s.stream_id = premise.of_stream
      where coalesce(s.revision, -1) <> premise.believed order by premise.n limit 1;
  end if;
  if p_expected not in (-2, actual) or moved is not null
    or exists (select from es.events e where e.event_id = any (p_id)) then
    select * into outcome, stream, revision, position
      from es.refusal_of(p_stream, p_expected, actual, p_id, moved, moved_to);
    return;
  end if;
  outcome := 'appended';
  stream := p_stream;
  revision := actual + cardinality(p_id);
  insert into es.streams as s values (p_stream, split_part(p_stream, '-', 1), append.revision)
    on conflict (stream_id) do update set revision = excluded.revision;
  position := coalesce((select max(e.position) from es.events e), 0);
  insert into es.events
    select append.position + n, p_stream, actual + n, id, type, version, data, metadata, p_recorded
    from unnest(p_id, p_type, p_version,
      string_to_array(p_data, U&'\001E')::json[], string_to_array(p_metadata, U&'\001E')::json[])
      with ordinality as e (id, type, version, data, metadata, n);
  position := position + cardinality(p_id);
end $$;

-- Appends for several streams at once: what the events of append k share stands at place k of the first three arrays, the
-- premises and the events of all appends follow each other in the others, `of` naming the append of each.
-- All appends are compared with what stood before the call. So each stream may be written by one of them only, and a stream
-- that one writes must not be a premise of a later one; those are for the next call. An earlier one may have it as a premise.
-- A refused append never touches its neighbours. Answers in the order of the appends.
create function es.append_all(
  p_within integer, p_stream text[], p_expected bigint[], p_recorded timestamptz[],
  p_premise_of integer[], p_premise text[], p_believed bigint[],
  p_of integer[], p_nth integer[], p_id uuid[], p_type text[], p_version integer[], p_data text, p_metadata text)
returns table (outcome text, stream text, revision bigint, "position" bigint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  head bigint;
  actual bigint[];
  accepted boolean[];
  count_of bigint[];
  known integer[];
  moved_of integer[] := '{}';
  moved text[];
  moved_to bigint[];
  place integer;
begin
  perform set_config('lock_timeout', greatest(1, p_within * 3 / 4)::text, true),
    set_config('transaction_timeout', p_within::text, true);
  perform pg_advisory_xact_lock(7301);
  head := coalesce((select max(e.position) from es.events e), 0);
  known := array(select distinct mine.of from unnest(p_of, p_id) as mine (of, id)
    join es.events e on e.event_id = mine.id);
  if cardinality(p_premise) > 0 then
    select coalesce(array_agg(m.of), '{}'), array_agg(m.of_stream), array_agg(m.newest) into moved_of, moved, moved_to
      from (select distinct on (premise.of) premise.of, premise.of_stream, coalesce(s.revision, -1) as newest
        from unnest(p_premise_of, p_premise, p_believed) with ordinality as premise (of, of_stream, believed, n)
        left join es.streams s on s.stream_id = premise.of_stream
        where coalesce(s.revision, -1) <> premise.believed order by premise.of, premise.n) as m;
  end if;
  select array_agg(coalesce(s.revision, -1) order by a.k),
         array_agg(a.expected in (-2, coalesce(s.revision, -1)) and a.k <> all (known) and a.k <> all (moved_of)
           order by a.k)
    into actual, accepted
    from unnest(p_stream, p_expected) with ordinality as a (stream, expected, k)
    left join es.streams s on s.stream_id = a.stream;
  select array_agg(c.n order by c.of) into count_of
    from (select of, count(*) as n from unnest(p_of) as mine (of) group by of) as c;

  insert into es.streams as s
    select a.stream, split_part(a.stream, '-', 1), actual[k] + count_of[k]
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
      stream := p_stream[k];
      revision := actual[k] + count_of[k];
      head := head + count_of[k];
      position := head;
    else
      place := array_position(moved_of, k);
      select * into outcome, stream, revision, position from es.refusal_of(p_stream[k], p_expected[k], actual[k],
        array(select id from unnest(p_of, p_id) with ordinality as mine (of, id, n) where of = k order by n),
        moved[place], moved_to[place]);
    end if;
    return next;
  end loop;
end $$;

-- A program of the release before this one compares no premises, and would write behind the back of those that do. Until it
-- has been replaced it reads, and is told in its own way that it cannot write now. Goes with the release after this one.
create or replace function es.append_one(
  p_stream text, p_expected bigint, p_recorded timestamptz,
  p_id uuid[], p_type text[], p_version integer[], p_data text, p_metadata text,
  out outcome text, out revision bigint, out "position" bigint)
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'This database was migrated: a program of an older release appends no more. Start the new one.'
    using errcode = 'read_only_sql_transaction';
end $$;
create or replace function es.append_batch(
  p_stream text[], p_expected bigint[], p_recorded timestamptz[],
  p_of integer[], p_nth integer[], p_id uuid[], p_type text[], p_version integer[], p_data text, p_metadata text)
returns table (outcome text, revision bigint, "position" bigint)
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'This database was migrated: a program of an older release appends no more. Start the new one.'
    using errcode = 'read_only_sql_transaction';
end $$;
drop function es.explain_refusal(text, bigint, bigint, uuid[]);

revoke all on function
  es.refusal_of(text, bigint, bigint, uuid[], text, bigint),
  es.append(integer, text, bigint, timestamptz, text[], bigint[], uuid[], text[], integer[], text, text),
  es.append_all(integer, text[], bigint[], timestamptz[], integer[], text[], bigint[], integer[], integer[], uuid[],
    text[], integer[], text, text)
  from public;
grant execute on function
  es.append(integer, text, bigint, timestamptz, text[], bigint[], uuid[], text[], integer[], text, text),
  es.append_all(integer, text[], bigint[], timestamptz[], integer[], text[], bigint[], integer[], integer[], uuid[],
    text[], integer[], text, text)
  to accord_app;
