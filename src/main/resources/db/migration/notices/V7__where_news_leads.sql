-- Where news leads: looked at again when it goes in a digest, days after it was posted.
alter table notices.mail add path text;

comment on column notices.mail.path is 'Of the page that news in a digest leads to; null for other mails.';
