-- Texts that people have brought as files, until they have said where their passages go; forgotten after a day.
create table capitalisation.brought_text (
  id uuid primary key,
  person uuid not null,
  name text not null check (name <> '' and length(name) <= 200),
  -- title, passages, and what of the file is not taken over
  content jsonb not null,
  brought_at timestamptz not null
);

create index brought_text_by_person on capitalisation.brought_text (person, brought_at);
create index brought_text_by_age on capitalisation.brought_text (brought_at);
