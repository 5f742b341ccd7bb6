-- How much each part of a likeness counts for a team; nothing here where it has kept the platform's own weights.
create table exchange.weights (
  territory uuid primary key,
  words int not null check (words between 0 and 100),
  theme int not null check (theme between 0 and 100),
  perimeter int not null check (perimeter between 0 and 100),
  distance int not null check (distance between 0 and 100),
  capacity int not null check (capacity between 0 and 100),
  freshness int not null check (freshness between 0 and 100),
  sectors int not null check (sectors between 0 and 100),
  outcomes int not null check (outcomes between 0 and 100),
  version int not null default 0,
  changed_at timestamptz not null,
  check (words + theme > 0)
);

-- What a need was met by, or tried with in vain: what later likenesses learn from.
alter table exchange.need add column helped_by uuid references exchange.need on delete set null;
create index need_by_help on exchange.need (helped_by) where helped_by is not null;

-- What still looks for something, where its perimeter holds.
create index need_live_by_perimeter on exchange.need using gin (perimeter) where state not in ('met', 'given-up');
create index need_live_by_words on exchange.need using gin (tokens) where state not in ('met', 'given-up');
create index need_by_age on exchange.need (created_at);
