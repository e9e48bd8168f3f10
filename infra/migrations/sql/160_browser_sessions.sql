-- Sessions of browsers. What a session holds is sealed under its own id, of which only the digest stands here: whoever reads this
-- table can neither be anybody nor read a token.
create table identity.browser_sessions (
  id_digest bytea primary key check (octet_length(id_digest) = 32),
  sealed bytea not null,
  expires_at timestamptz not null
);
create index browser_sessions_expires_at on identity.browser_sessions (expires_at);
grant select, insert, update, delete on identity.browser_sessions to accord_app;
