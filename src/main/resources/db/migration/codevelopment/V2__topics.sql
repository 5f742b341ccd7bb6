-- What peers offer to talk about, and what clients prepare. Read in the group alone.
create table codevelopment.topic (
  id uuid primary key,
  peer_group uuid not null references codevelopment.peer_group on delete cascade,
  person uuid not null,
  kind text not null check (kind in ('problem', 'preoccupation', 'project')),
  title text not null check (title <> '' and length(title) <= 160),
  words text not null default '' check (length(words) <= 4000),
  offered_at timestamptz not null
);

create index topic_by_group on codevelopment.topic (peer_group, offered_at);
create index topic_by_person on codevelopment.topic (person);

-- Who is client where the client cannot be; their turn is not taken by that.
alter table codevelopment.session add reserve uuid check (reserve <> client);

create index session_by_reserve on codevelopment.session (reserve);

-- The sheet that a client, or whoever is in reserve, fills for a session; their own alone.
create table codevelopment.preparation (
  session uuid not null references codevelopment.session on delete cascade,
  person uuid not null,
  facts text not null default '' check (length(facts) <= 6000),
  tried text not null default '' check (length(tried) <= 6000),
  hopes text not null default '' check (length(hopes) <= 2000),
  version int not null check (version > 0),
  changed_at timestamptz not null,
  primary key (session, person)
);

create index preparation_by_person on codevelopment.preparation (person);
