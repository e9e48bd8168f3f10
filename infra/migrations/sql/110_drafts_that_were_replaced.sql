-- Where the drafting of a submission began: rows of it that were replaced are deleted by their revision. Rows from before
-- this do not say, and stay.
alter table agreements.drafts add column first_revision integer;
grant delete on agreements.drafts to accord_app;
