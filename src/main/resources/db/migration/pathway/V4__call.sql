-- Calls, the applications of territories, how they are read, and what is decided.
create table pathway.call (
  edition uuid primary key references pathway.edition on delete cascade,
  closes_at timestamptz not null,
  words text not null default '' check (length(words) <= 20000),
  criteria text[] not null default '{}' check (cardinality(criteria) <= 20),
  version int not null default 0
);

create table pathway.application (
  id uuid primary key,
  edition uuid not null references pathway.call (edition) on delete cascade,
  secret_hash bytea not null unique,
  email text not null,
  territory text not null check (length(territory) between 1 and 160),
  structure text not null default '' check (length(structure) <= 160),
  structure_kind text not null default '',
  first_name text not null default '' check (length(first_name) <= 120),
  second_name text not null default '' check (length(second_name) <= 120),
  second_email text not null default '',
  experience text not null default '' check (length(experience) <= 5000),
  experience_since int check (experience_since between 1950 and 2200),
  motivations text not null default '' check (length(motivations) <= 5000),
  started_at timestamptz not null,
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  chosen boolean not null default false,
  decision text check (decision in ('accepted', 'waiting', 'declined')),
  letter_subject text not null default '',
  letter_body text not null default '',
  letter_sent_at timestamptz,
  version int not null default 0,
  check (not chosen or submitted_at is not null),
  check (letter_sent_at is null or decision is not null)
);

create index application_by_edition on pathway.application (edition, submitted_at, id);

create table pathway.application_commune (
  application uuid not null references pathway.application on delete cascade,
  commune text not null check (commune ~ '^[0-9][0-9AB][0-9]{3}$'),
  primary key (application, commune)
);

-- What a perimeter amounts to, as it was when the application was handed in.
create table pathway.application_profile (
  application uuid primary key references pathway.application on delete cascade,
  region text not null,
  density_class text not null,
  people bigint not null
);

create table pathway.application_file (
  application uuid not null references pathway.application on delete cascade,
  file uuid not null unique,
  added_at timestamptz not null,
  primary key (application, file)
);

-- What a reviewer says of an application; with a conflict of interest, nothing.
create table pathway.review (
  application uuid not null references pathway.application on delete cascade,
  reviewer uuid not null,
  conflict boolean not null default false,
  comments text not null default '' check (length(comments) <= 5000),
  answers jsonb not null default '{}',
  written_at timestamptz not null,
  version int not null default 0,
  primary key (application, reviewer),
  check (not conflict or (comments = '' and answers = '{}'))
);
