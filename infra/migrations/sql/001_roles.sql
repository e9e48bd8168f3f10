-- The role of the application, the record of migrations, and the schema of the read models.
-- Everything else belongs to the role that runs the migrations; what the application may do with it is granted there.

-- Roles belong to the whole server: another database of it, or whoever looks after it, may have made this one already, or
-- make it at this moment. An owner who may not make roles needs one that is there.
do $$
begin
  if not exists (select from pg_roles where rolname = 'accord_app') then
    create role accord_app login;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

-- Only who may act as a role may give objects to it. Since PostgreSQL 16 that is more than being a member, which whoever
-- made a role is. A superuser always may.
do $$
begin
  if not pg_has_role('accord_app', case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end) then
    execute format('grant accord_app to %I', current_user);
  end if;
end
$$;

revoke create on schema public from public;

create schema ops;
grant usage on schema ops to accord_app;

create table ops.migrations (
  name text primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default clock_timestamp()
);
grant select on ops.migrations to accord_app;

-- Read models are disposable: the application makes, rebuilds and drops their tables by itself.
create schema rm authorization accord_app;
