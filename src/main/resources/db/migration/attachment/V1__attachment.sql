-- Files that people hand in: kept in the database, so that one backup holds everything.
create schema if not exists attachment;

create table attachment.file (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  type text not null,
  bytes bytea not null,
  size int generated always as (length(bytes)) stored,
  added_at timestamptz not null,
  check (length(bytes) between 1 and 10485760)
);

-- Pictures and documents are compressed already.
alter table attachment.file alter column bytes set storage external;
