-- People excuse themselves, and take it back.
alter table programme.attendance drop constraint attendance_said_by_check;
alter table programme.attendance add constraint attendance_said_by_check
  check (said_by in ('facilitator', 'code', 'self'));
alter table programme.attendance add constraint attendance_by_oneself_excused
  check (said_by <> 'self' or presence = 'excused');
