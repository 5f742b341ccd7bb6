-- What several experiences teach: a claim, with what supports, nuances or contradicts it. How strong it is follows from that and is kept nowhere.
create table capitalisation.finding (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,80}$'),
  kind text not null check (kind in ('finding', 'lesson', 'conviction')),
  claim text not null check (claim <> '' and length(claim) <= 300),
  -- null where nobody has translated it
  claim_en text check (claim_en <> ''),
  words text not null default '' check (length(words) <= 6000),
  words_en text,
  contexts text not null default '' check (length(contexts) <= 2000),
  -- the edition in which it was first said; null for none
  edition uuid,
  -- who follows it; null once nobody does
  owner uuid,
  look_again_on date,
  -- told by an archived edition, in its own words, which stay
  archived boolean not null default false,
  begun_at timestamptz not null,
  published_at timestamptz,
  version int not null default 0,
  constraint archived_is_published check (not archived or published_at is not null)
);

create index finding_by_edition on capitalisation.finding (edition);
create index finding_by_owner on capitalisation.finding (owner);
create index finding_by_date on capitalisation.finding (published_at desc, id desc) where published_at is not null;

-- How a claim was worded before.
create table capitalisation.former_claim (
  finding uuid not null references capitalisation.finding on delete cascade,
  claim text not null,
  until timestamptz not null,
  primary key (finding, until)
);

create table capitalisation.evidence (
  id uuid primary key,
  finding uuid not null references capitalisation.finding on delete cascade,
  weight text not null check (weight in ('supports', 'nuances', 'contradicts')),
  -- a sheet, which counts for its territory as long as everybody reads it
  sheet uuid references capitalisation.experience_sheet on delete cascade,
  -- or what a territory said in a session of an edition
  edition uuid,
  session text check (session <> ''),
  territory uuid,
  territory_name text,
  -- or a public document, which names no territory
  source_title text,
  source_publisher text,
  source_url text,
  -- what it says of the claim, and in which context it held
  words text not null default '' check (length(words) <= 1000),
  context text not null default '' check (length(context) <= 300),
  added_by uuid,
  added_at timestamptz not null,
  -- what does not count stays to be read, with the reason
  set_aside_at timestamptz,
  set_aside_by uuid,
  set_aside_because text check (set_aside_because <> '' and length(set_aside_because) <= 500),
  check ((set_aside_at is null) = (set_aside_because is null)),
  constraint one_kind_of_evidence check (num_nonnulls(sheet, session, source_url) = 1),
  constraint session_of_a_territory check (
    (session is null) = (edition is null) and (session is null) = (territory_name is null)),
  constraint source_has_a_title check ((source_url is null) = (source_title is null)),
  constraint sheet_once unique (finding, sheet),
  constraint territory_once_a_session unique (finding, edition, session, territory_name)
);

create index evidence_by_sheet on capitalisation.evidence (sheet);
create index evidence_by_person on capitalisation.evidence (added_by);
create index evidence_by_judge on capitalisation.evidence (set_aside_by);
