-- Which master key wraps the keys of subjects: by its public id, which tells nothing of the key. One is current.
create table privacy.master_keys (
  master_key_id text primary key check (master_key_id ~ '^[0-9a-f]{16}$'),
  is_current boolean not null,
  current_since timestamptz not null default clock_timestamp()
);

create unique index master_keys_current on privacy.master_keys (is_current) where is_current;

-- Null until the installation has said its first master key; a destroyed key keeps the last one.
alter table privacy.keys add column master_key_id text references privacy.master_keys;

-- The first master key of an installation, for good: later ones come by the rotation, which the owner runs. Returns the
-- one that is current.
create function privacy.adopt_master_key(adopted text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  lock table privacy.master_keys in share row exclusive mode;
  if not exists (select from privacy.master_keys) then
    insert into privacy.master_keys (master_key_id, is_current) values (adopted, true);
    update privacy.keys set master_key_id = adopted;
  end if;
  return (select master_key_id from privacy.master_keys where is_current);
end
$$;

revoke all on function privacy.adopt_master_key(text) from public;
grant execute on function privacy.adopt_master_key(text) to accord_app;
grant select on privacy.master_keys to accord_app;
grant insert (master_key_id) on privacy.keys to accord_app;
