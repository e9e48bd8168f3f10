#!/bin/sh
# Makes the owner of the schemas and the role of the application, once, when the database is made. The owner migrates; the
# application can add events and cannot change or remove them.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
  --set owner="$(cat /run/secrets/owner_password)" --set app="$(cat /run/secrets/app_password)" <<'SQL'
create role accord_owner login createrole password :'owner';
create role accord_app login password :'app';
grant accord_app to accord_owner with inherit true, set true;
create database accord owner accord_owner;
SQL
