#!/bin/sh
# Runs once, in an empty database: the owner, who migrates, and the application, which can add events and change none.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner_password="$(cat /run/secrets/database-owner-password)" \
  --set=application_password="$(cat /run/secrets/database-password)" <<'SQL'
create role accord_owner login createrole password :'owner_password';
create role accord_app login password :'application_password';
grant accord_app to accord_owner with admin option;
create database accord owner accord_owner;
SQL
