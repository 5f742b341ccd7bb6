package org.maillage.alliance.vigilance;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What points of vigilance keep of a person: what they decided, and what they were in projects then. */
@Component
class OwnVigilance implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.vigilance-decision", """
                select d.id, d.team, d.place, d.programme, d.choice, d.reason, d.other, d.decided_on, d.review_on, d.operator_minutes,
                  d.all_minutes, d.threshold, d.quarter_from, d.quarter_until, d.written_at, d.shown_to_team, d.shown_to_programme
                from alliance.vigilance_decision d
                where d.writer = :person
                order by d.written_at""", "alliance.vigilance-project", """
                select p.decision, p.project, p.title, p.kind
                from alliance.vigilance_project p
                where p.person = :person
                order by p.decision, p.project""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from alliance.vigilance_decision where writer = :person and place is null",
                "update alliance.vigilance_decision set writer = null where writer = :person",
                "update alliance.vigilance_project set person = null where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("vigilance.stays");
    }
}
