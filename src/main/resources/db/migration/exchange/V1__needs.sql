-- What people of a territory need, offer and wish to do, and ideas that look for somebody who carries them.
create schema if not exists exchange;
create extension if not exists unaccent with schema public;

-- French words without accents and endings.
create text search configuration exchange.french (copy = pg_catalog.french);
alter text search configuration exchange.french
  alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, french_stem;

-- Words without capitals and accents, for the likeness of two texts.
create function exchange.plain(words text) returns text
language sql immutable parallel safe
return lower(public.unaccent('public.unaccent', words));

-- Why several of them say the same.
create table exchange.cause (
  id uuid primary key,
  owner uuid not null,
  created_at timestamptz not null
);

-- commune: the place that it is about, never the seat of the team. perimeter: where an offer holds, as kind and code with a
-- hyphen between them; empty when it is not known. guessed: which of the columns nobody has said, and the platform supposes.
create table exchange.need (
  id uuid primary key,
  kind text not null check (kind in ('need', 'offer', 'wish', 'idea')),
  words text not null check (length(words) between 1 and 2000),
  actor uuid,
  themes text[] not null default '{}' check (cardinality(themes) <= 10),
  commune text check (commune ~ '^[0-9][0-9AB][0-9]{3}$'),
  perimeter text[] not null default '{}' check (cardinality(perimeter) <= 50),
  from_day date,
  until_day date,
  urgency text not null default 'calm' check (urgency in ('calm', 'soon', 'urgent')),
  evidence text not null default '' check (length(evidence) <= 1000),
  capacity int check (capacity between 1 and 100000),
  taken int not null default 0 check (taken >= 0),
  conditions text not null default '' check (length(conditions) <= 1000),
  guessed text[] not null default '{}' check (guessed <@ array['themes', 'commune', 'perimeter']),
  state text not null default 'open'
    check (state in ('open', 'studied', 'carried', 'under-way', 'met', 'given-up')),
  cause uuid references exchange.cause,
  tells_of_person boolean not null default false,
  visibility text not null check (visibility in ('public', 'network', 'territory', 'private')),
  owner uuid not null,
  keeper uuid,
  version int not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  tokens tsvector not null generated always as (to_tsvector('exchange.french', words)) stored,
  check (until_day is null or from_day is null or until_day >= from_day),
  check (capacity is null or taken <= capacity),
  check (state not in ('studied', 'carried') or kind = 'idea'),
  -- What tells of somebody in difficulty by name stays with the team.
  constraint never_exposed check (not tells_of_person or visibility in ('territory', 'private'))
);

create index need_by_owner on exchange.need (owner, changed_at desc, id desc);
create index need_by_words on exchange.need using gin (tokens);
create index need_by_likeness on exchange.need using gin (exchange.plain(words) gin_trgm_ops);
create index need_by_actor on exchange.need (actor) where actor is not null;
create index need_by_cause on exchange.need (cause) where cause is not null;
create index need_by_keeper on exchange.need (keeper) where keeper is not null;

-- What became of it, each step with its day.
create table exchange.step (
  id int generated always as identity primary key,
  need uuid not null references exchange.need on delete cascade,
  state text not null check (state in ('open', 'studied', 'carried', 'under-way', 'met', 'given-up')),
  on_day date not null,
  words text not null default '' check (length(words) <= 500),
  person uuid,
  at timestamptz not null
);

create index step_by_need on exchange.step (need, id);
create index step_by_person on exchange.step (person) where person is not null;
