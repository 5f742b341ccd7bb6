-- The list of a team that has brought a need: it is taken back with the list, unless somebody has touched it since.
alter table exchange.need add column import uuid;

create index need_by_import on exchange.need (import) where import is not null;
