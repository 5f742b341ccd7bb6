-- Versioned templates, the editions made from them and their dated life, framing notes, what was learnt.
create schema if not exists pathway;

create function pathway.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'A row of pathway.% never changes.', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- A version that has landed is frozen; it may only go again while no edition rests on it.
create table pathway.template_version (
  id uuid primary key,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version int not null check (version between 1 and 9999),
  content jsonb not null,
  added_at timestamptz not null,
  unique (slug, version),
  check (content ->> 'slug' = slug and (content ->> 'version')::int = version)
);

create trigger template_version_is_frozen before update on pathway.template_version
  for each row execute function pathway.refuse_change();

create table pathway.edition (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  template uuid not null references pathway.template_version,
  kind text not null check (kind in ('archive', 'live')),
  starts_on date,
  content jsonb not null,
  version int not null default 0,
  updated_at timestamptz not null
);

create index edition_by_start on pathway.edition (starts_on desc nulls last, slug);
create index edition_by_template on pathway.edition (template);

create trigger edition_keeps_its_template before update of template on pathway.edition
  for each row when (old.template is distinct from new.template) execute function pathway.refuse_change();

-- The life of an edition. A move rests on the one before it, so that none is left out and none comes twice.
create table pathway.move (
  edition uuid not null references pathway.edition on delete cascade,
  position int not null,
  previous int generated always as (nullif(position - 1, 0)) stored,
  status text not null,
  year int check (year between 1900 and 2200),
  month int check (month between 1 and 12),
  day int check (day between 1 and 31),
  earliest date generated always as (make_date(year, coalesce(month, 1), coalesce(day, 1))) stored,
  latest date generated always as (case
    when day is not null then make_date(year, month, day)
    else (make_date(year, coalesce(month, 12), 1) + interval '1 month' - interval '1 day')::date end) stored,
  certainty text not null check (certainty in ('stated', 'reconstructed', 'unknown')),
  note jsonb,
  sources text[] not null default '{}',
  primary key (edition, position),
  foreign key (edition, previous) references pathway.move (edition, position) on delete cascade,
  check ((position, status) in ((1, 'draft'), (2, 'call-open'), (3, 'selection'), (4, 'running'), (5, 'closing'),
    (6, 'capitalised'), (7, 'archived'))),
  check (year is not null or month is null),
  check (month is not null or day is null),
  -- A move is dated, or says that its date is not known.
  check ((year is null) = (certainty = 'unknown'))
);

create trigger move_is_frozen before update on pathway.move
  for each row execute function pathway.refuse_change();

create function pathway.refuse_going_back() returns trigger language plpgsql as $$
begin
  if exists (
    select from pathway.move
    where edition = new.edition
    and earliest > case
      when new.day is not null then make_date(new.year, new.month, new.day)
      else (make_date(new.year, coalesce(new.month, 12), 1) + interval '1 month' - interval '1 day')::date end)
  then
    raise exception 'The dates of the moves of an edition never go back.' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger move_never_goes_back before insert on pathway.move
  for each row execute function pathway.refuse_going_back();

create table pathway.framing_note (
  edition uuid not null references pathway.edition on delete cascade,
  version int not null check (version between 1 and 9999),
  content jsonb not null,
  added_at timestamptz not null,
  primary key (edition, version)
);

create trigger framing_note_is_frozen before update on pathway.framing_note
  for each row execute function pathway.refuse_change();

create table pathway.lesson (
  edition uuid not null references pathway.edition on delete cascade,
  place int not null,
  kind text not null check (kind in ('finding', 'lesson', 'conviction', 'durability-factor', 'engineering')),
  number int not null check (number > 0),
  content jsonb not null,
  primary key (edition, place),
  unique (edition, kind, number)
);

create index lesson_by_kind on pathway.lesson (kind, number, edition);

-- What files have changed, so that it can be undone.
create table pathway.change (
  id uuid primary key,
  kind text not null check (kind in ('template', 'edition')),
  subject uuid not null,
  file text not null,
  before jsonb,
  version_after int not null default 0,
  made_at timestamptz not null,
  undone_at timestamptz
);

create index change_by_time on pathway.change (kind, made_at desc, id);
