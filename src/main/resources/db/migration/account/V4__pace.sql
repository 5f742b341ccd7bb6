-- How often somebody wants to hear by mail of what happens.
alter table account.person add pace text not null default 'at-once'
  check (pace in ('at-once', 'daily', 'weekly', 'never'));
