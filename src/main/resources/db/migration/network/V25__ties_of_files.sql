-- Files of Kumu that a team reads: looked at first, then kept as ties or left; what was kept can be undone.
create table network.kumu_file (
  id uuid primary key,
  -- whose team reads it
  territory uuid not null,
  name text not null check (name <> '' and length(name) <= 200),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- what was sent; dropped once its ties are kept
  content bytea check (length(content) <= 5242880),
  -- what the types of its connections mean, by their words: a kind of tie, or 'out'
  kinds jsonb not null default '{}',
  state text not null default 'read' check (state in ('read', 'kept', 'undone')),
  -- how many ties it brought
  ties int not null default 0 check (ties >= 0),
  -- null for somebody who was erased
  sent_by uuid,
  sent_at timestamptz not null,
  kept_at timestamptz,
  undone_at timestamptz,
  constraint what_is_looked_at_is_there check ((state = 'read') = (content is not null)),
  constraint kept_on_a_day check ((state = 'read') = (kept_at is null)),
  constraint undone_on_a_day check ((state = 'undone') = (undone_at is not null))
);

create index kumu_file_by_territory on network.kumu_file (territory, sent_at desc, id desc);
create index kumu_file_by_sender on network.kumu_file (sent_by) where sent_by is not null;
create index kumu_file_that_waits on network.kumu_file (sent_at) where state = 'read';

-- A file may say of a tie what it comes of, and it may lead one way.
alter table network.attribution add column comes_of text
  check (comes_of in ('meeting', 'introduction', 'session', 'import'));
update network.attribution set comes_of = cause where cause <> 'roster';
alter table network.attribution drop constraint attribution_cause_check;
alter table network.attribution add constraint attribution_cause_check
  check (cause in ('meeting', 'introduction', 'session', 'roster', 'import'));
alter table network.attribution drop constraint attribution_kind_check;
alter table network.attribution add constraint attribution_kind_check
  check (kind in ('knows', 'meets', 'exchanges', 'refers', 'co-organises', 'funds', 'partnership'));
alter table network.attribution drop constraint the_lesser_first;
alter table network.attribution add constraint the_lesser_first check (one < other or kind in ('refers', 'funds'));
alter table network.attribution add constraint not_to_themselves check (one <> other);
alter table network.attribution add constraint only_files_lead_one_way
  check (cause = 'import' or kind not in ('refers', 'funds'));
