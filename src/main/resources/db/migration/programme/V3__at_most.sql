-- What the use cases refuse in words, these hold when two come at once.
create trigger at_most after insert on programme.deliverable_file
referencing new table as added for each statement execute function at_most(10, 'task', 'place');

create trigger at_most after insert on programme.application_file
referencing new table as added for each statement execute function at_most(8, 'application');

create trigger at_most after insert on programme.application_commune
referencing new table as added for each statement execute function at_most(2000, 'application');

create trigger at_most after insert on programme.session_slot
referencing new table as added for each statement execute function at_most(20, 'session');
