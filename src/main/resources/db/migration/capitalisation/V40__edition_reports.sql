-- What those who run an edition write between the figures of its report, chapter by chapter.
create table capitalisation.report_words (
  edition uuid not null,
  chapter text not null check (chapter ~ '^[a-z]{1,20}$'),
  words text not null check (length(words) <= 10000),
  version int not null default 1,
  written_by uuid,
  written_at timestamptz not null,
  primary key (edition, chapter)
);

create index report_words_by_person on capitalisation.report_words (written_by);

-- Versions that everybody reads: figures and words as they were on a day.
create table capitalisation.report_version (
  edition uuid not null,
  number int not null check (number > 0),
  content jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  withdrawn_at timestamptz,
  primary key (edition, number)
);

create index report_version_by_person on capitalisation.report_version (published_by);

-- What a version says, and its day, never change.
create function capitalisation.keep_report_version() returns trigger language plpgsql as $$
begin
  if new.content is distinct from old.content or new.published_at is distinct from old.published_at
      or new.edition is distinct from old.edition or new.number is distinct from old.number then
    raise exception 'A published version of a report never changes.' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger report_version_stays before update on capitalisation.report_version
  for each row execute function capitalisation.keep_report_version();
