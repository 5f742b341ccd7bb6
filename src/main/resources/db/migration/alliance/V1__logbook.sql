create schema if not exists alliance;

-- The logbook of a catalyst: what they were at on a day, how long, and as what. Whoever writes it alone reads it.
create table alliance.log_entry (
  -- made by the page, before it is sent: sent again it is the same
  id uuid primary key,
  person uuid not null,
  team uuid not null,
  on_day date not null,
  minutes int not null,
  craft text not null check (craft in ('dialogue', 'experiments', 'support', 'place')),
  role text not null check (role in ('animator', 'incubator', 'operator')),
  words text not null default '' check (length(words) <= 1000),
  -- where it was written down already
  kind text check (kind in ('note', 'meeting', 'session')),
  of uuid,
  -- the entry in whose stead it stands
  corrects uuid unique,
  written_at timestamptz not null,
  -- made up for the demonstration
  example boolean not null default false,
  unique (id, person),
  foreign key (corrects, person) references alliance.log_entry (id, person) on delete cascade,
  check ((kind is null) = (of is null)),
  check (corrects <> id),
  -- what takes an entry back has taken no time
  constraint takes_time check (minutes between case when corrects is null then 1 else 0 end and 1440)
);

create index log_entry_by_day on alliance.log_entry (person, on_day desc, id);

-- What was written down elsewhere is entered once.
create unique index log_entry_once on alliance.log_entry (person, kind, of) where corrects is null and of is not null;

-- What somebody wants no entry of.
create table alliance.log_aside (
  person uuid not null,
  kind text not null check (kind in ('note', 'meeting', 'session')),
  of uuid not null,
  primary key (person, kind, of)
);

-- An entry stays as it was written: what was wrong is said by another.
create function alliance.keep_log_entry() returns trigger language plpgsql as $$
begin
  raise exception 'An entry of a logbook is corrected by another one.' using errcode = 'check_violation';
end $$;

create trigger log_entry_is_kept before update on alliance.log_entry for each row execute function alliance.keep_log_entry();

-- The minutes of a day that count: those of entries that nothing corrects.
create function alliance.minutes_of_day(somebody uuid, day date) returns int language sql stable as $$
  select coalesce(sum(e.minutes), 0)::int
  from alliance.log_entry e
  where e.person = somebody
  and e.on_day = day
  and not exists (select from alliance.log_entry c where c.corrects = e.id)
$$;

-- A day has 24 hours, for two pages at once as well.
create function alliance.bound_day() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.person::text || new.on_day::text, 0));
  if alliance.minutes_of_day(new.person, new.on_day) > 1440 then
    raise exception 'A day has 24 hours.' using errcode = 'check_violation', constraint = 'log_entry_of_day';
  end if;
  return null;
end $$;

create trigger log_entry_of_day after insert on alliance.log_entry for each row execute function alliance.bound_day();
