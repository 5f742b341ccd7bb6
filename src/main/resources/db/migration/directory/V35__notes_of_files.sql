-- What rows of a file tell of exchanges. who: with whom, as the row says it. on_day: when; null where no row says it.
create table directory.import_exchange (
  import uuid not null references directory.import on delete cascade,
  line bigint not null,
  who text not null check (length(who) <= 160),
  words text not null check (length(words) between 1 and 4000),
  on_day date,
  alone boolean not null,
  primary key (import, line)
);
