-- An offer or a wish that fits a need which was there before it, found when it was noted: told once to whoever keeps the need.
create table exchange.new_match (
  need uuid not null references exchange.need on delete cascade,
  offer uuid not null references exchange.need on delete cascade,
  found_at timestamptz not null,
  primary key (need, offer),
  check (need <> offer)
);

create index new_match_by_offer on exchange.new_match (offer);
