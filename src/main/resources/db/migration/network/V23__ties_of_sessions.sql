-- Those who met at a session are of several teams: what it says is kept for each of them, of the sheets that the team sees.
alter table network.attribution drop constraint attribution_cause_check;
alter table network.attribution add constraint attribution_cause_check
  check (cause in ('meeting', 'introduction', 'roster', 'session'));
alter table network.attribution drop constraint attribution_pkey;
alter table network.attribution add constraint attribution_pkey
  primary key (cause, source, territory, one, other, kind);
