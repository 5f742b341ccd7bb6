-- Introductions: whom a catalyst has introduced to whom, whether both agreed, and what came of it.
create schema if not exists network;

create table network.introduction (
  id uuid primary key,
  -- the territory for whose team it was made
  team uuid not null,
  made_by uuid not null,
  kind text not null check (kind in ('asked', 'aloud')),
  -- why, in words that name neither of the two
  reason text not null check (reason <> '' and length(reason) <= 1000),
  state text not null check (state in
    ('asking-first', 'asking-second', 'introduced', 'declined', 'expired', 'withdrawn')),
  first_agreed boolean,
  second_agreed boolean,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- until when the one who is asked now can answer, or who was asked last could
  expires_at timestamptz,
  introduced_on date,
  -- when whoever agreed in vain was told that nothing came of it
  ended_told_at timestamptz,
  outcome text check (outcome in ('nothing', 'meeting', 'exchange', 'project', 'partnership')),
  confirmed boolean not null default false,
  version int not null default 0 check (version >= 0),
  constraint answers_fit_the_state check (case state
    when 'asking-first' then first_agreed is null and second_agreed is null
    when 'asking-second' then first_agreed is true and second_agreed is null
    when 'introduced' then first_agreed is true and second_agreed is true
    -- who agreed in vain can take it back behind the other's answer, since they cannot know of it
    when 'declined' then first_agreed is false and second_agreed is not true or first_agreed is true and second_agreed is false
    else second_agreed is null end),
  constraint who_is_asked_has_a_term check ((kind = 'asked') = (expires_at is not null)),
  constraint aloud_is_done check (kind = 'asked' or state = 'introduced'),
  constraint introduced_on_a_day check ((state = 'introduced') = (introduced_on is not null)),
  constraint outcomes_are_of_introductions check (outcome is null or state = 'introduced'),
  constraint confirmed_is_said check (not confirmed or outcome is not null and outcome <> 'nothing')
);

create index introduction_of_author on network.introduction (made_by, made_at desc, id desc);
create index introduction_that_runs on network.introduction (expires_at)
  where state in ('asking-first', 'asking-second') or ended_told_at is null;
create index introduction_by_day on network.introduction (introduced_on) where state = 'introduced';
create index introduction_by_change on network.introduction (changed_at);

-- Who declines, lets the term pass or is withdrawn ends it: nothing begins anew.
create function network.introduction_moves_on() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and (old.state, new.state) not in (
      ('asking-first', 'asking-second'), ('asking-first', 'declined'), ('asking-first', 'expired'), ('asking-first', 'withdrawn'),
      ('asking-second', 'introduced'), ('asking-second', 'declined'), ('asking-second', 'expired'), ('asking-second', 'withdrawn')) then
    raise exception 'An introduction (%) does not go from % to %.', new.id, old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger moves_on before update of state on network.introduction
for each row execute function network.introduction_moves_on();

-- Which states it went through, and when; no row names anybody.
create table network.introduction_step (
  introduction uuid not null references network.introduction on delete cascade,
  state text not null,
  at timestamptz not null,
  primary key (introduction, state)
);

create function network.introduction_goes() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or old.state <> new.state then
    insert into network.introduction_step (introduction, state, at) values (new.id, new.state, new.changed_at);
  end if;
  return null;
end $$;

create trigger goes after insert or update of state on network.introduction
for each row execute function network.introduction_goes();

create table network.introduction_party (
  introduction uuid not null references network.introduction on delete cascade,
  side text not null check (side in ('first', 'second')),
  organisation uuid,
  contact uuid,
  name text not null check (name <> '' and length(name) <= 200),
  -- empty where it is not known
  email text not null check (email = lower(email)),
  asked_at timestamptz,
  primary key (introduction, side),
  constraint one_place_in_the_directory check (organisation is null or contact is null)
);

create index introduction_party_by_email on network.introduction_party (email) where email <> '';
create index introduction_party_by_contact on network.introduction_party (contact) where contact is not null;

-- Personal links, each for one person and one purpose; of reminders there are two, and never a third.
create table network.introduction_link (
  hash bytea primary key,
  introduction uuid not null,
  side text not null,
  purpose text not null check (purpose in ('consent', 'outcome')),
  round int check (round in (1, 2)),
  email text not null check (email <> ''),
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  foreign key (introduction, side) references network.introduction_party on delete cascade,
  constraint reminders_have_a_round check ((purpose = 'outcome') = (round is not null)),
  constraint no_third_reminder unique nulls not distinct (introduction, side, purpose, round)
);

create index introduction_link_by_email on network.introduction_link (email);

-- Nobody is asked before it is their turn, and nobody what came of it before both agreed.
create function network.introduction_asks_in_turn() returns trigger language plpgsql as $$
declare
  stands text;
begin
  select state into stands from network.introduction where id = new.introduction;
  if new.purpose = 'outcome' and stands <> 'introduced'
    or new.purpose = 'consent' and stands <> 'asking-' || new.side then
    raise exception 'Nobody is asked (% %) while an introduction is %.', new.purpose, new.side, stands
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger asks_in_turn before insert on network.introduction_link
for each row execute function network.introduction_asks_in_turn();

-- What each side says came of it: by itself, or to the catalyst who notes it.
create table network.introduction_answer (
  introduction uuid not null references network.introduction on delete cascade,
  side text not null check (side in ('first', 'second')),
  by_party boolean not null,
  outcome text not null check (outcome in ('nothing', 'meeting', 'exchange', 'project', 'partnership')),
  said_at timestamptz not null,
  primary key (introduction, side, by_party, said_at)
);

create function network.only_introductions_have_outcomes() returns trigger language plpgsql as $$
begin
  if not exists (select from network.introduction where id = new.introduction and state = 'introduced') then
    raise exception 'What was not introduced (%) has no outcome.', new.introduction using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger only_introductions before insert on network.introduction_answer
for each row execute function network.only_introductions_have_outcomes();

-- What stays of introductions whose people are forgotten.
create table network.introduction_count (
  team uuid not null,
  year int not null,
  kind text not null,
  state text not null,
  -- empty where nothing was said
  outcome text not null,
  confirmed boolean not null,
  number int not null check (number > 0),
  primary key (team, year, kind, state, outcome, confirmed)
);
