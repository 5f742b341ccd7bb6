-- How a session goes: its steps with their minutes, where it stands, and the contract that its client makes with the group.

-- What a session, or all from it on, is planned as; without a row it has the steps and minutes that are usual.
create table codevelopment.plan (
  session uuid primary key references codevelopment.session on delete cascade,
  format text not null check (format in ('usual', 'express', 'two-topics')),
  at_distance boolean not null default false,
  -- of the opening and the six steps, in their order
  minutes int[] not null check (
    array_length(minutes, 1) = 7 and array_position(minutes, null) is null and 1 <= all (minutes) and 120 >= all (minutes)),
  -- whether the sessions that follow have the same minutes
  from_here_on boolean not null default false,
  version int not null default 1,
  check (format <> 'express' or
    minutes[1] + minutes[2] + minutes[3] + minutes[4] + minutes[5] + minutes[6] + minutes[7] <= 60)
);

-- Where a session stands that has begun.
create table codevelopment.course (
  session uuid primary key references codevelopment.session on delete cascade,
  begun_at timestamptz not null,
  -- the stage under way, or the last one once all is over
  stage int not null check (stage >= 0),
  paused_at timestamptz check (paused_at >= begun_at),
  ended_at timestamptz check (ended_at >= begun_at),
  -- how often it was moved, by which two who press at once are told apart
  moves int not null default 0,
  -- how often anything of it has changed
  version int not null default 0,
  check (paused_at is null or ended_at is null)
);

-- The opening, then six steps for each topic, with the minutes that they were planned with when the session began.
create table codevelopment.stage (
  session uuid not null references codevelopment.course on delete cascade,
  number int not null check (number between 0 and 12),
  -- 0 for the opening
  topic_number int not null check (topic_number between 0 and 2),
  step text not null check (
    step in ('opening', 'presentation', 'clarification', 'contract', 'consultation', 'synthesis', 'learning')),
  minutes int not null check (minutes between 1 and 120),
  extra_minutes int not null default 0 check (extra_minutes between 0 and 120),
  -- moved on by the length of its pauses
  begun_at timestamptz,
  ended_at timestamptz check (ended_at >= begun_at),
  primary key (session, number),
  check ((topic_number = 0) = (number = 0) and (step = 'opening') = (number = 0)),
  unique (session, topic_number, step)
);

create unique index one_stage_under_way on codevelopment.stage (session) where begun_at is not null and ended_at is null;

-- Steps follow one another; by mistake one may be gone back.
create function codevelopment.stages_in_order() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.stage <> 0 or tg_op = 'UPDATE' and abs(new.stage - old.stage) > 1 then
    raise exception 'The steps of a session follow one another (%).', new.stage using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and not exists (select from codevelopment.stage s
      where s.session = new.session and s.number = new.stage) then
    raise exception 'The session has no such step (%).', new.stage using errcode = 'check_violation';
  end if;
  if new.ended_at is not null and exists (select from codevelopment.stage s
      where s.session = new.session and s.number > new.stage) then
    raise exception 'The session is not at its last step (%).', new.stage using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger stages_in_order before insert or update of stage, ended_at on codevelopment.course
for each row execute function codevelopment.stages_in_order();

create function codevelopment.stage_after_stage() returns trigger language plpgsql as $$
begin
  if new.begun_at is not null and new.number > 0 and not exists (select from codevelopment.stage s
      where s.session = new.session and s.number = new.number - 1 and s.begun_at is not null) then
    raise exception 'The step before this one (%) has not begun.', new.number using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger stage_after_stage before insert or update of begun_at on codevelopment.stage
for each row execute function codevelopment.stage_after_stage();

-- What the client of a topic asks of the group, in their own words.
create table codevelopment.contract (
  session uuid not null references codevelopment.session on delete cascade,
  topic_number int not null check (topic_number between 1 and 2),
  client uuid not null,
  words text not null default '' check (length(words) <= 2000),
  version int not null check (version > 0),
  changed_at timestamptz not null,
  primary key (session, topic_number)
);

create index contract_by_client on codevelopment.contract (client);
