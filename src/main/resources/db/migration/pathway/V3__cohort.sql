-- Who walks an edition: cohorts, the places of territories in them, and the pairs that hold these places.
create table pathway.cohort (
  id uuid primary key,
  edition uuid not null references pathway.edition on delete cascade,
  name text not null check (length(name) between 1 and 80),
  version int not null default 0,
  unique (edition, name),
  unique (id, edition)
);

-- territory: its id in the module that owns territories.
create table pathway.place (
  id uuid primary key,
  edition uuid not null references pathway.edition on delete cascade,
  cohort uuid not null,
  territory uuid not null,
  name text not null check (length(name) between 1 and 160),
  structure text not null check (length(structure) between 1 and 160),
  structure_kind text not null,
  application uuid unique,
  taken_at timestamptz not null,
  unique (edition, territory),
  unique (id, edition),
  foreign key (cohort, edition) references pathway.cohort (id, edition) on delete cascade
);

create index place_by_cohort on pathway.place (cohort, name);

-- Two seats a place; who leaves a seat keeps its row, so that substitutions can be read later.
create table pathway.pair_member (
  place uuid not null,
  edition uuid not null,
  seat int not null check (seat in (1, 2)),
  person uuid not null,
  since timestamptz not null,
  until timestamptz check (until >= since),
  reason text not null default '' check (length(reason) <= 500),
  primary key (place, seat, since),
  foreign key (place, edition) references pathway.place (id, edition) on delete cascade
);

create unique index pair_has_two_seats on pathway.pair_member (place, seat) where until is null;
create unique index person_has_one_place on pathway.pair_member (edition, person) where until is null;
create index pair_member_by_person on pathway.pair_member (person) where until is null;

-- The private notebook of a pair.
create table pathway.notebook_entry (
  id uuid primary key,
  place uuid not null references pathway.place on delete cascade,
  author uuid not null,
  words text not null check (length(words) between 1 and 10000),
  written_at timestamptz not null,
  version int not null default 0
);

create index notebook_entry_by_time on pathway.notebook_entry (place, written_at desc, id);

-- Each territory accepts one version of the framing note, on a day, by one of its pair.
create table pathway.note_acceptance (
  place uuid not null,
  edition uuid not null,
  version int not null,
  person uuid not null,
  accepted_at timestamptz not null,
  primary key (place, version),
  foreign key (place, edition) references pathway.place (id, edition) on delete cascade,
  foreign key (edition, version) references pathway.framing_note (edition, version) on delete cascade
);
