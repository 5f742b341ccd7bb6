-- A suggestion is set aside without a reason where nobody waits for one. answer_wanted: somebody left an address, which is
-- forgotten with the answer.
alter table directory.suggestion add column answer_wanted boolean not null default false;
update directory.suggestion set answer_wanted = true where email is not null;
alter table directory.suggestion drop constraint suggestion_check3;
alter table directory.suggestion
  add constraint whoever_waits_hears_why check (accepted or decided_at is null or answer <> '' or not answer_wanted),
  add constraint address_wants_answer check (email is null or answer_wanted);
