-- The questions that readers answer in the complete circuit, as a programme has worded them; those that come with the
-- platform have no row.
create table capitalisation.criteria (
  programme uuid not null,
  version int not null check (version > 0),
  main text[] not null check (cardinality(main) between 1 and 30),
  secondary text[] not null default '{}' check (cardinality(secondary) <= 30),
  made_by uuid,
  made_at timestamptz not null,
  primary key (programme, version)
);

create index criteria_by_person on capitalisation.criteria (made_by);

create table capitalisation.review_mark (
  review uuid not null references capitalisation.review on delete cascade,
  -- its place in the list of the submission, from 0
  criterion int not null check (criterion >= 0),
  mark text not null check (mark in ('yes', 'no', 'not-relevant')),
  comment text not null default '' check (length(comment) <= 1000),
  primary key (review, criterion)
);

-- Who decides on the sheets of a programme in the complete circuit.
create table capitalisation.committee_member (
  programme uuid not null,
  person uuid not null,
  chair boolean not null default false,
  since timestamptz not null,
  primary key (programme, person)
);

create unique index one_chair on capitalisation.committee_member (programme) where chair;
create index committee_member_by_person on capitalisation.committee_member (person);

create table capitalisation.committee_vote (
  submission uuid not null references capitalisation.submission on delete cascade,
  person uuid not null,
  vote text not null check (vote in ('yes', 'no', 'again')),
  words text not null default '' check (length(words) <= 2000),
  at timestamptz not null,
  primary key (submission, person)
);

create index committee_vote_by_person on capitalisation.committee_vote (person);

create table capitalisation.committee_decision (
  submission uuid primary key references capitalisation.submission on delete cascade,
  decision text not null check (decision in ('yes', 'no', 'again')),
  words text not null default '' check (length(words) <= 2000),
  -- null where all have said the same, and nobody had to note it
  noted_by uuid,
  at timestamptz not null
);

create index committee_decision_by_person on capitalisation.committee_decision (noted_by);
