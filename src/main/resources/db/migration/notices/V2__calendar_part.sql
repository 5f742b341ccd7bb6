-- Mails that carry an invitation for calendars, or take one back.
alter table notices.mail add calendar text;
alter table notices.mail add method text check (method in ('REQUEST', 'CANCEL'));
alter table notices.mail add constraint mail_calendar_has_method check ((calendar is null) = (method is null));
