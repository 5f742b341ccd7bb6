-- What holds at the end of a transaction is asked of the project as it stands then, which may have begun and moved within it.
create or replace function alliance.stage_by_move() returns trigger language plpgsql as $$
begin
  if exists (
    select from alliance.project p
    where p.id = new.id
    and p.stage <> coalesce(
      (select m.to_stage from alliance.project_move m where m.project = p.id order by m.number desc limit 1), 'idea'))
  then
    raise exception 'A project changes its stage by a move, with evidence.'
      using errcode = 'check_violation', constraint = 'project_stage_by_move';
  end if;
  return null;
end $$;
