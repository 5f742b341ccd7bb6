-- Files of actors that were read in: looked at first, then applied, and undone at will.
create table directory.import (
  id uuid primary key,
  number int generated always as identity unique,
  file text not null check (length(file) between 1 and 200),
  sha256 text not null,
  format text not null default '',
  source text references directory.source,
  dated text not null default '' check (length(dated) <= 60),
  options jsonb not null default '{}',
  look jsonb not null default '{}',
  owner uuid,
  person uuid,
  state text not null check (state in
    ('reading', 'read', 'applied', 'undone', 'failed')),
  counts jsonb not null default '{}',
  problem text not null default '',
  origin int references directory.origin,
  begun_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz
);

create index import_by_time on directory.import (number desc);
create index import_by_sum on directory.import (sha256);

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

-- An organisation as it was before an import changed it. What an import added names it itself.
create table directory.import_change (
  import uuid not null references directory.import,
  organisation uuid not null,
  before jsonb not null,
  primary key (import, organisation)
);

create index import_change_by_organisation on directory.import_change (organisation);

-- The pattern of the tables in which the rows of a file wait; each import has one of its own, which goes when it is done.
create table directory.staged (
  line bigint not null,
  id uuid not null default uuidv7(),
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
  seat boolean not null default true,
  only_known boolean not null default false
);
