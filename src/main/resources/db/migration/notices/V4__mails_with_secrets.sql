-- Whether the words of a mail carry a secret: it ends when its reader has another address, and the mail goes nowhere then.
alter table notices.mail add secret boolean not null default false;
