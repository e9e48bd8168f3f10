-- Which log this is. Positions are numbers, and another log, or this one after a restore, gives the same numbers to other
-- events: whoever keeps a position elsewhere keeps the identity with it, and begins anew when it is another one.
create table es.identities (
  number integer primary key check (number > 0),
  id uuid not null unique default gen_random_uuid(),
  made_at timestamptz not null default clock_timestamp()
);
insert into es.identities (number) values (1);

create trigger identities_are_immutable before update or delete or truncate on es.identities
  for each statement execute function es.refuse_change();
alter table es.identities enable always trigger identities_are_immutable;

-- Gives the log a new identity: to be called by the owner after a restore that lost events, before anything is appended.
create function es.renew_identity() returns uuid
language sql volatile set search_path = pg_catalog, pg_temp as $$
  insert into es.identities (number) select max(number) + 1 from es.identities returning id
$$;
revoke all on function es.renew_identity() from public;

grant select on es.identities to accord_app;
