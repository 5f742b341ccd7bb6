-- Mails to be sent: written in the transaction of what they tell of, sent after it, once each.
create schema if not exists notices;

create table notices.mail (
  id uuid primary key,
  key text not null unique,
  recipient text not null,
  subject text not null,
  body text not null,
  posted_at timestamptz not null,
  next_try_at timestamptz not null,
  tries int not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz,
  failure text,
  check (sent_at is null or given_up_at is null)
);

create index mail_to_send on notices.mail (next_try_at) where sent_at is null and given_up_at is null;
create index mail_by_time on notices.mail (posted_at desc, id);
