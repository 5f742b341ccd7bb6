-- What somebody has said, in their own words and under the name that they choose: read on a sheet once they have agreed, and
-- gone from all of its versions when they take it back, since versions name quotes by their id alone.
create table capitalisation.quote (
  id uuid primary key,
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  section text not null,
  foreign key (sheet, section) references capitalisation.section (sheet, key) on delete cascade,
  words text not null check (words <> '' and length(words) <= 1000),
  name text not null check (name <> '' and length(name) <= 120),
  -- what they do, or where they speak from
  part text not null default '' check (length(part) <= 160),
  email text not null check (length(email) <= 254),
  added_by uuid,
  added_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('agreed', 'corrected', 'refused')),
  check ((answered_at is null) = (answer is null)),
  check (answer is null or asked_at is not null),
  -- the words to which they would agree
  proposed text not null default '' check (length(proposed) <= 1000),
  check ((answer is not distinct from 'corrected') = (proposed <> ''))
);

create index quote_by_sheet on capitalisation.quote (sheet, added_at);
create index quote_by_email on capitalisation.quote (email);
create index quote_by_person on capitalisation.quote (added_by);

-- Who has taken back what they said on a sheet is not asked again there: of their address no more than a hash stays.
create table capitalisation.quote_taken_back (
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  address_hash bytea not null,
  at timestamptz not null,
  -- where the name may still stand in part, for the authors to look at
  places text[] not null default '{}',
  primary key (sheet, address_hash)
);

-- A sheet that nobody reads any more: since when, and why.
alter table capitalisation.experience_sheet
  add withdrawn_at timestamptz,
  add withdrawn_why text not null default '' check (length(withdrawn_why) <= 1000),
  -- whether those who lead did it: then they alone undo it
  add withdrawn_by_lead boolean not null default false,
  add constraint withdrawn_for_a_reason
    check (stage <> 'withdrawn' or (withdrawn_at is not null and withdrawn_why <> ''));

-- Which circuit a programme wants for sheets that come from its editions; the light one while it has not said so.
create table capitalisation.circuit (
  programme uuid primary key,
  circuit text not null check (circuit in ('light', 'complete')),
  chosen_by uuid,
  chosen_at timestamptz not null
);

create index circuit_by_person on capitalisation.circuit (chosen_by);

-- A sheet is sent to be read over, and so much has come of it.
create table capitalisation.submission (
  id uuid primary key,
  sheet uuid not null references capitalisation.experience_sheet on delete cascade,
  -- that of its programme at that moment, which it keeps
  circuit text not null check (circuit in ('light', 'complete')),
  programme uuid,
  -- the version of the criteria of the programme; 0 for those that come with the platform
  criteria int not null default 0,
  sent_by uuid,
  sent_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('published', 'sent-back', 'taken-back')),
  check ((ended_at is null) = (outcome is null)),
  unique (id, sheet)
);

create unique index one_submission_at_a_time on capitalisation.submission (sheet) where ended_at is null;
create index submission_by_sheet on capitalisation.submission (sheet, sent_at);
create index submission_by_person on capitalisation.submission (sent_by);

-- Whoever has lived what a sheet tells agrees to its being told.
create table capitalisation.owner_consent (
  submission uuid primary key,
  sheet uuid not null,
  foreign key (submission, sheet) references capitalisation.submission (id, sheet) on delete cascade,
  -- whether its authors tell what they have lived themselves
  own boolean not null,
  name text not null default '' check (length(name) <= 120),
  organisation text not null default '' check (length(organisation) <= 160),
  email text check (length(email) <= 254),
  check (own or (name <> '' and email is not null)),
  asked_at timestamptz not null,
  answered_at timestamptz,
  agreed boolean,
  words text not null default '' check (length(words) <= 4000),
  check ((answered_at is null) = (agreed is null)),
  check (not own or agreed)
);

create index owner_consent_by_email on capitalisation.owner_consent (email);

-- The links of mails by which people answer without an account. Each is for one thing alone; only its hash is kept.
create table capitalisation.consent_link (
  secret_hash bytea primary key,
  submission uuid references capitalisation.owner_consent on delete cascade,
  quote uuid references capitalisation.quote on delete cascade,
  check (num_nonnulls(submission, quote) = 1),
  made_at timestamptz not null,
  -- until when it answers; what was said is taken back by it as long as it is there
  expires_at timestamptz not null
);

create index consent_link_by_submission on capitalisation.consent_link (submission);
create index consent_link_by_quote on capitalisation.consent_link (quote);

-- Somebody reads a sheet over for those who did not write it.
create table capitalisation.review (
  id uuid primary key,
  submission uuid not null,
  sheet uuid not null,
  foreign key (submission, sheet) references capitalisation.submission (id, sheet) on delete cascade,
  reader uuid,
  asked_by uuid,
  asked_at timestamptz not null,
  -- since when nobody waits for them any more
  released_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('publish', 'back')),
  check ((answered_at is null) = (answer is null)),
  words text not null default '' check (length(words) <= 4000),
  unique (submission, reader)
);

create index review_by_sheet on capitalisation.review (sheet, asked_at);
create index review_by_reader on capitalisation.review (reader);
create index review_by_asker on capitalisation.review (asked_by);

create table capitalisation.review_comment (
  review uuid not null references capitalisation.review on delete cascade,
  section text not null,
  words text not null check (words <> '' and length(words) <= 2000),
  primary key (review, section)
);

-- Nobody reads over what they write themselves.
create function capitalisation.reader_does_not_write() returns trigger language plpgsql as $$
begin
  if exists (select from capitalisation.writer w where w.sheet = new.sheet and w.person = new.reader) then
    raise exception 'Whoever writes a sheet does not read it over.'
      using errcode = 'check_violation', constraint = 'reader_does_not_write';
  end if;
  return new;
end $$;

create trigger reader_does_not_write before insert or update of reader on capitalisation.review
  for each row execute function capitalisation.reader_does_not_write();
