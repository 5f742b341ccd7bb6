-- Files that come by a page wait, are read, looked at, applied and undone in the background.
alter table directory.import drop constraint import_state_check;
alter table directory.import add constraint import_state_check check (state in
  ('mapping', 'waiting', 'reading', 'read', 'applying', 'applied', 'undoing', 'undone', 'failed'));
alter table directory.import add column done bigint not null default 0;
alter table directory.import add column total bigint not null default 0;

create index import_at_work on directory.import (number) where state in ('waiting', 'reading', 'applying', 'undoing');
create index import_by_owner on directory.import (owner, number desc);

-- The file itself, as long as it is looked at.
create table directory.import_file (
  import uuid primary key references directory.import on delete cascade,
  bytes bytea not null check (length(bytes) <= 26214400)
);

-- What a row says in fields of the team's own, by their ids.
alter table directory.staged add column own jsonb;

-- The rank of what a team reads from files of its own: above registers, below what it writes itself.
alter table directory.source add column territory uuid;
create unique index source_by_title on directory.source (territory, title) where territory is not null;

-- Two that may be one, until somebody has said whether they are. A pair is written once, the smaller id first.
create table directory.duplicate (
  one uuid not null references directory.organisation on delete cascade,
  other uuid not null references directory.organisation on delete cascade,
  score real not null check (score between 0 and 1),
  import uuid,
  found_at timestamptz not null default now(),
  different boolean not null default false,
  primary key (one, other),
  check (one < other)
);

create index duplicate_by_other on directory.duplicate (other);
create index duplicate_by_score on directory.duplicate (score desc) where not different;

-- Two that were made one: what moved from the one that is gone, for the way back.
create table directory.merge (
  id uuid primary key,
  kept uuid not null references directory.organisation on delete cascade,
  gone uuid not null references directory.organisation on delete cascade,
  kept_before jsonb not null,
  gone_before jsonb not null,
  moved jsonb not null,
  merged_by uuid,
  merged_at timestamptz not null,
  undone_at timestamptz
);

create index merge_by_kept on directory.merge (kept) where undone_at is null;
create index merge_by_gone on directory.merge (gone);
