package org.maillage.programme.learning;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The first interviews that a person has held; what territories said in them stays. */
@Component
class OwnInterviews implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("programme.first-interviews", """
                select p.name as territory, i.held_on, i.with_whom, i.written_at
                from programme.first_interview i
                join programme.place p on p.id = i.place
                where i.interviewer = :person
                order by i.held_on""");
    }

    @Override
    public List<String> erasures() {
        return List.of("update programme.first_interview set interviewer = null where interviewer = :person");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
