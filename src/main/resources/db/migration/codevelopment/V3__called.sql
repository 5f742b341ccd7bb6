-- How often a session was told to calendars; null while nobody was called to it.
alter table codevelopment.session add sequence int check (sequence >= 0);
