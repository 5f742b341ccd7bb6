package org.maillage.exchange;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The needs that a person has written down, and the steps that they have said of some. */
@Component
class OwnNeeds implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("exchange.need", """
                select n.id, n.kind, n.words, n.themes, n.commune, n.perimeter, n.from_day, n.until_day, n.urgency, n.evidence,
                  n.capacity, n.taken, n.conditions, n.state, n.tells_of_person, n.visibility, n.created_at, n.changed_at
                from exchange.need n
                where n.keeper = :person
                order by n.created_at""", "exchange.step", """
                select s.need, s.state, s.on_day, s.words, s.at
                from exchange.step s
                where s.person = :person
                order by s.id""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from exchange.need where keeper = :person and visibility = 'private'",
                "update exchange.need set keeper = null where keeper = :person",
                "update exchange.step set person = null where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("exchange.stays");
    }
}
