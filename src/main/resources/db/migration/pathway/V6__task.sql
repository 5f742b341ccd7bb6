-- What is done between sessions: tasks and what pairs hand in for them, what is said of it, and roadmaps.
create table pathway.task (
  id uuid primary key,
  edition uuid not null references pathway.edition on delete cascade,
  -- null: for all cohorts of the edition
  cohort uuid,
  -- the session that it prepares or comes from
  session uuid references pathway.session on delete set null,
  title text not null check (length(title) between 1 and 1000),
  words text not null default '' check (length(words) <= 20000),
  due_on date,
  position int not null default 0,
  version int not null default 0,
  foreign key (cohort, edition) references pathway.cohort (id, edition) on delete cascade,
  unique (id, edition)
);

create index task_by_edition on pathway.task (edition, due_on, position);

-- What a pair hands in for a task; who else walks in the cohort reads it when the pair shares it.
create table pathway.deliverable (
  task uuid not null references pathway.task on delete cascade,
  place uuid not null references pathway.place on delete cascade,
  words text not null default '' check (length(words) <= 20000),
  shared boolean not null default false,
  handed_in_at timestamptz,
  handed_in_by uuid,
  version int not null default 0,
  primary key (task, place),
  check ((handed_in_at is null) = (handed_in_by is null))
);

create index deliverable_by_place on pathway.deliverable (place);

create table pathway.deliverable_file (
  task uuid not null,
  place uuid not null,
  file uuid not null unique,
  added_at timestamptz not null,
  primary key (task, place, file),
  foreign key (task, place) references pathway.deliverable (task, place) on delete cascade
);

create table pathway.deliverable_comment (
  id uuid primary key,
  task uuid not null,
  place uuid not null,
  author uuid not null,
  -- that of a peer, of the pair itself, or of who runs the cohort
  kind text not null check (kind in ('peer', 'pair', 'facilitator')),
  words text not null check (length(words) between 1 and 5000),
  written_at timestamptz not null,
  foreign key (task, place) references pathway.deliverable (task, place) on delete cascade
);

create index deliverable_comment_by_time on pathway.deliverable_comment (task, place, written_at);

-- The roadmap of a territory: what it will do, who, until when.
create table pathway.action (
  id uuid primary key,
  place uuid not null references pathway.place on delete cascade,
  session uuid references pathway.session on delete set null,
  title text not null check (length(title) between 1 and 300),
  owner text not null check (length(owner) between 1 and 120),
  due_on date not null,
  status text not null default 'to-do' check (status in ('to-do', 'doing', 'done', 'dropped')),
  done_on date,
  version int not null default 0,
  check ((status = 'done') = (done_on is not null))
);

create index action_by_place on pathway.action (place, due_on, id);
