package org.maillage.alliance.handover;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What somebody has handed over, or was asked to take on; a trace that both have agreed to stays, without their name. */
@Component
class OwnHandovers implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("handover.proposed", """
                select title, operator, contact, state, proposed_at, answered_on, back_on
                from alliance.handover
                where proposed_by = :person
                order by proposed_at""", "handover.asked", """
                select title, operator, contact, email, state, accepted_by, proposed_at, answered_on, reasons, back_on, back_reasons
                from alliance.handover
                where email = :email
                order by proposed_at""", "handover.messages", """
                select h.title, m.words, m.at
                from alliance.handover_message m
                join alliance.handover h on h.id = m.handover
                where m.person = :person or (m.by_operator and h.email = :email)
                order by m.number""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from alliance.handover_link l using alliance.handover h where h.id = l.handover and h.email = :email",
                "update alliance.handover_message set person = null where person = :person",
                "update alliance.handover set handed_by = 'Personne effacée' where proposed_by = :person and handed_by <> ''",
                "update alliance.handover set proposed_by = null where proposed_by = :person",
                """
                update alliance.handover
                set email = '', contact = 'Personne effacée',
                  accepted_by = case when accepted_by = '' then '' else 'Personne effacée' end
                where email = :email""");
    }

    @Override
    public List<String> readdressings() {
        return List.of(
                // A link in the old mailbox ends.
                "delete from alliance.handover_link l using alliance.handover h where h.id = l.handover and h.email = :email",
                "update alliance.handover set email = lower(:after) where email = :email");
    }

    @Override
    public List<String> stays() {
        return List.of("handover.stays");
    }
}
