-- What a mail is about: a later one about the same to the same person takes the place of one that still waits.
alter table notices.mail add about text;

create index mail_about on notices.mail (about, recipient) where sent_at is null and about is not null;

comment on column notices.mail.language is 'Of what is no more than news, whether it goes in a digest or by itself; null for other mails.';
comment on column notices.mail.path is 'Of the page that news leads to, as it is looked at again when it goes; null for other mails.';

-- The links by which somebody ends the news that they get, without signing in; each stands in the head of one mail.
create table notices.news_end (
  secret_hash bytea primary key,
  recipient text not null,
  made_at timestamptz not null
);

create index news_end_by_recipient on notices.news_end (recipient);
create index news_end_by_time on notices.news_end (made_at);
