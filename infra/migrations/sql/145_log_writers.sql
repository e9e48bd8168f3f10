-- Who writes a log that is kept elsewhere, in EventStoreDB, which compares the stream of an append and no other: writers keep
-- still what they rest on by locks of their sessions here. A session that ends lets go of its locks at once, also when an
-- append of its process is still on the way; so each leaves behind what it held, which its successors heed.
create table es.writers (
  id integer primary key generated always as identity,
  since timestamptz not null default clock_timestamp(),
  -- When somebody noticed that its session had ended without a farewell.
  gone_at timestamptz
);

-- What writers hold, by digests of the names: one stream alone and others with their other readers. Written twice for each
-- append, and so without a log of its own: a crash of the server empties it. The row without a stream, which a writer has
-- from its beginning, shows that this did not happen since.
create unlogged table es.held_streams (
  writer integer not null,
  own bigint,
  others bigint[] not null default '{}'
);
create index held_streams_writer on es.held_streams (writer);

-- Locks of sessions by two numbers are those of writers: this number, and the id. Those by one number are of streams.
create function es.enter_writer() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare entered integer;
begin
  insert into es.writers default values returning id into entered;
  insert into es.held_streams (writer) values (entered);
  perform pg_advisory_lock(7302, entered);
  return entered;
end
$$;

-- A writer that has nothing on its way says farewell.
create function es.leave_writer(leaving integer) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from es.held_streams where writer = leaving;
  delete from es.writers where id = leaving
$$;

create function es.digests_of(streams text[]) returns bigint[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(hashtextextended(stream, 0)), '{}') from unnest(streams) as stream
$$;

-- Whether a writer is gone that held one of these streams alone, or the first of them with others, and whose append may
-- still land. Asked after the locks are taken: a session that ends frees those of its streams and its own at one moment.
create function es.something_may_land(asking integer, alone bigint, shared bigint[], landing_ms integer) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  other integer;
  past integer[];
begin
  for other in select id from es.writers where id <> asking and gone_at is null loop
    continue when not pg_try_advisory_lock_shared(7302, other);
    perform pg_advisory_unlock_shared(7302, other);
    update es.writers set gone_at = clock_timestamp() where id = other and gone_at is null;
  end loop;
  if not exists (select from es.writers where gone_at is not null) then return false; end if;
  with gone as (
    delete from es.writers where gone_at < clock_timestamp() - make_interval(secs => landing_ms / 1000.0) returning id
  ) select array_agg(id) from gone into past;
  if past is not null then delete from es.held_streams where writer = any (past); end if;
  return exists (
    select from es.writers as w where w.gone_at is not null and w.id <> asking and (
      not exists (select from es.held_streams as h where h.writer = w.id and h.own is null)
      or exists (
        select from es.held_streams as h
        where h.writer = w.id and h.own is not null and (h.own = any (shared || alone) or alone = any (h.others))
      )
    )
  );
end
$$;

-- Takes one stream alone and others together with their other readers, all or none, without waiting.
create function es.take_streams(taking integer, own_stream text, other_streams text[], landing_ms integer) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  alone constant bigint := hashtextextended(own_stream, 0);
  shared constant bigint[] := es.digests_of(other_streams);
  other bigint;
  taken bigint[] := '{}';
begin
  if not pg_try_advisory_lock(alone) then return false; end if;
  foreach other in array shared loop
    exit when not pg_try_advisory_lock_shared(other);
    taken := taken || other;
  end loop;
  if taken = shared and not es.something_may_land(taking, alone, shared, landing_ms) then
    insert into es.held_streams (writer, own, others) values (taking, alone, shared);
    return true;
  end if;
  perform pg_advisory_unlock(alone);
  perform pg_advisory_unlock_shared(one) from unnest(taken) as one;
  return false;
end
$$;

create function es.release_streams(releasing integer, own_stream text, other_streams text[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  delete from es.held_streams where writer = releasing and own = hashtextextended(own_stream, 0);
  perform pg_advisory_unlock(hashtextextended(own_stream, 0));
  perform pg_advisory_unlock_shared(one) from unnest(es.digests_of(other_streams)) as one;
end
$$;

-- What a writer lets go of and what it wants, all that came together: each {"own": name, "others": [names]}. Answers of each
-- wish whether it was granted, in their order.
create function es.turn_streams(turning integer, releases jsonb, takes jsonb, landing_ms integer) returns boolean[]
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  one jsonb;
  granted boolean[] := '{}';
begin
  for one in select value from jsonb_array_elements(releases) loop
    perform es.release_streams(turning, one ->> 'own', array (select jsonb_array_elements_text(one -> 'others')));
  end loop;
  for one in select value from jsonb_array_elements(takes) loop
    granted := granted || es.take_streams(
      turning, one ->> 'own', array (select jsonb_array_elements_text(one -> 'others')), landing_ms
    );
  end loop;
  return granted;
end
$$;

revoke all on function es.enter_writer(), es.leave_writer(integer), es.digests_of(text[]),
  es.something_may_land(integer, bigint, bigint[], integer), es.take_streams(integer, text, text[], integer),
  es.release_streams(integer, text, text[]), es.turn_streams(integer, jsonb, jsonb, integer) from public;
grant execute on function es.enter_writer(), es.leave_writer(integer), es.turn_streams(integer, jsonb, jsonb, integer)
  to accord_app;
