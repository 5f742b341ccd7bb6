-- What somebody has lived through in a territory, written so that others can use it.
create schema capitalisation;

create table capitalisation.experience_sheet (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,80}$'),
  -- an experience with its results, or what did not work told alone
  kind text not null check (kind in ('experience', 'failure')),
  -- how it was begun
  origin text not null check (origin in ('alone', 'interview', 'roadmap', 'file', 'table', 'adaptation')),
  title text not null check (title <> '' and length(title) <= 160),
  -- the edition that it comes from, and the programme of that; null for a sheet by itself
  edition uuid,
  programme uuid,
  check ((edition is null) = (programme is null)),
  territory uuid,
  territory_name text not null default '' check (length(territory_name) <= 160),
  -- a year, a month or a day: 2024, 2024-05, 2024-05-17
  began text not null default '' check (began ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$'),
  ended text not null default '' check (ended ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$'),
  actors text not null default '' check (length(actors) <= 1000),
  maturity text check (maturity in ('experiment', 'modelling', 'roll-out')),
  licence text check (licence in ('cc-by-sa-4.0', 'cc-by-4.0', 'licence-ouverte-2.0')),
  look_again_on date,
  stage text not null default 'draft' check (stage in ('draft', 'owner', 'review', 'committee', 'published', 'withdrawn')),
  -- the number of the version that everybody reads; 0 for none
  published int not null default 0 check (published >= 0),
  begun_by uuid,
  begun_at timestamptz not null,
  -- a draft that was thrown away, and may come back for thirty days
  removed_at timestamptz check (removed_at is null or published = 0),
  changed_at timestamptz not null,
  version int not null default 0,
  -- what is counted in figures has been rolled out: see measure
  unique (id, maturity)
);

create index experience_sheet_by_edition on capitalisation.experience_sheet (edition);
create index experience_sheet_by_programme on capitalisation.experience_sheet (programme);
create index experience_sheet_by_territory on capitalisation.experience_sheet (territory);
create index experience_sheet_by_beginner on capitalisation.experience_sheet (begun_by);

-- Who writes a sheet, and who asks the questions where it is told in an interview.
create table capitalisation.writer (
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  person uuid not null,
  part text not null check (part in ('author', 'interviewer')),
  since timestamptz not null,
  primary key (sheet, person)
);

create index writer_by_person on capitalisation.writer (person);

-- The sections of a sheet: those of the usual structure by their key, and own ones.
create table capitalisation.section (
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  key text not null check (key ~ '^[a-z-]{1,20}$' or key ~ '^own-[0-9]{1,3}$'),
  place int not null,
  -- empty for the usual name
  title text not null default '' check (length(title) <= 120),
  words text not null default '' check (length(words) <= 20000),
  left_out boolean not null default false,
  version int not null default 0,
  changed_by uuid,
  changed_at timestamptz,
  primary key (sheet, key),
  constraint own_section_has_a_title check (key not like 'own-%' or title <> ''),
  constraint pitch_is_short check (key <> 'pitch' or length(words) <= 280)
);

create index section_by_person on capitalisation.section (changed_by);

-- What a section said before, for whoever wants it back.
create table capitalisation.former_words (
  sheet uuid not null,
  key text not null,
  version int not null,
  title text not null,
  words text not null,
  written_by uuid,
  written_at timestamptz,
  primary key (sheet, key, version),
  foreign key (sheet, key) references capitalisation.section on delete cascade
);

create index former_words_by_person on capitalisation.former_words (written_by);

-- The chronology: what happened when, and where it turned.
create table capitalisation.moment (
  id uuid primary key,
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  happened text not null check (happened ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  words text not null check (words <> '' and length(words) <= 600),
  turning boolean not null default false
);

create index moment_by_sheet on capitalisation.moment (sheet, happened);

-- Results in figures. What has not been rolled out is not measured by them (rule 7 of the domain).
create table capitalisation.measure (
  id uuid primary key,
  sheet uuid not null,
  maturity text not null default 'roll-out' check (maturity = 'roll-out'),
  what text not null check (what <> '' and length(what) <= 160),
  figure text not null check (figure <> '' and length(figure) <= 60),
  source text not null check (source <> '' and length(source) <= 300),
  added_at timestamptz not null,
  constraint measured_once_rolled_out
    foreign key (sheet, maturity) references capitalisation.experience_sheet (id, maturity) on delete cascade
);

create index measure_by_sheet on capitalisation.measure (sheet, added_at);

-- Versions that everybody reads. What they say stays, but for what people who are quoted take back.
create table capitalisation.published_sheet (
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  number int not null check (number > 0),
  content jsonb not null,
  licence text not null,
  look_again_on date not null,
  published_at timestamptz not null,
  published_by uuid,
  primary key (sheet, number)
);

create index published_sheet_by_person on capitalisation.published_sheet (published_by);
