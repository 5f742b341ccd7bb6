-- The codes that nodes have shown in their journals while there is no administrator: any node takes any of them.
create table account.first_run_code (
  hash bytea primary key,
  shown_at timestamptz not null
);

comment on table account.first_run_code is 'passing: codes of journals that make the first administrator';
