-- The actors of territories: organisations, what is known of them and from where, and the people met in them.
create schema if not exists directory;

-- Luhn's rule: every second digit from the right is doubled (and its digits added: 0246813579), all sum up to a multiple
-- of ten. Written out, so that the planner puts it into the constraint itself; 48 is the character 0.
create function directory.is_siren(number text) returns boolean
language sql immutable
return number ~ '^[0-9]{9}$' and (
    ascii(substr(number, 1, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 2, 1))
    + ascii(substr(number, 3, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 4, 1))
    + ascii(substr(number, 5, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 6, 1))
    + ascii(substr(number, 7, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 8, 1))
    + ascii(substr(number, 9, 1))
    - 9 * 48) % 10 = 0;

-- La Poste numbers its offices by a rule of its own: digits that sum up to a multiple of five.
create function directory.is_siret(number text) returns boolean
language sql immutable
return number ~ '^[0-9]{14}$' and ((
    ascii(substr(translate(number, '0123456789', '0246813579'), 1, 1))
    + ascii(substr(number, 2, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 3, 1))
    + ascii(substr(number, 4, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 5, 1))
    + ascii(substr(number, 6, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 7, 1))
    + ascii(substr(number, 8, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 9, 1))
    + ascii(substr(number, 10, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 11, 1))
    + ascii(substr(number, 12, 1))
    + ascii(substr(translate(number, '0123456789', '0246813579'), 13, 1))
    + ascii(substr(number, 14, 1))
    - 14 * 48) % 10 = 0
  or (left(number, 9) = '356000000' and (
    ascii(substr(number, 1, 1))
    + ascii(substr(number, 2, 1))
    + ascii(substr(number, 3, 1))
    + ascii(substr(number, 4, 1))
    + ascii(substr(number, 5, 1))
    + ascii(substr(number, 6, 1))
    + ascii(substr(number, 7, 1))
    + ascii(substr(number, 8, 1))
    + ascii(substr(number, 9, 1))
    + ascii(substr(number, 10, 1))
    + ascii(substr(number, 11, 1))
    + ascii(substr(number, 12, 1))
    + ascii(substr(number, 13, 1))
    + ascii(substr(number, 14, 1))
    - 14 * 48) % 5 = 0));

-- What an organisation is; its sector stays, whatever the profiles are called.
create table directory.profile (
  key text primary key check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  sector text not null
    check (sector in ('public', 'economic', 'general-interest', 'academic', 'support', 'citizens')),
  name_fr text not null check (length(name_fr) between 1 and 80),
  name_en text not null check (length(name_en) between 1 and 80),
  position int not null,
  retired boolean not null default false
);

-- What an organisation works on.
create table directory.theme (
  key text primary key check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  name_fr text not null check (length(name_fr) between 1 and 80),
  name_en text not null check (length(name_en) between 1 and 80),
  position int not null,
  retired boolean not null default false
);

-- Where values come from. rank: a value is replaced by one of its own source or of a higher rank; what people of the
-- territory or the actor say has the highest.
create table directory.source (
  key text primary key check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  title text not null check (length(title) between 1 and 160),
  publisher text not null default '',
  licence text not null default '',
  rank int not null check (rank between 1 and 100),
  mapping jsonb not null default '{}'
);

-- One time that values came from a source: by an import, or by somebody.
create table directory.origin (
  id int generated always as identity primary key,
  source text not null references directory.source,
  dated text not null default '',
  person uuid,
  import uuid,
  at timestamptz not null
);

create index origin_by_import on directory.origin (import) where import is not null;

-- origin: of every value that origins (field: id of an origin) does not name. outvoted: what a source says of a field
-- whose value comes from a higher one. owner: the territory whose team keeps it; nobody's when it came with a register.
create table directory.organisation (
  id uuid primary key,
  name text not null default '' check (length(name) <= 300),
  short_name text check (length(short_name) between 1 and 100),
  siren text,
  siret text,
  rna text check (rna ~ '^W[0-9A-Z]{3}[0-9]{6}$'),
  profile text references directory.profile,
  legal_category text check (legal_category ~ '^[0-9]{4}$'),
  activity text check (length(activity) between 1 and 20),
  founded_on date,
  closed_on date,
  closed boolean not null default false,
  themes text[],
  languages text[],
  description text check (length(description) between 1 and 4000),
  web text check (length(web) between 1 and 500),
  email text check (length(email) between 3 and 254),
  phone text check (length(phone) between 4 and 40),
  street text check (length(street) between 1 and 300),
  postal_code text check (postal_code ~ '^[0-9]{5}$'),
  commune text check (commune ~ '^[0-9][0-9AB][0-9]{3}$'),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  third_place boolean not null default false,
  families text[],
  management text check (management in ('association', 'collectif-citoyen', 'universites', 'etablissements-scolaires',
    'collectivites', 'sarl-sa-sas', 'scic', 'scop', 'autre')),
  holder text check (length(holder) between 1 and 200),
  opened text check (opened ~ '^[0-9]{4}(-[0-9]{2})?$'),
  built_area int check (built_area between 1 and 1000000),
  site_area int check (site_area between 1 and 100000000),
  hours text check (length(hours) between 1 and 500),
  public_service boolean,
  occupancy text check (length(occupancy) between 1 and 200),
  nominative boolean not null default true,
  visibility text not null check (visibility in ('public', 'network', 'territory', 'private')),
  presentation_visibility text not null check (presentation_visibility in ('public', 'network', 'territory', 'private')),
  address_visibility text not null check (address_visibility in ('public', 'network', 'territory', 'private')),
  contact_visibility text not null check (contact_visibility in ('public', 'network', 'territory', 'private')),
  people_visibility text not null check (people_visibility in ('public', 'network', 'territory', 'private')),
  own_visibility text not null check (own_visibility in ('public', 'network', 'territory', 'private')),
  owner uuid,
  keeper uuid,
  likeness text not null default '',
  import uuid,
  origin int not null references directory.origin,
  origins jsonb not null default '{}',
  outvoted jsonb not null default '{}',
  reviewed_at timestamptz,
  review_on date,
  merged_into uuid references directory.organisation,
  gone_at timestamptz,
  version int not null default 0,
  created_at timestamptz not null,
  check (siren is null or directory.is_siren(siren)),
  check (siret is null or (directory.is_siret(siret) and siren is not null and left(siret, 9) = siren)),
  check ((latitude is null) = (longitude is null)),
  check (merged_into is null or gone_at is not null),
  check (gone_at is not null or not nominative or name <> ''),
  -- Who does not want to be found by name, or is a natural person, is counted and never named.
  constraint never_named check (nominative or (name = '' and short_name is null and description is null and web is null
    and email is null and phone is null and street is null and latitude is null))
);

create unique index organisation_by_siren on directory.organisation (siren) where siren is not null and gone_at is null;
create unique index organisation_by_siret on directory.organisation (siret) where siret is not null and gone_at is null;
create unique index organisation_by_rna on directory.organisation (rna) where rna is not null and gone_at is null;
create index organisation_by_likeness on directory.organisation (commune, likeness);
create index organisation_by_owner on directory.organisation (owner, review_on) where owner is not null;
create index organisation_gone on directory.organisation (gone_at) where gone_at is not null;
create index organisation_merged on directory.organisation (merged_into) where merged_into is not null;

-- Further addresses beside that of the seat.
create table directory.address (
  id uuid primary key,
  organisation uuid not null references directory.organisation on delete cascade,
  label text not null default '' check (length(label) <= 160),
  siret text unique check (siret is null or directory.is_siret(siret)),
  street text not null default '' check (length(street) <= 300),
  postal_code text check (postal_code ~ '^[0-9]{5}$'),
  commune text not null check (commune ~ '^[0-9][0-9AB][0-9]{3}$'),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  closed boolean not null default false,
  import uuid,
  origin int not null references directory.origin,
  check ((latitude is null) = (longitude is null))
);

create index address_by_organisation on directory.address (organisation);

-- Where an organisation acts: any set of communes, EPCI, departments and regions.
create table directory.area (
  organisation uuid not null references directory.organisation on delete cascade,
  kind text not null check (kind in ('commune', 'epci', 'department', 'region')),
  code text not null,
  primary key (organisation, kind, code)
);

create index area_by_place on directory.area (kind, code);

-- Rows of sources that know actors by no register, by the word that the source has for them.
create table directory.source_row (
  source text not null references directory.source,
  key text not null check (length(key) between 1 and 200),
  organisation uuid not null references directory.organisation on delete cascade,
  import uuid,
  primary key (source, key)
);

create index source_row_by_organisation on directory.source_row (organisation);

-- Fields that the team of a territory has made for itself.
create table directory.own_field (
  id uuid primary key,
  territory uuid not null,
  name text not null check (length(name) between 1 and 80),
  kind text not null check (kind in ('text', 'number', 'date', 'choice', 'link')),
  choices text[] not null default '{}',
  position int not null,
  retired boolean not null default false,
  check ((kind = 'choice') = (cardinality(choices) > 0)),
  unique (territory, name)
);

create table directory.own_value (
  organisation uuid not null references directory.organisation on delete cascade,
  field uuid not null references directory.own_field on delete cascade,
  value text not null check (length(value) between 1 and 1000),
  origin int not null references directory.origin,
  primary key (organisation, field)
);

create index own_value_by_field on directory.own_value (field);

-- Somebody met in organisations, with or without an account; kept on a basis, for a purpose, for a time.
create table directory.contact (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  email text check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$'),
  phone text check (length(phone) between 4 and 40),
  account uuid,
  visibility text not null check (visibility in ('public', 'network', 'territory', 'private')),
  reach_visibility text not null default 'private' check (reach_visibility in ('public', 'network', 'territory', 'private')),
  basis text not null check (basis in ('consent', 'legitimate-interest', 'public-task')),
  purpose text not null check (length(purpose) between 1 and 300),
  informed_on date,
  last_contact_on date not null,
  keep_until date not null check (keep_until <= last_contact_on + 1096),
  owner uuid not null,
  keeper uuid,
  version int not null default 0,
  created_at timestamptz not null,
  gone_at timestamptz
);

create index contact_by_owner on directory.contact (owner, name collate "fr-x-icu", id);
create index contact_by_term on directory.contact (keep_until) where gone_at is null;
create index contact_by_email on directory.contact (email) where email is not null;

create table directory.membership (
  id uuid primary key,
  contact uuid not null references directory.contact on delete cascade,
  organisation uuid not null references directory.organisation on delete cascade,
  role text not null check (length(role) between 1 and 120),
  since date,
  until date,
  check (until is null or since is null or until >= since)
);

create index membership_by_contact on directory.membership (contact);
create index membership_by_organisation on directory.membership (organisation);

-- Who does not want to be written to or kept: hashes with a salt of this platform, kept three years at least.
create table directory.salt (
  one boolean primary key default true check (one),
  word bytea not null
);

create table directory.opposition (
  hash bytea primary key,
  at timestamptz not null,
  keep_until date not null
);

-- The licences are those under which the registers are published on data.gouv.fr.
insert into directory.source (key, title, publisher, licence, rank) values
  ('people', 'Équipe du territoire', '', '', 90),
  ('actor', 'L’acteur lui-même', '', '', 100),
  ('sirene', 'Base Sirene', 'INSEE', 'Licence Ouverte 2.0', 40),
  ('rna', 'Répertoire national des associations', 'Ministère de l’Intérieur', 'Licence Ouverte 2.0', 30),
  ('cget-tiers-lieux-2019', 'Tiers-lieux, Mission Coworking 2019', 'CGET', 'Licence Ouverte 2.0', 20);

-- An organisation as it was before somebody changed it.
create table directory.former_version (
  organisation uuid not null references directory.organisation on delete cascade,
  version int not null,
  content jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (organisation, version)
);
