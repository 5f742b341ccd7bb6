-- Programmes, and the editions that they run on the platform.
create table pathway.programme (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (length(title) between 1 and 160),
  words text not null default '' check (length(words) <= 20000),
  version int not null default 0,
  created_at timestamptz not null
);

create index programme_by_title on pathway.programme (title, id);

-- An edition of a programme is run here; one without is told of, from a file.
alter table pathway.edition add programme uuid references pathway.programme;
alter table pathway.edition add made_from uuid references pathway.edition on delete set null;
alter table pathway.edition add words text not null default '' check (length(words) <= 20000);
alter table pathway.edition add ends_on date;
alter table pathway.edition add places_min int not null default 1 check (places_min between 1 and 200);
alter table pathway.edition add places_max int not null default 200 check (places_max between 1 and 200);
alter table pathway.edition add demonstration boolean not null default false;
alter table pathway.edition add constraint edition_has_room check (places_min <= places_max);
alter table pathway.edition add constraint edition_ends_after_start check (ends_on >= starts_on);
alter table pathway.edition add constraint edition_run_here_is_live check (programme is null or kind = 'live');

create index edition_by_programme on pathway.edition (programme, starts_on desc, slug) where programme is not null;

-- What will be the next version of the framing note, until it is published.
create table pathway.framing_note_draft (
  edition uuid primary key references pathway.edition on delete cascade,
  fields jsonb not null,
  version int not null default 0,
  updated_at timestamptz not null
);
