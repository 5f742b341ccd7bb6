package org.maillage.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What the directory keeps of a person who has an account. */
@Component
class OwnDirectory implements OwnData {

    @Override
    public Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("directory.contact", """
                select name, email, phone, does, basis, purpose, informed_on, last_contact_on, keep_until
                from directory.contact where account = :person or email = :email order by name""");
        queries.put("directory.kept", """
                select name, created_at from directory.organisation where keeper = :person order by created_at""");
        queries.put("directory.written", """
                select source, at from directory.origin where person = :person order by id""");
        queries.put("directory.changed", """
                select organisation, version, changed_at from directory.former_version where changed_by = :person
                order by changed_at""");
        queries.put("directory.proposal", """
                select organisation, sent_at, decided_at from directory.proposal where decided_by = :person order by sent_at""");
        return queries;
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from directory.contact where account = :person or email = :email",
                // What only they saw goes to the team.
                HandOver.CONTACTS + "where keeper = :person",
                HandOver.ORGANISATIONS + "where keeper = :person");
    }

    @Override
    public List<String> readdressings() {
        return List.of("update directory.contact set email = :after where account = :person and email = :email");
    }

    @Override
    public List<String> stays() {
        return List.of("directory.stays");
    }
}
