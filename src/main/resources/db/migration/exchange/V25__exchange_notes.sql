-- What somebody of a team writes down of an exchange, with what is to be done next and when.
create table exchange.note (
  -- made by whoever writes it, before it is sent: sent again it is the same
  id uuid primary key,
  team uuid not null,
  author uuid,
  who text not null default '' check (length(who) <= 160),
  -- read out of the words, until somebody says that it is so
  who_guessed boolean not null default false,
  -- of the directory
  actor uuid,
  words text not null default '' check (length(words) <= 4000),
  on_day date not null,
  minutes int check (minutes between 1 and 1440),
  role text check (role in ('animator', 'incubator', 'operator')),
  next_words text not null default '' check (length(next_words) <= 300),
  next_on date,
  next_guessed boolean not null default false,
  -- who is reminded of it
  carrier uuid,
  done_on date,
  muted_at timestamptz,
  photo uuid unique,
  source text not null check (source in ('typed', 'pasted', 'mail')),
  written_at timestamptz not null,
  removed_at timestamptz,
  keep_until date not null,
  -- made up for the demonstration
  example boolean not null default false,
  version int not null default 0,
  constraint says_something check (words <> '' or photo is not null),
  constraint next_has_its_day check (
    next_on is not null or (next_words = '' and not next_guessed and done_on is null and muted_at is null)),
  check (who <> '' or not who_guessed)
);

create index note_by_team on exchange.note (team, on_day desc, id desc) where removed_at is null;
create index note_by_actor on exchange.note (actor) where actor is not null;
create index note_by_author on exchange.note (author);
create index note_by_carrier on exchange.note (carrier, next_on) where done_on is null;
create index note_by_next on exchange.note (team, next_on, id) where done_on is null and next_on is not null;
create index note_by_term on exchange.note (keep_until);
create index note_by_removal on exchange.note (removed_at) where removed_at is not null;
