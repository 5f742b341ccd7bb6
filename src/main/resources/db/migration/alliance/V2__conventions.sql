-- Conventions of teams with their funders: what is given, until when, for what; and the time of logbooks that counts for each.
create table alliance.convention (
  id uuid primary key,
  team uuid not null,
  title text not null check (title <> '' and length(title) <= 160),
  -- by which the funder knows it
  number text not null default '' check (length(number) <= 60),
  funder text not null check (funder <> '' and length(funder) <= 200),
  -- of the directory
  funder_organisation uuid,
  -- null while nobody knows it
  amount numeric(11, 2) check (amount >= 0),
  begins_on date not null,
  ends_on date not null,
  state text not null check (state in ('prepared', 'running', 'closed', 'given-up')),
  words text not null default '' check (length(words) <= 2000),
  made_by uuid,
  made_at timestamptz not null,
  changed_by uuid,
  -- made up for the demonstration
  example boolean not null default false,
  version int not null default 0 check (version >= 0),
  unique (id, team),
  constraint convention_lasts check (ends_on >= begins_on and ends_on - begins_on <= 3660)
);

create index convention_by_team on alliance.convention (team, ends_on desc, id);
create index convention_by_maker on alliance.convention (made_by);
create index convention_by_changer on alliance.convention (changed_by);

-- What is to be reached. What is countable has a target; what no page counts has what the team says was reached.
create table alliance.convention_objective (
  id uuid primary key,
  convention uuid not null references alliance.convention on delete cascade,
  words text not null check (words <> '' and length(words) <= 500),
  counts text check (counts in
    ('hours', 'meetings', 'people-met', 'introductions', 'needs', 'ideas', 'sheets', 'other')),
  target int check (target between 1 and 999999),
  reached int check (reached between 0 and 999999),
  -- the order in which they were added
  number bigint not null generated always as identity,
  version int not null default 0 check (version >= 0),
  constraint targets_are_counted check ((target is null) = (counts is null)),
  constraint said_where_nothing_counts check (reached is null or counts = 'other')
);

create index objective_by_convention on alliance.convention_objective (convention, number);

-- What is due until a day.
create table alliance.convention_due (
  id uuid primary key,
  convention uuid not null references alliance.convention on delete cascade,
  kind text not null check (kind in ('report', 'payment', 'committee', 'other')),
  words text not null default '' check (length(words) <= 200),
  due_on date not null,
  amount numeric(11, 2) check (amount >= 0),
  done_on date,
  added_at timestamptz not null,
  version int not null default 0 check (version >= 0),
  constraint payments_have_amounts check (amount is null or kind = 'payment'),
  constraint others_are_named check (kind <> 'other' or words <> '')
);

create index due_by_convention on alliance.convention_due (convention, due_on, id);
create index due_by_day on alliance.convention_due (due_on) where done_on is null;

create table alliance.convention_document (
  file uuid primary key,
  convention uuid not null references alliance.convention on delete cascade,
  added_by uuid,
  added_at timestamptz not null
);

create index document_by_convention on alliance.convention_document (convention, added_at);
create index document_by_adder on alliance.convention_document (added_by);

-- The time of an entry that counts for a convention: as the entry says it, which stays as it was written.
alter table alliance.log_entry add constraint log_entry_as_given unique (id, person, team, on_day, minutes);

create table alliance.convention_share (
  entry uuid not null,
  convention uuid not null,
  person uuid not null,
  team uuid not null,
  on_day date not null,
  minutes int not null check (minutes > 0),
  percent int not null check (percent between 1 and 100),
  given_at timestamptz not null,
  primary key (entry, convention),
  foreign key (convention, team) references alliance.convention (id, team) on delete cascade,
  foreign key (entry, person, team, on_day, minutes)
    references alliance.log_entry (id, person, team, on_day, minutes) on delete cascade
);

create index share_by_convention on alliance.convention_share (convention, on_day);
create index share_by_person on alliance.convention_share (person, given_at desc);

-- Why an entry may count for more than its whole.
create table alliance.counted_twice (
  entry uuid primary key,
  person uuid not null,
  why text not null check (why <> '' and length(why) <= 300),
  said_at timestamptz not null,
  foreign key (entry, person) references alliance.log_entry (id, person) on delete cascade
);

create index counted_twice_by_person on alliance.counted_twice (person);

-- Time that counted for a convention and whose giver has gone: its sum of each month, without anybody.
create table alliance.left_time (
  convention uuid not null references alliance.convention on delete cascade,
  month date not null check (extract(day from month) = 1),
  -- of a minute, so that no sum depends on how it came together
  hundredths bigint not null check (hundredths >= 0),
  primary key (convention, month)
);

create function alliance.leave_time() returns trigger language plpgsql as $$
begin
  insert into alliance.left_time as l (convention, month, hundredths)
  select s.convention, date_trunc('month', s.on_day)::date, s.minutes * s.percent
  from alliance.convention_share s
  where s.entry = old.id
  on conflict (convention, month) do update set hundredths = l.hundredths + excluded.hundredths;
  return old;
end $$;

create trigger what_counted_stays before delete on alliance.log_entry for each row execute function alliance.leave_time();

-- What counts lies in the period, and for more than its whole only where somebody has said why.
create function alliance.check_share() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.entry::text, 0));
  if not exists (
      select from alliance.convention c where c.id = new.convention and new.on_day between c.begins_on and c.ends_on) then
    raise exception 'The day (%) is not in the period of the convention.', new.on_day
      using errcode = 'check_violation', constraint = 'share_in_period';
  end if;
  if (select sum(s.percent) from alliance.convention_share s where s.entry = new.entry) > 100
      and not exists (select from alliance.counted_twice t where t.entry = new.entry) then
    raise exception 'An entry (%) counts for more than its whole, and nobody has said why.', new.entry
      using errcode = 'check_violation', constraint = 'share_of_whole';
  end if;
  return null;
end $$;

create trigger share_is_sound after insert or update on alliance.convention_share
for each row execute function alliance.check_share();

create function alliance.check_period() returns trigger language plpgsql as $$
begin
  if exists (
      select from alliance.convention_share s
      where s.convention = new.id
      and s.on_day not between new.begins_on and new.ends_on) then
    raise exception 'Time counts for the convention (%) outside of its new period.', new.id
      using errcode = 'check_violation', constraint = 'period_holds_shares';
  end if;
  return null;
end $$;

create trigger period_holds_shares after update of begins_on, ends_on on alliance.convention
for each row execute function alliance.check_period();
