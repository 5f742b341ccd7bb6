-- Until when a mail is of use: a link that lets somebody in ends soon, and goes before all others.
alter table notices.mail add good_until timestamptz;

-- Posted while no mail server was set, and read in the mailbox of the machine: it does not go by itself the day there is one.
alter table notices.mail add unserved boolean not null default false;

-- With a server, what was never tried in an hour would have been sent.
update notices.mail
set unserved = true
where sent_at is null
and given_up_at is null
and pace is null
and tries = 0
and posted_at < now() - interval '1 hour';

drop index notices.mail_to_send;
create index mail_to_send on notices.mail (good_until, next_try_at)
where sent_at is null and given_up_at is null and pace is null and not unserved;

drop index notices.mail_unsent;
create index mail_unsent on notices.mail (posted_at desc, id)
where sent_at is null and (failure is not null or unserved);
