package org.maillage.directory.suggestion;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The suggestions that a person has answered, and those that wait with their address. */
@Component
class OwnSuggestions implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("directory.suggestion", """
                select s.sent_at, s.name, s.words, s.decided_at, s.accepted, s.answer
                from directory.suggestion s
                where s.decided_by = :person
                or s.email = :email
                order by s.sent_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("""
                update directory.suggestion
                set email = null, answer_wanted = decided_at is not null and answer_wanted
                where email = :email""");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
