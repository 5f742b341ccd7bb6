-- What somebody does not want to be proposed again: that a need, offer, wish or idea and another, or an actor, help each other.
create table exchange.aside (
  person uuid not null,
  need uuid not null references exchange.need on delete cascade,
  other uuid not null,
  at timestamptz not null,
  primary key (person, need, other),
  check (need <> other)
);

create index aside_by_need on exchange.aside (need);
