-- Who writes a log that is kept elsewhere, in EventStoreDB, which compares the stream of an append and no other: writers keep
-- still what they rest on by locks of their sessions here. A session that ends lets go of its locks at once, also when an
-- append of its process is still on the way; so each leaves a row behind, which its successors heed.
create table es.writers (
  id integer primary key generated always as identity,
  since timestamptz not null default clock_timestamp(),
  -- When somebody noticed that its session had ended without a farewell.
  gone_at timestamptz
);

-- Locks of sessions by two numbers: this one, and the id of the writer. Streams have locks by one number, a digest of the name.
create function es.enter_writer() returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with entered as (insert into es.writers default values returning id)
  select id from entered, pg_advisory_lock(7302, id)
$$;

-- A writer that has nothing on its way says farewell.
create function es.leave_writer(writer integer) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from es.writers where id = writer
$$;

create function es.release_streams(own text, others text[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_unlock(hashtextextended(own, 0));
  perform pg_advisory_unlock_shared(hashtextextended(other, 0)) from unnest(others) as other;
end
$$;

-- Whether a writer is gone whose last append may still land. Asked after the locks are taken: a session that ends frees
-- its locks and its own at the same moment.
create function es.something_may_land(writer integer, landing_ms integer) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare other integer;
begin
  for other in select id from es.writers where id <> writer and gone_at is null loop
    continue when not pg_try_advisory_lock_shared(7302, other);
    perform pg_advisory_unlock_shared(7302, other);
    update es.writers set gone_at = clock_timestamp() where id = other and gone_at is null;
  end loop;
  delete from es.writers where gone_at < clock_timestamp() - make_interval(secs => landing_ms / 1000.0);
  return exists (select from es.writers where gone_at is not null and id <> writer);
end
$$;

-- Takes one stream alone and others together with their other readers, all or none, without waiting.
create function es.take_streams(writer integer, own text, others text[], landing_ms integer) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  other text;
  taken text[] := '{}';
begin
  if not pg_try_advisory_lock(hashtextextended(own, 0)) then return false; end if;
  foreach other in array others loop
    if not pg_try_advisory_lock_shared(hashtextextended(other, 0)) then
      perform es.release_streams(own, taken);
      return false;
    end if;
    taken := taken || other;
  end loop;
  if not es.something_may_land(writer, landing_ms) then return true; end if;
  perform es.release_streams(own, taken);
  return false;
end
$$;

revoke all on function es.enter_writer(), es.leave_writer(integer), es.release_streams(text, text[]),
  es.something_may_land(integer, integer), es.take_streams(integer, text, text[], integer) from public;
grant execute on function es.enter_writer(), es.leave_writer(integer), es.release_streams(text, text[]),
  es.something_may_land(integer, integer), es.take_streams(integer, text, text[], integer) to accord_app;
