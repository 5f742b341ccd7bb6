-- An application that was chosen and was then taken back or withdrawn: whoever chose it is told so until they choose anew.
alter table programme.application
  add column left_set boolean not null default false,
  add check (not (left_set and chosen));
