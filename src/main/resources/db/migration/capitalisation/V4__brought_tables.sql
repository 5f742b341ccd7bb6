-- Tables of other platforms that people have brought, until they have said what the columns mean; forgotten after a day.
create table capitalisation.brought_table (
  id uuid primary key,
  person uuid not null,
  name text not null check (name <> '' and length(name) <= 200),
  -- columns, rows, and the lines that could not be read
  content jsonb not null,
  brought_at timestamptz not null
);

create index brought_table_by_person on capitalisation.brought_table (person, brought_at);
create index brought_table_by_age on capitalisation.brought_table (brought_at);

-- Rows that somebody has made sheets of, by their number on the other platform or by what they say: none is taken twice.
create table capitalisation.taken_row (
  person uuid not null,
  key text not null check (key <> '' and length(key) <= 200),
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  primary key (person, key)
);

create index taken_row_by_sheet on capitalisation.taken_row (sheet);
