-- A look at the fragilities of a perimeter, from which the agenda of a territorial dialogue is made.
create table evaluation.diagnosis (
  id uuid primary key,
  team uuid not null,
  -- a territory: one that was there, or the union of several
  perimeter uuid not null,
  title text not null check (length(title) between 1 and 200),
  on_day date not null,
  -- fewer people of a group are never told of
  minimum int not null check (minimum between 5 and 500),
  -- kinds of actors that the team knows it has not heard, a line each
  unheard text not null default '' check (length(unheard) <= 2000),
  author uuid,
  changed_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- from then on groups, fragilities and the minimum stay; what people feel is told once it is closed
  opened_on date,
  closed_on date,
  version int not null default 0,
  example boolean not null default false,
  check (closed_on is null or opened_on is not null)
);

create index diagnosis_of_team on evaluation.diagnosis (team, changed_at desc, id desc);
create index diagnosis_of_author on evaluation.diagnosis (author) where author is not null;
create index diagnosis_of_changer on evaluation.diagnosis (changed_by) where changed_by is not null;

create table evaluation.diagnosis_group (
  diagnosis uuid not null references evaluation.diagnosis (id) on delete cascade,
  number int not null check (number between 0 and 7),
  name text not null check (length(name) between 1 and 60),
  primary key (diagnosis, number)
);

create table evaluation.fragility (
  id uuid primary key,
  diagnosis uuid not null references evaluation.diagnosis (id) on delete cascade,
  position int not null,
  words text not null check (length(words) between 1 and 200),
  -- key of the directory; empty for none
  theme text not null default '' check (length(theme) <= 80),
  -- actions in words of the team, a line each
  typed text not null default '' check (length(typed) <= 2000),
  version int not null default 0
);

create index fragility_of_diagnosis on evaluation.fragility (diagnosis, position, id);

-- One that the platform knows of the perimeter, or one of the team's own, which then has its source, its year and its scope.
create table evaluation.fragility_indicator (
  id uuid primary key,
  fragility uuid not null references evaluation.fragility (id) on delete cascade,
  added_at timestamptz not null,
  known text check (length(known) between 1 and 60),
  -- in which direction it is a matter of concern, as the team sees it
  concern text not null check (concern in ('higher', 'lower', 'neither')),
  name text check (length(name) between 1 and 200),
  value text check (length(value) between 1 and 100),
  source text check (length(source) between 1 and 300),
  year int check (year between 1900 and 2100),
  scope text check (length(scope) between 1 and 200),
  unique (fragility, known),
  check (num_nonnulls(name, value, source, year, scope) = case when known is null then 5 else 0 end)
);

create index fragility_indicator_of on evaluation.fragility_indicator (fragility, added_at, id);

create table evaluation.fragility_action (
  fragility uuid not null references evaluation.fragility (id) on delete cascade,
  kind text not null check (kind in ('alliance', 'partnership', 'project')),
  of uuid not null,
  primary key (fragility, kind, of)
);

-- A link answers once; nothing says which answer came by it, nor to whom it was given.
create table evaluation.felt_link (
  hash bytea primary key,
  diagnosis uuid not null,
  number int not null,
  used boolean not null default false,
  foreign key (diagnosis, number) references evaluation.diagnosis_group (diagnosis, number) on delete cascade
);

create index felt_link_of_diagnosis on evaluation.felt_link (diagnosis, number);

-- What somebody, or several as one, feel; no moment and no name is kept, since both would tell whose it is.
create table evaluation.felt (
  id uuid primary key,
  diagnosis uuid not null,
  number int not null,
  people int not null check (people between 1 and 500),
  way text not null check (way in ('link', 'paper', 'together')),
  foreign key (diagnosis, number) references evaluation.diagnosis_group (diagnosis, number) on delete cascade,
  check (way <> 'link' or people = 1)
);

create index felt_of_diagnosis on evaluation.felt (diagnosis, number);

create table evaluation.felt_level (
  felt uuid not null references evaluation.felt (id) on delete cascade,
  fragility uuid not null references evaluation.fragility (id) on delete cascade,
  level int not null check (level between 0 and 10),
  primary key (felt, fragility)
);

create index felt_level_of_fragility on evaluation.felt_level (fragility);

-- What is closed is seen: one more answer could be read off.
create function evaluation.felt_while_open() returns trigger language plpgsql as $$
begin
  if not exists (
    select from evaluation.diagnosis d
    where d.id = new.diagnosis and d.opened_on is not null and d.closed_on is null
    for share) then
    raise exception 'A diagnosis takes answers while it is open.' using errcode = 'check_violation', constraint = 'felt_while_open';
  end if;
  return new;
end $$;

create trigger felt_while_open before insert or update on evaluation.felt
  for each row execute function evaluation.felt_while_open();

-- What people are asked stays as it was when the first one was asked.
create function evaluation.asked_stays() returns trigger language plpgsql as $$
declare
  of uuid := case when tg_op = 'DELETE' then old.diagnosis else new.diagnosis end;
begin
  if (select d.opened_on is not null from evaluation.diagnosis d where d.id = of for share) then
    raise exception 'What people are asked stays once a diagnosis is open.' using errcode = 'check_violation', constraint = 'asked_stays';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger asked_stays before insert or delete or update of diagnosis, words on evaluation.fragility
  for each row execute function evaluation.asked_stays();
create trigger asked_stays before insert or delete or update on evaluation.diagnosis_group
  for each row execute function evaluation.asked_stays();

-- With another minimum, or opened again after it was seen, a small group could be read off.
create function evaluation.agreed_stays() returns trigger language plpgsql as $$
begin
  if (old.opened_on is not null and (new.minimum, new.perimeter, new.opened_on) is distinct from
      (old.minimum, old.perimeter, old.opened_on))
    or (old.closed_on is not null and new.closed_on is distinct from old.closed_on) then
    raise exception 'What was agreed stays once a diagnosis is open, and it closes once.'
      using errcode = 'check_violation', constraint = 'agreed_stays';
  end if;
  return new;
end $$;

create trigger agreed_stays before update on evaluation.diagnosis
  for each row execute function evaluation.agreed_stays();

-- The agenda that a team makes of it.
create table evaluation.dialogue_agenda (
  diagnosis uuid primary key references evaluation.diagnosis (id) on delete cascade,
  title text not null check (length(title) between 1 and 200),
  on_day date,
  place text not null check (length(place) <= 300),
  -- a point a line, in their order
  points text not null check (length(points) between 1 and 4000),
  -- a group, or a kind of actors, a line
  invited text not null check (length(invited) <= 2000),
  version int not null
);

-- All that the sheet of a dialogue said at one moment.
create table evaluation.dialogue_version (
  diagnosis uuid not null references evaluation.diagnosis (id) on delete cascade,
  number int not null check (number > 0),
  content jsonb not null,
  frozen_by uuid,
  frozen_at timestamptz not null,
  primary key (diagnosis, number)
);

create index dialogue_version_of_person on evaluation.dialogue_version (frozen_by) where frozen_by is not null;

create function evaluation.frozen_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was frozen stays.' using errcode = 'check_violation', constraint = 'frozen_stays';
end $$;

create trigger frozen_stays before update of diagnosis, number, content, frozen_at on evaluation.dialogue_version
  for each row execute function evaluation.frozen_stays();
