-- When groups were taken off the screen, for others mostly: those that stood for a few minutes alone were a trial, and nobody
-- has met in them. Of what is there already, each is taken to have stood until the next was made.
alter table programme.grouping add column replaced_at timestamptz;

update programme.grouping g
set replaced_at = later.made_at
from programme.grouping later
where later.session = g.session
and later.number = (
  select min(next.number) from programme.grouping next where next.session = g.session and next.number > g.number)
and not g.shown;

alter table programme.grouping add constraint shown_is_not_replaced check (not shown or replaced_at is null);
