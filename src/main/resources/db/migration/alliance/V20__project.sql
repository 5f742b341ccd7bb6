-- A project: what it answers, how mature it is, and what became of it. The team of a territory keeps it.
create table alliance.project (
  -- made by the page, before it is sent: sent again it is the same
  id uuid primary key,
  team uuid not null,
  title text not null check (btrim(title) <> '' and length(title) <= 160),
  answers text not null default '' check (length(answers) <= 2000),
  -- each begins as an idea: how it came further, its moves say
  stage text not null default 'idea' check (stage in ('idea', 'experiment', 'modelling', 'deployment')),
  -- the third place that hosts it, in the directory
  host uuid,
  -- when it is over: how it ended, what those who said the needs at its origin read of it, and on which day
  ending text check (ending in ('deployed', 'handed-over', 'joined', 'stopped')),
  became text not null default '' check (length(became) <= 2000),
  ended_on date,
  made_by uuid,
  made_at timestamptz not null,
  changed_by uuid,
  changed_at timestamptz not null,
  version int not null default 0,
  -- made up for the demonstration
  example boolean not null default false,
  constraint over_says_what_became_of_it
    check ((ending is null) = (ended_on is null) and (ending is null) = (btrim(became) = ''))
);

create index project_of_team on alliance.project (team, (ended_on is null), changed_at, id);

-- What it comes from: needs, offers, wishes and ideas, or an alliance.
create table alliance.project_origin (
  project uuid not null references alliance.project on delete cascade,
  kind text not null check (kind in ('need', 'alliance')),
  of uuid not null,
  -- what became of it is told once: when, and to whom of the keepers of the need (nobody in particular: to its team)
  told_at timestamptz,
  told_to uuid,
  told_team uuid,
  heard_at timestamptz,
  primary key (project, kind, of),
  constraint told_of_needs check (told_at is null or (kind = 'need' and told_team is not null)),
  constraint heard_what_was_told check (heard_at is null or told_at is not null)
);

create index project_origin_of on alliance.project_origin (kind, of);
create index project_origin_unheard on alliance.project_origin (told_team) where told_at is not null and heard_at is null;

-- How it came from stage to stage, and by which evidence. Moves are kept.
create table alliance.project_move (
  id uuid primary key,
  -- in the order in which they were made
  number bigint generated always as identity,
  project uuid not null references alliance.project on delete cascade,
  from_stage text not null check (from_stage in ('idea', 'experiment', 'modelling', 'deployment')),
  to_stage text not null check (to_stage in ('idea', 'experiment', 'modelling', 'deployment')),
  on_day date not null,
  evidence text not null check (btrim(evidence) <> '' and length(evidence) <= 2000),
  -- why a stage was skipped
  reason text not null default '' check (length(reason) <= 1000),
  document uuid,
  moved_by uuid,
  at timestamptz not null,
  constraint moves check (from_stage <> to_stage),
  constraint skips_for_a_reason check (
    btrim(reason) <> ''
    or abs(array_position(array['idea', 'experiment', 'modelling', 'deployment'], from_stage)
      - array_position(array['idea', 'experiment', 'modelling', 'deployment'], to_stage)) = 1)
);

create index project_move_of on alliance.project_move (project, number);

create function alliance.keep_project_move() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'moved_by' is distinct from to_jsonb(old) - 'moved_by' then
    raise exception 'A move of a project stays as it was written.' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger project_move_is_kept before update on alliance.project_move
for each row execute function alliance.keep_project_move();

-- No stage changes without a move, which says its evidence.
create function alliance.stage_by_move() returns trigger language plpgsql as $$
begin
  if new.stage <> coalesce(
    (select m.to_stage from alliance.project_move m where m.project = new.id order by m.number desc limit 1), 'idea')
  then
    raise exception 'A project changes its stage by a move, with evidence.'
      using errcode = 'check_violation', constraint = 'project_stage_by_move';
  end if;
  return null;
end $$;

create constraint trigger project_stage_by_move after insert or update of stage on alliance.project
deferrable initially deferred for each row execute function alliance.stage_by_move();

-- Who takes part: organisations of the directory, or names that were typed.
create table alliance.project_actor (
  id uuid primary key,
  number bigint generated always as identity,
  project uuid not null references alliance.project on delete cascade,
  organisation uuid,
  name text not null default '' check (length(name) <= 300),
  engineerings text[] not null default '{}' check (engineerings <@ array['public', 'projects', 'relational']),
  parts text[] not null default '{}' check (parts <@ array['holds-budget', 'delivers', 'operates', 'funds', 'supports']),
  words text not null default '' check (length(words) <= 500),
  version int not null default 0,
  constraint actor_is_somebody check ((organisation is null) = (btrim(name) <> ''))
);

create unique index project_actor_once on alliance.project_actor (project, organisation) where organisation is not null;
create unique index project_actor_named_once on alliance.project_actor (project, lower(name)) where organisation is null;

-- What it lives on, by lever: an amount of euros, or days of people, or neither while nobody knows how much.
create table alliance.project_resource (
  id uuid primary key,
  number bigint generated always as identity,
  project uuid not null references alliance.project on delete cascade,
  lever text not null check (lever in ('human', 'financial', 'alliances')),
  what text not null check (btrim(what) <> '' and length(what) <= 200),
  amount numeric(12, 2) check (amount > 0),
  days numeric(7, 1) check (days > 0),
  standing text not null check (standing in ('obtained', 'asked', 'planned')),
  version int not null default 0,
  constraint one_measure check (amount is null or days is null)
);

create index project_resource_of on alliance.project_resource (project);

-- What the catalysts are in it. One person leads what is done; the others may be several.
create table alliance.project_role (
  project uuid not null references alliance.project on delete cascade,
  person uuid not null,
  kind text not null check (kind in ('trusted-third', 'operating-lead', 'holds-budget', 'delivers')),
  primary key (project, person, kind)
);

create unique index project_led_by_one on alliance.project_role (project) where kind = 'operating-lead';
create index project_role_of on alliance.project_role (person);
