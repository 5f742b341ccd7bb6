-- Drafts of findings, and collections, may be thrown away, and come back for thirty days; nobody but who may bring them back sees them.
alter table capitalisation.finding add column removed_at timestamptz;
alter table capitalisation.finding
  add constraint only_drafts_are_removed check (removed_at is null or published_at is null);
create index finding_removed on capitalisation.finding (removed_at) where removed_at is not null;

alter table capitalisation.collection add column removed_at timestamptz;
alter table capitalisation.collection
  add constraint nobody_reads_what_is_removed check (removed_at is null or not published);
create index collection_removed on capitalisation.collection (removed_at) where removed_at is not null;

-- Since when everybody reads a collection: whoever looks for news of it finds it from that day on.
alter table capitalisation.collection add column published_at timestamptz;
update capitalisation.collection set published_at = made_at where published;
alter table capitalisation.collection
  add constraint published_since_a_day check (published = (published_at is not null));
