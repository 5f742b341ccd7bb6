-- Sessions that an edition holds: when and where, who came, what people say of them.
create table pathway.session (
  id uuid primary key,
  edition uuid not null references pathway.edition on delete cascade,
  -- null: for all cohorts of the edition
  cohort uuid,
  code text not null check (length(code) between 1 and 60),
  step text not null default '',
  title text not null check (length(title) between 1 and 500),
  format text not null,
  applied_format text,
  themes text[] not null default '{}',
  theory text not null default '' check (length(theory) <= 10000),
  applied text not null default '' check (length(applied) <= 10000),
  words text not null default '' check (length(words) <= 20000),
  experts text not null default '' check (length(experts) <= 500),
  starts_at timestamptz,
  ends_at timestamptz,
  zone text not null default 'Europe/Paris',
  place text not null default '' check (length(place) <= 300),
  video_link text not null default '' check (video_link = '' or video_link ~ '^https?://'),
  cancelled_at timestamptz,
  -- counts the changes that calendars must hear of; null while nobody was invited
  sequence int,
  code_word text,
  code_until timestamptz,
  version int not null default 0,
  position int not null default 0,
  foreign key (cohort, edition) references pathway.cohort (id, edition) on delete cascade,
  check ((starts_at is null) = (ends_at is null)),
  check (ends_at > starts_at and ends_at - starts_at <= interval '5 days'),
  check ((code_word is null) = (code_until is null))
);

-- A cancelled session leaves its code to another.
create unique index session_code_once on pathway.session (edition, cohort, code) nulls not distinct
  where cancelled_at is null;
create index session_by_time on pathway.session (edition, starts_at, position);

-- The steps of a session, in order, a number of minutes each.
create table pathway.session_step (
  session uuid not null references pathway.session on delete cascade,
  position int not null,
  title text not null check (length(title) between 1 and 160),
  minutes int not null check (minutes between 1 and 600),
  primary key (session, position)
);

create table pathway.session_document (
  session uuid not null references pathway.session on delete cascade,
  file uuid not null unique,
  added_at timestamptz not null,
  primary key (session, file)
);

create table pathway.attendance (
  session uuid not null references pathway.session on delete cascade,
  person uuid not null,
  place uuid not null references pathway.place on delete cascade,
  presence text not null check (presence in ('present', 'remote', 'excused', 'absent')),
  said_by text not null check (said_by in ('facilitator', 'code')),
  said_at timestamptz not null,
  primary key (session, person)
);

create index attendance_by_place on pathway.attendance (place);

-- Days that are proposed while the date of a session is open, and who could come.
create table pathway.session_slot (
  id uuid primary key,
  session uuid not null references pathway.session on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  unique (session, starts_at, ends_at),
  check (ends_at > starts_at and ends_at - starts_at <= interval '5 days')
);

create table pathway.slot_answer (
  slot uuid not null references pathway.session_slot on delete cascade,
  person uuid not null,
  answer text not null check (answer in ('yes', 'if-need-be', 'no')),
  primary key (slot, person)
);

-- Who has given feedback, apart from what was said, so that nobody can tell who said what.
create table pathway.feedback_given (
  subject uuid not null,
  moment text not null check (moment in ('hot', 'cold-3', 'cold-6')),
  person uuid not null,
  primary key (subject, moment, person)
);

create table pathway.feedback_answer (
  id uuid primary key,
  subject uuid not null,
  moment text not null check (moment in ('hot', 'cold-3', 'cold-6')),
  useful int not null check (useful between 1 and 4),
  kept text not null default '' check (length(kept) <= 2000),
  missed text not null default '' check (length(missed) <= 2000)
);

create index feedback_answer_by_subject on pathway.feedback_answer (subject, moment);

-- The address of somebody's own calendar; only the hash of its secret is kept.
create table pathway.calendar_feed (
  person uuid primary key,
  secret_hash bytea not null unique,
  made_at timestamptz not null
);
