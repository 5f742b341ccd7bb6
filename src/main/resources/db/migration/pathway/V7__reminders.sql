-- What reminders look for: what is due soon, what begins or has ended, what ended months ago.
create index task_by_due on pathway.task (due_on) where due_on is not null;
create index session_by_start on pathway.session (starts_at) where cancelled_at is null;
create index session_by_end on pathway.session (ends_at) where cancelled_at is null;
create index edition_by_end on pathway.edition (ends_on) where programme is not null;
