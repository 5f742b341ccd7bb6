-- The desk of each administrator asks for them: few, among all mails of a month.
create index mail_unsent on notices.mail (posted_at desc, id) where sent_at is null and failure is not null;
