-- What the search keeps beside its index, which is made of what other modules know.
create schema if not exists search;

-- What has changed and is not in the index yet, in the order of the changes. Commands write here too, while the platform
-- that runs beside them holds the index.
create table search.waiting (
  number bigint generated always as identity primary key,
  organisations uuid[] not null default '{}',
  import uuid,
  everything boolean not null default false,
  at timestamptz not null default now()
);

-- Questions that people come back to; those with an alert are asked for them.
create table search.saved (
  id uuid primary key,
  person uuid not null,
  name text not null check (length(name) between 1 and 120),
  question text not null check (length(question) <= 2000),
  alert text not null check (alert in ('never', 'daily', 'weekly')),
  told_until timestamptz not null,
  created_at timestamptz not null,
  unique (person, name)
);

create index saved_by_alert on search.saved (alert, told_until) where alert <> 'never';
