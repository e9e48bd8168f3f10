-- Which organization holds a slug: written before its registration is appended, so that of two at the same moment one waits
-- and is refused. A row whose registration never came about is given to whoever asks next.
create schema organizations;

create table organizations.slugs (
  slug text primary key,
  organization_id uuid not null,
  claimed_at timestamptz not null default clock_timestamp()
);

insert into organizations.slugs (slug, organization_id)
  select data ->> 'slug', substr(stream_id, length('organization-') + 1)::uuid
  from es.events where type = 'OrganizationRegistered' order by position
  on conflict do nothing;

grant usage on schema organizations to accord_app;
grant select, insert, update on organizations.slugs to accord_app;
