-- What the use case refuses in words, this holds when two come at once.
create trigger at_most after insert on search.saved
referencing new table as added for each statement execute function at_most(50, 'person');
