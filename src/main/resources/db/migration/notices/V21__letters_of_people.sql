-- Letters that people write to several at once: one mail each, and nobody reads to whom else it went.
alter table notices.mail add reply_to text;
alter table notices.mail add way_out text;
alter table notices.mail add constraint mail_replied_to_at_one_address
  check (reply_to ~ '^[^@[:space:],;<>]+@[^@[:space:],;<>]+$');
alter table notices.mail add constraint mail_way_out_is_one_address check (way_out ~ '^https?://[^[:space:]<>]+$');

comment on column notices.mail.path is
  'What is looked at again before it goes: the page that news leads to, or the letter of a person; null for other mails.';
comment on column notices.mail.way_out is 'A link that ends such letters without signing in; forgotten once it is sent.';

-- kind and scope: to whom its author may write, as the module that knows them names it; about: how that was called then.
create table notices.letter (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  scope uuid not null,
  about text not null check (length(about) between 1 and 300),
  author uuid not null,
  subject text not null default '' check (length(subject) <= 150 and subject !~ '[[:cntrl:]]'),
  words text not null default '' check (length(words) <= 5000),
  urgent boolean not null default false,
  version int not null default 0,
  begun_at timestamptz not null,
  sent_at timestamptz,
  constraint letter_sent_says_something check (sent_at is null or (subject <> '' and words <> ''))
);

create index letter_by_author on notices.letter (author, begun_at desc, id);
create index letter_by_time on notices.letter (begun_at);

-- Those whom its author chose; once it is sent, what became of each, and the address that it went to.
create table notices.letter_reader (
  letter uuid not null references notices.letter on delete cascade,
  reader uuid not null,
  name text not null check (length(name) between 1 and 300),
  outcome text check (outcome in ('posted', 'refuses', 'no-news', 'no-address', 'gone', 'same-address')),
  email text,
  primary key (letter, reader),
  constraint letter_goes_to_an_address check ((outcome is not distinct from 'posted') = (email is not null))
);

-- Two of those chosen may share an address: it gets one mail.
create unique index letter_once_an_address on notices.letter_reader (letter, email) where email is not null;
create index letter_reader_by_email on notices.letter_reader (email) where email is not null;
create index letter_reader_by_reader on notices.letter_reader (reader);

-- Addresses that want no such letters; only their SHA-256 is kept, so that the wish outlives what is known of its owner.
create table notices.letter_refusal (
  kind text not null,
  scope uuid not null,
  email_hash bytea not null check (length(email_hash) = 32),
  at timestamptz not null,
  primary key (kind, scope, email_hash)
);

-- The personal links by which somebody says so; each stands in one mail, and serves for nothing else.
create table notices.letter_end (
  secret_hash bytea primary key check (length(secret_hash) = 32),
  kind text not null,
  scope uuid not null,
  about text not null,
  email_hash bytea not null check (length(email_hash) = 32),
  made_at timestamptz not null
);

create index letter_end_by_time on notices.letter_end (made_at);
