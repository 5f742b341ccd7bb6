-- The body by which an alliance governs itself, and its rule: one a time.
create table alliance.body (
  alliance uuid primary key references alliance.alliance on delete cascade,
  name text not null check (name <> '' and length(name) <= 160),
  rule text not null check (rule in ('consent', 'majority', 'advice')),
  -- so many voices make a vote count
  quorum int check (quorum between 1 and 1000),
  words text not null default '' check (length(words) <= 4000),
  version int not null default 0
);

-- Who sits in it. Somebody with an account is known by that, anybody else by their name.
create table alliance.seat (
  id uuid primary key,
  alliance uuid not null references alliance.body on delete cascade,
  name text not null check (name <> '' and length(name) <= 160),
  person uuid,
  member uuid,
  since date not null,
  until date,
  unique (id, alliance),
  foreign key (member, alliance) references alliance.participant (id, alliance),
  constraint leaves_seat_after_taking_it check (since <= until)
);

create index seat_by_alliance on alliance.seat (alliance);
create index seat_by_person on alliance.seat (person) where person is not null;
create index seat_by_member on alliance.seat (member) where member is not null;

create table alliance.body_meeting (
  id uuid primary key,
  alliance uuid not null references alliance.body on delete cascade,
  on_day date not null,
  place text not null default '' check (length(place) <= 200),
  -- who came beside those who sit in the body
  others text not null default '' check (length(others) <= 1000),
  words text not null default '' check (length(words) <= 10000),
  version int not null default 0,
  unique (id, alliance)
);

create index body_meeting_by_day on alliance.body_meeting (alliance, on_day desc, id);

create table alliance.present (
  meeting uuid not null,
  seat uuid not null,
  alliance uuid not null,
  primary key (meeting, seat),
  foreign key (meeting, alliance) references alliance.body_meeting (id, alliance) on delete cascade,
  foreign key (seat, alliance) references alliance.seat (id, alliance) on delete cascade
);

create index present_by_seat on alliance.present (seat);

-- What is decided, by the rule that the body had when it was proposed. Its outcome is reckoned from its rounds.
create table alliance.decision (
  id uuid primary key,
  alliance uuid not null references alliance.body on delete cascade,
  subject text not null check (subject <> '' and length(subject) <= 200),
  rule text not null check (rule in ('consent', 'majority', 'advice')),
  quorum int,
  proposed_at timestamptz not null,
  withdrawn_on date,
  -- what was decided once all opinions were heard, and by whom
  conclusion text not null default '' check (length(conclusion) <= 4000),
  version int not null default 0,
  unique (id, alliance),
  check (conclusion = '' or rule = 'advice')
);

create index decision_by_alliance on alliance.decision (alliance);

-- A proposal as it was put to the body, once or amended again.
create table alliance.round (
  decision uuid not null,
  alliance uuid not null,
  number int not null check (number >= 1),
  meeting uuid not null,
  proposal text not null check (proposal <> '' and length(proposal) <= 4000),
  -- whether all who wanted to have said something
  gone boolean not null default false,
  votes_for int check (votes_for between 0 and 10000),
  votes_against int check (votes_against between 0 and 10000),
  abstained int check (abstained between 0 and 10000),
  primary key (decision, number),
  foreign key (decision, alliance) references alliance.decision (id, alliance) on delete cascade,
  foreign key (meeting, alliance) references alliance.body_meeting (id, alliance) deferrable initially deferred,
  constraint counted_wholly check (num_nulls(votes_for, votes_against, abstained) in (0, 3)),
  constraint counted_once_it_is_gone check (votes_for is null or gone)
);

create index round_by_meeting on alliance.round (meeting);

-- An objection to a proposal, or an opinion of it.
create table alliance.voice (
  id uuid primary key,
  decision uuid not null,
  round int not null,
  name text not null check (name <> '' and length(name) <= 160),
  stance text not null check (stance in ('objection', 'favourable', 'reserved', 'unfavourable')),
  words text not null default '' check (length(words) <= 2000),
  heard_at timestamptz not null,
  lifted_on date,
  lifted_by text not null default '' check (length(lifted_by) <= 2000),
  foreign key (decision, round) references alliance.round (decision, number) on delete cascade,
  constraint objection_has_a_reason check (stance <> 'objection' or words <> ''),
  constraint only_objections_are_lifted check (lifted_on is null or stance = 'objection')
);

create index voice_by_round on alliance.voice (decision, round);
