-- Members of a roster who have no address: their link is handed over, and the same name stands once.
-- when their link was last shown, to be handed over on paper
alter table network.roster_member add column handed_at timestamptz;

create unique index member_by_name on network.roster_member (roster, lower(name))
  where email = '' and organisation is null and left_at is null;

-- A link that is handed over knows no address; of these one is good at a time.
alter table network.roster_link drop constraint roster_link_email_check;
create unique index one_link_on_paper on network.roster_link (member) where email = '';
