-- The mail that tells somebody their week on its Monday. Who has no row wants it and was told none yet.
create table account.week_mail (
  person uuid primary key references account.person on delete cascade,
  wanted boolean not null default true,
  -- the Monday whose week they were told last, or for which there was nothing to say
  told_on date check (extract(isodow from told_on) = 1)
);

-- The links by which it ends without signing in; they serve for nothing else.
create table account.week_mail_end (
  secret_hash bytea primary key check (length(secret_hash) = 32),
  person uuid not null references account.person on delete cascade,
  made_at timestamptz not null
);

create index week_mail_end_by_person on account.week_mail_end (person);
create index week_mail_end_by_time on account.week_mail_end (made_at);
