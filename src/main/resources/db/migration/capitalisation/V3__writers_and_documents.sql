-- Who is asked by mail to write a sheet with others: nobody is told whether an address has an account, nobody writes before they accept.
create table capitalisation.asked_writer (
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  person uuid not null,
  part text not null check (part in ('author', 'interviewer')),
  asked_by uuid,
  asked_at timestamptz not null,
  primary key (sheet, person)
);

create index asked_writer_by_person on capitalisation.asked_writer (person);
create index asked_writer_by_asker on capitalisation.asked_writer (asked_by);

-- Files that go with a sheet, and for pictures who made them and whether the people in them agreed.
create table capitalisation.sheet_document (
  id uuid primary key,
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  file uuid not null unique,
  title text not null check (title <> '' and length(title) <= 160),
  picture boolean not null,
  made_by text not null default '' check (length(made_by) <= 160),
  -- whether people can be told in it, and agreed to be shown
  people text check (people in ('nobody', 'agreed', 'not-asked')),
  -- whether it goes out with the sheet
  shown boolean not null default false,
  added_by uuid,
  added_at timestamptz not null,
  version int not null default 0,
  constraint pictures_are_shown_with_their_rights
    check (not picture or not shown or (made_by <> '' and people is not null and people <> 'not-asked'))
);

create index sheet_document_by_sheet on capitalisation.sheet_document (sheet, added_at);
create index sheet_document_by_person on capitalisation.sheet_document (added_by);

-- Files of documents that went, by whatever way, with their sheet or without: a job takes them out of what is kept.
create table capitalisation.left_file (
  file uuid primary key
);

create function capitalisation.note_left_file() returns trigger language plpgsql as $$
begin
  insert into capitalisation.left_file (file) values (old.file) on conflict do nothing;
  return null;
end
$$;

create trigger files_do_not_outlive_documents
  after delete on capitalisation.sheet_document
  for each row execute function capitalisation.note_left_file();
