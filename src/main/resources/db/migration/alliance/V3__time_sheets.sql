-- Operations that European money pays for, and the hours of people at them: by day, signed by two, in versions.
create table alliance.operation (
  id uuid primary key,
  team uuid not null,
  convention uuid references alliance.convention,
  name text not null check (name <> '' and length(name) <= 160),
  number text not null default '' check (length(number) <= 60),
  begins_on date not null,
  ends_on date not null,
  made_by uuid,
  made_at timestamptz not null,
  -- made up for the demonstration
  example boolean not null default false,
  version int not null default 0 check (version >= 0),
  constraint operation_lasts check (ends_on >= begins_on and ends_on - begins_on <= 3660),
  foreign key (convention, team) references alliance.convention (id, team)
);

create index operation_by_team on alliance.operation (team, ends_on desc, id);
create index operation_by_convention on alliance.operation (convention) where convention is not null;
create index operation_by_maker on alliance.operation (made_by);

-- A version of the hours of somebody in a month.
create table alliance.time_sheet (
  id uuid primary key,
  operation uuid not null references alliance.operation,
  -- null when they have gone
  person uuid,
  month date not null check (extract(day from month) = 1),
  number int not null check (number between 1 and 99),
  reason text not null default '' check (length(reason) <= 500),
  begun_at timestamptz not null,
  version int not null default 0 check (version >= 0),
  constraint later_versions_have_reasons check ((number = 1) = (reason = '')),
  unique (operation, person, month, number)
);

create index time_sheet_by_person on alliance.time_sheet (person, month);

create table alliance.time_sheet_day (
  sheet uuid not null references alliance.time_sheet on delete cascade,
  on_day date not null,
  minutes int not null check (minutes between 0 and 1440),
  absence text check (absence in ('leave', 'rest', 'sick', 'other')),
  half boolean not null default false,
  primary key (sheet, on_day),
  constraint leave_is_no_work check (case when absence is null then not half else half or minutes = 0 end)
);

create table alliance.time_sheet_signature (
  sheet uuid not null references alliance.time_sheet on delete cascade,
  side text not null check (side in ('own', 'second')),
  name text not null check (name <> '' and length(name) <= 160),
  office text not null default '' check (length(office) <= 160),
  means text not null check (means in ('account', 'link', 'paper')),
  signed_on date not null,
  signed_at timestamptz not null,
  primary key (sheet, side),
  constraint whoever_worked_has_an_account check (side = 'second' or means = 'account')
);

-- The personal link by which the second signs: only the hash of its word is kept, and one of a sheet is good.
create table alliance.time_sheet_link (
  sheet uuid primary key references alliance.time_sheet on delete cascade,
  hash bytea not null unique,
  name text not null check (name <> '' and length(name) <= 160),
  office text not null default '' check (length(office) <= 160),
  expires_at timestamptz not null
);

-- What was signed stays as it was signed.
create function alliance.keep_signed_days() returns trigger language plpgsql as $$
declare
  of_sheet uuid := case when tg_op = 'DELETE' then old.sheet else new.sheet end;
begin
  if exists (select from alliance.time_sheet_signature s where s.sheet = of_sheet) then
    raise exception 'The sheet (%) is signed: another version says what was wrong.', of_sheet
      using errcode = 'check_violation', constraint = 'signed_days_stay';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger signed_days_stay before insert or update or delete on alliance.time_sheet_day
for each row execute function alliance.keep_signed_days();

create function alliance.check_signature() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.side = 'second'
        and not exists (select from alliance.time_sheet_signature s where s.sheet = new.sheet and s.side = 'own') then
      raise exception 'Whoever worked signs first.' using errcode = 'check_violation', constraint = 'own_signs_first';
    end if;
    return new;
  end if;
  -- Who has gone is a name no more; nothing else of a signature changes.
  if tg_op = 'UPDATE' then
    if new.name is distinct from old.name and new.name <> 'Personne effacée' or new.signed_on <> old.signed_on
        or new.side <> old.side or new.means <> old.means or new.sheet <> old.sheet then
      raise exception 'A signature stays.' using errcode = 'check_violation', constraint = 'signatures_stay';
    end if;
    return new;
  end if;
  if exists (select from alliance.time_sheet_signature s where s.sheet = old.sheet and s.side = 'second') then
    raise exception 'A validated sheet stays signed.' using errcode = 'check_violation', constraint = 'signatures_stay';
  end if;
  return old;
end $$;

create trigger signatures_stay before insert or update or delete on alliance.time_sheet_signature
for each row execute function alliance.check_signature();

-- Another version begins when the one before is validated.
create function alliance.check_time_sheet() returns trigger language plpgsql as $$
begin
  if new.number > 1 and not exists (
      select from alliance.time_sheet t
      join alliance.time_sheet_signature s on s.sheet = t.id and s.side = 'second'
      where t.operation = new.operation and t.person = new.person and t.month = new.month
      and t.number = new.number - 1) then
    raise exception 'The version before is not validated.' using errcode = 'check_violation', constraint = 'versions_follow';
  end if;
  return new;
end $$;

create trigger versions_follow before insert on alliance.time_sheet
for each row execute function alliance.check_time_sheet();

-- The minutes of somebody on a day at all operations: of each sheet its latest version counts.
create function alliance.minutes_at_operations(somebody uuid, day date) returns int language sql stable as $$
  select coalesce(sum(d.minutes), 0)::int
  from alliance.time_sheet t
  join alliance.time_sheet_day d on d.sheet = t.id
  where t.person = somebody
  and t.month = date_trunc('month', day)::date
  and d.on_day = day
  and not exists (
    select from alliance.time_sheet l
    where l.operation = t.operation and l.person = t.person and l.month = t.month and l.number > t.number)
$$;

create function alliance.bound_operations_day() returns trigger language plpgsql as $$
declare
  somebody uuid;
begin
  select t.person into somebody from alliance.time_sheet t where t.id = new.sheet;
  if somebody is not null then
    perform pg_advisory_xact_lock(hashtextextended(somebody::text || new.on_day::text, 1));
    if alliance.minutes_at_operations(somebody, new.on_day) > 1440 then
      raise exception 'A day has 24 hours.' using errcode = 'check_violation', constraint = 'day_of_operations';
    end if;
  end if;
  return null;
end $$;

create trigger day_of_operations after insert or update on alliance.time_sheet_day
for each row execute function alliance.bound_operations_day();

-- Hours that were worked stay in the period of their operation.
create function alliance.check_operation_period() returns trigger language plpgsql as $$
begin
  if exists (
      select from alliance.time_sheet t
      join alliance.time_sheet_day d on d.sheet = t.id
      where t.operation = new.id
      and d.minutes > 0
      and d.on_day not between new.begins_on and new.ends_on) then
    raise exception 'Hours of the operation (%) lie outside of its new period.', new.id
      using errcode = 'check_violation', constraint = 'operation_holds_hours';
  end if;
  return null;
end $$;

create trigger operation_holds_hours after update of begins_on, ends_on on alliance.operation
for each row execute function alliance.check_operation_period();
