-- The communes of a COG year and what groups them; territories as sets of communes; figures with their sources.
create schema if not exists territory;

create table territory.source (
  key text primary key,
  title text not null,
  publisher text not null,
  vintage text not null,
  licence text not null,
  url text not null
);

create table territory.region (
  code text primary key,
  name text not null,
  chef_lieu text
);

create table territory.department (
  code text primary key,
  name text not null,
  region text not null references territory.region,
  chef_lieu text,
  contour text
);

create table territory.epci (
  siren text primary key check (siren ~ '^[0-9]{9}$'),
  name text not null,
  nature text not null
);

-- people: the latest population among the measures, kept here because every list and map is sorted by it.
create table territory.commune (
  code text primary key check (code ~ '^[0-9][0-9AB][0-9]{3}$'),
  name text not null,
  department text not null references territory.department,
  region text not null references territory.region,
  epci text references territory.epci,
  postal_codes text[] not null default '{}',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  point_source text references territory.source,
  cog_year int not null check (cog_year between 1943 and 2100),
  people bigint,
  people_year int,
  check ((people is null) = (people_year is null)),
  check ((latitude is null) = (longitude is null))
);

create index commune_by_epci on territory.commune (epci);
create index commune_by_department on territory.commune (department);
create index commune_by_region on territory.commune (region);
create index commune_by_point on territory.commune (latitude, longitude) where latitude is not null;

-- Codes and names of communes that are no more, and of parts of communes.
create table territory.former_commune (
  code text not null,
  name text not null,
  commune text not null references territory.commune,
  kind text not null check (kind in ('delegated', 'associated', 'arrondissement', 'former')),
  until date,
  primary key (code, name, commune)
);

create index former_commune_by_commune on territory.former_commune (commune);

-- A number measured in a commune: counts and surfaces only. Rates are made from sums of these, never stored.
create table territory.measure (
  commune text not null references territory.commune,
  measure text not null check (measure in (
    'population', 'area', 'households', 'births', 'deaths', 'population_15_64', 'active_15_64', 'unemployed_15_64')),
  year int not null check (year between 1800 and 2100),
  value numeric not null check (value >= 0),
  source text not null references territory.source,
  primary key (commune, measure, year)
);

-- Any set of communes: an EPCI, a department, a region, or one that people live.
create table territory.territory (
  id uuid primary key,
  kind text not null check (kind in ('epci', 'department', 'region', 'lived')),
  code text,
  name text not null,
  lead_organisation text,
  cog_year int not null,
  version int not null default 0,
  unique (kind, code),
  check ((kind = 'lived') = (code is null))
);

create table territory.territory_commune (
  territory uuid not null references territory.territory on delete cascade,
  commune text not null references territory.commune,
  primary key (territory, commune)
);

create index territory_commune_by_commune on territory.territory_commune (commune);

-- Sums of measures over the communes of a territory, made again whenever measures or members change.
create table territory.figure (
  territory uuid not null references territory.territory on delete cascade,
  measure text not null,
  year int not null,
  value numeric not null,
  communes_known int not null,
  source text not null references territory.source,
  primary key (territory, measure, year, source)
);

-- Rates of a territory: sums over the communes of which both measures of the same year are known.
create table territory.rate (
  territory uuid not null references territory.territory on delete cascade,
  rate text not null,
  year int not null,
  numerator numeric not null,
  denominator numeric not null,
  communes_known int not null,
  sources text[] not null,
  primary key (territory, rate, year)
);

-- What people may type to find a place: a row for each name or postal code that leads to it, and one for each later word.
create table territory.place (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('commune', 'epci', 'department', 'region', 'lived')),
  code text not null,
  name text not null,
  detail text not null,
  how text not null check (how in ('name', 'former', 'associated', 'part', 'postal')),
  said text not null,
  sought text not null,
  whole boolean not null,
  weight bigint not null
);

-- Few characters lead to thousands of places (Saint-…): the heaviest of them are read straight from an index.
create index place_by_two on territory.place (left(sought, 2), whole, weight desc, kind);
create index place_by_three on territory.place (left(sought, 3), whole, weight desc, kind);
create index place_by_four on territory.place (left(sought, 4), whole, weight desc, kind);
create index place_by_five on territory.place (left(sought, 5), whole, weight desc, kind);
create index place_by_six on territory.place (left(sought, 6), whole, weight desc, kind);
create index place_by_code on territory.place (code, kind);
create index place_by_start on territory.place (sought text_pattern_ops);
create index place_by_likeness on territory.place using gin (sought gin_trgm_ops)
  where whole and how <> 'postal';
