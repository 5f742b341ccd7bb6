-- What a Fabrique à initiatives counts can be what an objective counts.
alter table alliance.convention_objective drop constraint convention_objective_counts_check;
alter table alliance.convention_objective add constraint convention_objective_counts_check check (counts in
  ('hours', 'meetings', 'people-met', 'introductions', 'needs', 'ideas', 'creativity', 'studies', 'sheets', 'hosted',
    'other'));
