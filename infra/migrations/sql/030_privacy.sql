-- Keys of sealed fields. The one place where forgetting happens: a destroyed key cannot be made again.
create schema privacy;

-- One key per subject and life: after a destruction the same subject may get a new one. `wrapped` holds the key under
-- the master key (AES-256-GCM: 12 bytes of IV, 32 of ciphertext, 16 of tag) and is empty once it was destroyed.
create table privacy.keys (
  key_id uuid primary key,
  subject_id text not null check (subject_id <> ''),
  wrapped bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  constraint keys_destroyed_or_whole check (octet_length(wrapped) = case when destroyed_at is null then 60 else 0 end)
);

create unique index keys_subject_current on privacy.keys (subject_id) where destroyed_at is null;

-- The application may make and read keys but not change them; it destroys through this function only, which answers
-- how many it destroyed. Old row versions leave the disk with the next vacuum, backups of this table when they expire.
create function privacy.destroy_keys(subject text) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with destroyed as (
    update privacy.keys set wrapped = '', destroyed_at = clock_timestamp()
    where subject_id = subject and destroyed_at is null
    returning 1
  )
  select count(*)::integer from destroyed
$$;

revoke all on function privacy.destroy_keys(text) from public;
grant usage on schema privacy to accord_app;
grant select, insert (key_id, subject_id, wrapped) on privacy.keys to accord_app;
grant execute on function privacy.destroy_keys(text) to accord_app;
