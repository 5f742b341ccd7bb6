-- What stage.sql has set aside: each constraint is checked, and each index built, over all rows at once.
do $$
declare
  piece record;
begin
  for piece in select back from set_aside loop
    execute piece.back;
  end loop;
end
$$;
