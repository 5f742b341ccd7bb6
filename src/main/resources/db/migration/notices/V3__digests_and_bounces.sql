-- What waits to be told in a digest, and the mail in which it then went.
alter table notices.mail add pace text check (pace in ('daily', 'weekly'));
alter table notices.mail add language text check (language in ('fr', 'en'));
alter table notices.mail add digest uuid references notices.mail on delete set null;
alter table notices.mail add constraint mail_in_digest_has_language check (pace is null or language is not null);

drop index notices.mail_to_send;
create index mail_to_send on notices.mail (next_try_at) where sent_at is null and given_up_at is null and pace is null;
create index mail_to_gather on notices.mail (recipient, pace, posted_at) where pace is not null and sent_at is null;
create index mail_in_digest on notices.mail (digest) where digest is not null;

-- Addresses that mails come back from, by what the server in charge of them last said.
create table notices.bounce (
  recipient text primary key,
  at timestamptz not null,
  status text not null,
  words text not null
);
