-- What remains of a session. Each row is somebody's own: whoever is client later reads nothing of who was before.

create function codevelopment.clients_alone() returns trigger language plpgsql as $$
begin
  -- Whose the second topic of a session is has a column of its own where sessions have two.
  if not exists (select from codevelopment.session s
      where s.id = new.session and new.person::text in (s.client::text, to_jsonb(s) ->> 'second_client')) then
    raise exception 'Nobody but its client (%) writes this of a session.', new.person using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- What the client keeps. Seen by nobody else until it is released to the group.
create table codevelopment.synthesis (
  id uuid primary key,
  session uuid not null references codevelopment.session on delete cascade,
  person uuid not null,
  words text not null default '' check (length(words) <= 8000),
  version int not null check (version > 0),
  changed_at timestamptz not null,
  released_at timestamptz,
  taken_back_at timestamptz check (taken_back_at is null or released_at is null),
  constraint one_synthesis unique (session, person),
  constraint nothing_empty_is_released check (released_at is null or words <> '')
);

create index synthesis_by_person on codevelopment.synthesis (person);

create trigger clients_alone before insert on codevelopment.synthesis
for each row execute function codevelopment.clients_alone();

-- What was released stays so after a day; within it, it is taken back and says when.
create function codevelopment.taken_back_within_a_day() returns trigger language plpgsql as $$
begin
  if old.released_at is not null and new.released_at is distinct from old.released_at
    and (new.released_at is not null or new.taken_back_at is null
      or new.taken_back_at > old.released_at + interval '24 hours') then
    raise exception 'A synthesis (%) is taken back within a day.', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger taken_back_within_a_day before update of released_at on codevelopment.synthesis
for each row execute function codevelopment.taken_back_within_a_day();

-- Who has read a synthesis, in which version and when. They were told before that this is kept.
create table codevelopment.reading (
  synthesis uuid not null references codevelopment.synthesis on delete cascade,
  person uuid not null,
  version int not null check (version > 0),
  read_at timestamptz not null,
  primary key (synthesis, person)
);

create index reading_by_person on codevelopment.reading (person);

create function codevelopment.only_what_is_released_is_read() returns trigger language plpgsql as $$
begin
  -- Who takes it back and who reads it at the same moment wait here for one another.
  perform from codevelopment.synthesis s
    join codevelopment.session n on n.id = s.session
    join codevelopment.member m on m.peer_group = n.peer_group and m.person = new.person
    where s.id = new.synthesis and s.released_at is not null and s.person <> new.person
    and m.left_at is null and m.accepted_at <= s.released_at
    for share of s;
  if not found then
    raise exception 'The synthesis (%) is not released to this reader.', new.synthesis using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger only_what_is_released_is_read before insert or update on codevelopment.reading
for each row execute function codevelopment.only_what_is_released_is_read();

-- What the client will do, and by when.
create table codevelopment.commitment (
  id uuid primary key,
  session uuid not null references codevelopment.session on delete cascade,
  person uuid not null,
  words text not null check (words <> '' and length(words) <= 500),
  with_whom text not null default '' check (length(with_whom) <= 200),
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'kept', 'not-kept')),
  kept_on date,
  made_at timestamptz not null,
  version int not null default 0,
  check ((state = 'kept') = (kept_on is not null))
);

create index commitment_by_session on codevelopment.commitment (session);
create index commitment_by_person on codevelopment.commitment (person);
create index commitment_due on codevelopment.commitment (due_on) where state = 'open';

create trigger clients_alone before insert on codevelopment.commitment
for each row execute function codevelopment.clients_alone();

-- What became of a commitment, as its author said it, one after the other.
create table codevelopment.commitment_word (
  commitment uuid not null references codevelopment.commitment on delete cascade,
  said_at timestamptz not null,
  kind text not null check (kind in ('kept', 'not-kept', 'moved')),
  words text not null default '' check (length(words) <= 1000),
  -- the day that it was due on until then, and for what was moved the day from then on
  due_on date not null,
  moved_to date check (moved_to <> due_on),
  primary key (commitment, said_at),
  check ((kind = 'moved') = (moved_to is not null)),
  -- what was not kept says what happened, what was moved says why
  check (kind = 'kept' or words <> '')
);

-- What each has learnt; their own alone.
create table codevelopment.learning (
  session uuid not null references codevelopment.session on delete cascade,
  person uuid not null,
  words text not null default '' check (length(words) <= 2000),
  version int not null check (version > 0),
  changed_at timestamptz not null,
  primary key (session, person)
);

create index learning_by_person on codevelopment.learning (person);

-- A learning as its author lets it go on to all: words of its own, without names. Taken back, it is no more.
create table codevelopment.shared_learning (
  id uuid primary key,
  session uuid not null references codevelopment.session on delete cascade,
  person uuid not null,
  words text not null check (words <> '' and length(words) <= 2000),
  themes text[] not null default '{}' check (cardinality(themes) <= 5),
  shared_at timestamptz not null,
  constraint shared_once unique (session, person),
  foreign key (session, person) references codevelopment.learning (session, person) on delete cascade
);

create index shared_learning_by_person on codevelopment.shared_learning (person);
