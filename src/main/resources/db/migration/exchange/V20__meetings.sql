create schema if not exists exchange;

-- A meeting that the team of a territory holds.
create table exchange.meeting (
  id uuid primary key,
  team uuid not null,
  purpose text not null check (purpose <> '' and length(purpose) <= 160),
  kind text not null check (kind in ('breakfast', 'visit', 'dialogue', 'workshop', 'webinar', 'other')),
  words text not null default '' check (length(words) <= 2000),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null,
  place text not null default '' check (length(place) <= 300),
  -- whether those who come are asked if they eat there
  meal boolean not null,
  seen_by text not null check (seen_by in ('territory', 'network', 'public')),
  made_by uuid,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  -- counts the changes that calendars must hear of
  sequence int not null default 0 check (sequence >= 0),
  -- what the QR code on the table says; it opens a page on the day alone
  door text not null unique check (length(door) = 43),
  decisions text not null default '' check (length(decisions) <= 10000),
  born text not null default '' check (length(born) <= 4000),
  -- made up for the demonstration
  example boolean not null default false,
  version int not null default 0,
  check (ends_at > starts_at and ends_at - starts_at <= interval '5 days')
);

create index meeting_by_team on exchange.meeting (team, starts_at desc, id);
create index meeting_by_maker on exchange.meeting (made_by);

-- Somebody who is asked to a meeting, or came without being asked.
create table exchange.guest (
  id uuid primary key,
  meeting uuid not null references exchange.meeting on delete cascade,
  name text not null check (name <> '' and length(name) <= 160),
  structure text not null default '' check (length(structure) <= 200),
  email text check (email = lower(email) and length(email) <= 254),
  phone text not null default '' check (length(phone) <= 40),
  -- of the directory
  organisation uuid,
  -- on which they are kept, as people met in organisations are; until this day
  basis text not null check (basis in ('public-task', 'legitimate-interest', 'consent')),
  keep_until date not null,
  added_by uuid,
  added_at timestamptz not null,
  -- the state of the meeting of which they were told last
  asked_sequence int,
  asked_at timestamptz,
  -- once, whoever had not answered
  reminded_at timestamptz check (asked_at is not null),
  answer text check (answer in ('yes', 'no')),
  heads int not null default 1 check (heads between 1 and 20),
  meal boolean not null default false,
  answered_by text check (answered_by in ('link', 'team', 'table')),
  answered_at timestamptz,
  came boolean,
  came_by text check (came_by in ('team', 'table')),
  seated_at int check (seated_at between 1 and 99),
  thanked_at timestamptz,
  unique (id, meeting),
  check ((asked_sequence is null) = (asked_at is null)),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  check ((came is null) = (came_by is null)),
  check (seated_at is null or came is true)
);

create unique index guest_by_address on exchange.guest (meeting, email) where email is not null;
create unique index guest_by_organisation on exchange.guest (meeting, organisation) where organisation is not null;
-- Nobody is asked twice; those of whom only a number is left are not told apart by a name.
create unique index guest_by_name on exchange.guest (meeting, lower(name), lower(structure))
  where name <> 'Personne effacée';
create index guest_by_email on exchange.guest (email);
create index guest_by_term on exchange.guest (keep_until) where name <> 'Personne effacée';

-- The personal link by which a guest answers: only the hash of its word is kept.
create table exchange.answer_link (
  hash bytea primary key,
  guest uuid not null references exchange.guest on delete cascade,
  expires_at timestamptz not null
);

create index answer_link_by_guest on exchange.answer_link (guest);

-- Two guests who met, as somebody of the team ticked it; those at one table met besides.
create table exchange.encounter (
  meeting uuid not null,
  one uuid not null,
  other uuid not null,
  primary key (one, other),
  foreign key (one, meeting) references exchange.guest (id, meeting) on delete cascade,
  foreign key (other, meeting) references exchange.guest (id, meeting) on delete cascade,
  check (one < other)
);

create index encounter_by_meeting on exchange.encounter (meeting);
create index encounter_by_other on exchange.encounter (other);

-- What was agreed to be done, by whom and until when.
create table exchange.agreed_action (
  id uuid primary key,
  meeting uuid not null references exchange.meeting on delete cascade,
  words text not null check (words <> '' and length(words) <= 300),
  -- the account that carries it; null for somebody who is only named
  carrier uuid,
  carrier_name text not null default '' check (length(carrier_name) <= 160),
  due_on date not null,
  done_on date,
  added_at timestamptz not null,
  check (carrier is not null or carrier_name <> '')
);

create index agreed_action_by_meeting on exchange.agreed_action (meeting, due_on);
create index agreed_action_by_carrier on exchange.agreed_action (carrier, due_on) where done_on is null;
