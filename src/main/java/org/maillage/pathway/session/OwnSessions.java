package org.maillage.pathway.session;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What sessions keep of a person: attendance, days proposed, which feedback was given but never its words. */
@Component
class OwnSessions implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of(
                "pathway.attendance",
                """
                select s.code, s.title, s.starts_at, a.presence, a.said_by, a.said_at
                from pathway.attendance a
                join pathway.session s on s.id = a.session
                where a.person = :person
                order by s.starts_at""",
                "pathway.days-answered",
                """
                select s.code, s.title, slot.starts_at, a.answer
                from pathway.slot_answer a
                join pathway.session_slot slot on slot.id = a.slot
                join pathway.session s on s.id = slot.session
                where a.person = :person
                order by slot.starts_at""",
                "pathway.sessions-facilitated",
                """
                select s.code, s.title, s.starts_at
                from pathway.session_facilitator f
                join pathway.session s on s.id = f.session
                where f.person = :person
                order by s.starts_at""",
                "pathway.feedback-given",
                """
                select subject, moment from pathway.feedback_given where person = :person""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from pathway.calendar_feed where person = :person",
                "delete from pathway.session_facilitator where person = :person",
                "delete from pathway.slot_answer where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.feedback");
    }
}
