package org.maillage.capitalisation.library;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The collections that a person keeps. */
@Component
class OwnCollections implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("library.collections", """
                select c.title, c.words, c.published, c.made_at
                from capitalisation.collection c
                where c.keeper = :person
                order by c.made_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from capitalisation.collection where keeper = :person and not published",
                "update capitalisation.collection set keeper = null where keeper = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("library.stays");
    }
}
