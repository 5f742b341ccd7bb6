package org.maillage.capitalisation.adaptation;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What is kept of a person who has made use of sheets. */
@Component
class OwnAdaptations implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("adaptation.reuses", """
                select s.title, r.territory_name, r.words, r.said_at
                from capitalisation.reuse r
                join capitalisation.experience_sheet s on s.id = r.sheet
                where r.person = :person
                order by r.said_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of("update capitalisation.reuse set person = null where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("adaptation.stays");
    }
}
