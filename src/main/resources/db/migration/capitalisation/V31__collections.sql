-- Sheets that somebody has put together for others, with a word on why.
create table capitalisation.collection (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,80}$'),
  title text not null check (title <> '' and length(title) <= 160),
  words text not null default '' check (length(words) <= 2000),
  -- who keeps it; null once nobody does
  keeper uuid,
  published boolean not null default false,
  made_at timestamptz not null,
  version int not null default 0
);

create index collection_by_keeper on capitalisation.collection (keeper);
create index collection_by_date on capitalisation.collection (made_at desc, id desc) where published;

create table capitalisation.collected (
  collection uuid not null references capitalisation.collection on delete cascade,
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  why text not null default '' check (length(why) <= 500),
  added_at timestamptz not null,
  primary key (collection, sheet)
);

create index collected_by_sheet on capitalisation.collected (sheet);

-- What sheets say, for whoever looks for what may inspire them.
create index published_sheet_words on capitalisation.published_sheet
  using gin (jsonb_to_tsvector('french', content, '["string"]'));
