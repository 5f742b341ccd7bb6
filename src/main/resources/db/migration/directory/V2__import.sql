-- Files of actors that were read in: looked at first, then applied, and undone at will.
create table directory.import (
  id uuid primary key,
  number int generated always as identity unique,
  file text not null check (length(file) between 1 and 200),
  sha256 text not null,
  format text not null,
  source text references directory.source,
  dated text not null default '',
  details jsonb not null default '{}',
  mapping jsonb not null default '{}',
  owner uuid,
  person uuid,
  state text not null check (state in ('mapping', 'reading', 'read', 'applying', 'applied', 'undoing', 'undone', 'failed')),
  counts jsonb not null default '{}',
  samples jsonb not null default '[]',
  problem text not null default '',
  begun_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  version int not null default 0
);

create index import_by_time on directory.import (number desc);
create index import_by_sum on directory.import (sha256);

-- How far an import has come; apart, so that a long transaction does not hide it.
create table directory.import_progress (
  import uuid primary key references directory.import on delete cascade,
  done bigint not null,
  total bigint not null,
  beat timestamptz not null
);

-- A row of a file that was not taken, or was taken with a doubt, and why: a key of the words and what fills them.
create table directory.import_note (
  import uuid not null references directory.import on delete cascade,
  line bigint not null,
  number int not null,
  refused boolean not null,
  key text not null,
  filling text[] not null default '{}',
  excerpt text not null default '',
  primary key (import, line, number)
);

create index import_note_by_kind on directory.import_note (import, refused, line);

-- What an import changed: the fields of an organisation before, and its provenance. What it added names it itself.
create table directory.import_change (
  import uuid not null references directory.import,
  organisation uuid not null,
  before jsonb not null,
  after jsonb not null,
  primary key (import, organisation)
);

create index import_change_by_organisation on directory.import_change (organisation);

-- The pattern of the tables in which the rows of a file wait; each import has one of its own, which goes when it is done.
create table directory.staged (
  line bigint not null,
  key text,
  name text,
  short_name text,
  siren text,
  siret text,
  rna text,
  profile text,
  legal_category text,
  activity text,
  founded_on date,
  closed_on date,
  closed boolean,
  themes text[],
  languages text[],
  description text,
  web text,
  email text,
  phone text,
  street text,
  postal_code text,
  commune text,
  latitude double precision,
  longitude double precision,
  third_place boolean,
  families text[],
  management text,
  holder text,
  opened text,
  built_area int,
  site_area int,
  hours text,
  public_service boolean,
  occupancy text,
  nominative boolean not null default true,
  likeness text not null default '',
  seat boolean not null default true
);
