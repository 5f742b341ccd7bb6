-- Two of one name are told apart by their addresses, or by their sheets: only whoever has neither stands once by name and structure.
drop index exchange.guest_by_name;
create unique index guest_by_name on exchange.guest (meeting, lower(name), lower(structure))
  where name <> 'Personne effacée' and email is null and organisation is null;
create index guest_by_any_name on exchange.guest (meeting, lower(name));
