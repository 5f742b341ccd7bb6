-- The day of a session. Without a row here its steps follow the clock of the plan; with one, whoever facilitates has moved on,
-- gone back or held, and the steps after this one follow from it.
create table programme.session_progress (
  session uuid primary key references programme.session on delete cascade,
  step int not null check (step >= 0),
  since timestamptz not null,
  held_at timestamptz check (held_at >= since)
);

-- The groups into which those present are put, once or several times a session.
create table programme.grouping (
  id uuid primary key,
  session uuid not null references programme.session on delete cascade,
  number int not null check (number between 1 and 50),
  groups int not null check (groups between 2 and 60),
  -- how often they were shuffled: the same number gives the same groups
  shuffle int not null default 0,
  shown boolean not null default true,
  made_at timestamptz not null,
  version int not null default 0,
  unique (session, number)
);

-- One of them is on the screen of the room.
create unique index grouping_shown_once on programme.grouping (session) where shown;

create table programme.group_member (
  grouping uuid not null references programme.grouping on delete cascade,
  person uuid not null,
  place uuid not null references programme.place on delete cascade,
  group_number int not null check (group_number between 1 and 60),
  primary key (grouping, person),
  -- the two of a pair are in different groups
  constraint pair_apart unique (grouping, group_number, place) deferrable initially immediate
);

create index group_member_by_person on programme.group_member (person);
create index group_member_by_place on programme.group_member (place);

-- What is noted during the day; once it is sent it is the minutes, and stays as it was sent.
create table programme.session_notes (
  session uuid primary key references programme.session on delete cascade,
  words text not null default '' check (length(words) <= 20000),
  changed_by uuid not null,
  changed_at timestamptz not null,
  version int not null default 0,
  sent_by uuid,
  sent_at timestamptz,
  sent_to int check (sent_to >= 0),
  check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (sent_to is null)),
  check (sent_at is null or words <> '')
);

create function programme.sent_minutes_stay() returns trigger language plpgsql as $$
begin
  if new.words <> old.words or new.sent_at is distinct from old.sent_at then
    raise exception 'The minutes of the session (%) were sent.', old.session using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger sent_minutes_stay before update on programme.session_notes
for each row when (old.sent_at is not null) execute function programme.sent_minutes_stay();
