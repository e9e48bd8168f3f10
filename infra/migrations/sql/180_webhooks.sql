-- Machines of others that are told of agreements. An endpoint belongs to an organization, which is told of its own agreements, or
-- to nobody, which is looked after by administrators and told of all.
create table notifications.webhook_endpoints (
  id uuid primary key,
  organization_id uuid,
  url text not null check (url ~ '^https?://' and length(url) <= 2000),
  -- What it is told of; empty for everything.
  types text[] not null,
  state text not null default 'enabled' check (state in ('enabled', 'disabled')),
  -- Who or what switched it off: a person, a receiver that is gone (410), or one that failed until its tries were over.
  disabled_because text check (disabled_because in ('person', 'gone', 'failing')),
  disabled_at timestamptz(3),
  -- When tries began to fail; null since the last one that did not.
  failing_since timestamptz(3),
  -- A receiver that hangs rests: the queue is for the others meanwhile. By the database's own clock.
  rests_until timestamptz not null default '-infinity',
  -- Sealed under a key of its own, which goes when it goes.
  secrets json not null,
  previous_secret_until timestamptz(3),
  created_at timestamptz(3) not null,
  -- The request that made it, so that the same one again makes no second.
  created_by text not null,
  revision integer not null default 0,
  constraint webhook_endpoints_disabled check (
    (state = 'disabled') = (disabled_because is not null) and (disabled_because is null) = (disabled_at is null)
  )
);
create index webhook_endpoints_owner on notifications.webhook_endpoints (organization_id, created_at, id);

-- One message to one endpoint. Its id is derived from the event and the endpoint, and is what the receiver knows it by,
-- however often it is sent.
create table notifications.webhook_deliveries (
  id uuid primary key,
  endpoint_id uuid not null references notifications.webhook_endpoints (id) on delete cascade,
  type text not null,
  agreement_id uuid,
  body text not null check (octet_length(body) < 20000),
  created_at timestamptz(3) not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed', 'held')),
  -- Counts up when a person has it sent again: what was under way for an earlier round says nothing any more.
  round integer not null default 0,
  tries integer not null default 0,
  attempts integer not null default 0,
  first_tried_at timestamptz(3),
  last_tried_at timestamptz(3),
  last_status integer,
  last_failure text,
  next_try_at timestamptz(3)
);
create index webhook_deliveries_newest on notifications.webhook_deliveries (endpoint_id, created_at desc, id desc);
create index webhook_deliveries_ended on notifications.webhook_deliveries (created_at) where state <> 'waiting';

grant select, insert, update, delete on notifications.webhook_endpoints, notifications.webhook_deliveries to accord_app;
