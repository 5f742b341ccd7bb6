-- What is published has an author, a licence, the consent of those who lived it and of those who are quoted, a review by
-- somebody who does not write it, and a day on which somebody looks again (rule 16 of the domain): the use case says so first.
create function capitalisation.published_through_the_gate() returns trigger language plpgsql as $$
declare
  sent capitalisation.submission;
  lack text;
begin
  select * into sent from capitalisation.submission s where s.sheet = new.sheet and s.ended_at is null;
  if not exists (select from capitalisation.writer w where w.sheet = new.sheet) then
    lack := 'an author';
  elsif new.licence not in ('cc-by-sa-4.0', 'cc-by-4.0', 'licence-ouverte-2.0') then
    lack := 'a licence';
  elsif new.look_again_on <= (new.published_at at time zone 'Europe/Paris')::date then
    lack := 'a day to come on which somebody looks again';
  elsif sent.id is null then
    lack := 'a submission';
  elsif not exists (select from capitalisation.owner_consent o where o.submission = sent.id and o.agreed) then
    lack := 'the consent of its owner';
  elsif not exists (
    select from capitalisation.review r
    where r.submission = sent.id and r.answer = 'publish' and r.released_at is null
    and not exists (select from capitalisation.writer w where w.sheet = new.sheet and w.person = r.reader)) then
    lack := 'an independent review';
  elsif sent.circuit = 'complete' and not exists (
    select from capitalisation.committee_decision d where d.submission = sent.id and d.decision = 'yes') then
    lack := 'the decision of the committee';
  elsif exists (
    select from jsonb_array_elements_text(coalesce(new.content -> 'quotes', '[]')) named
    where not exists (
      select from capitalisation.quote q where q.id::text = named and q.sheet = new.sheet and q.answer = 'agreed')) then
    lack := 'the consent of whoever is quoted';
  end if;
  if lack is not null then
    raise exception 'The sheet (%) is not published without %.', new.sheet, lack
      using errcode = 'check_violation', constraint = 'published_through_the_gate';
  end if;
  return new;
end $$;

create trigger published_through_the_gate before insert on capitalisation.published_sheet
  for each row execute function capitalisation.published_through_the_gate();
