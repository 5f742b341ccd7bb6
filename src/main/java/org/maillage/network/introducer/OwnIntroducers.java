package org.maillage.network.introducer;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** Whom somebody has asked to introduce them, what they were asked themself, and where their address stands as that of an actor. */
@Component
class OwnIntroducers implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("introducer.asked", """
                select name, target_name, reason, state, made_at
                from network.introducer
                where asked_by = :person
                order by made_at""", "introducer.answered", """
                select name, email, target_name, reason, made_at, declined, state
                from network.introducer
                where email = :email
                order by made_at""", "introducer.target", """
                select target_name, target_email, made_at
                from network.introducer
                where target_email = :email
                order by made_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from network.introducer where asked_by = :person",
                // Whoever asked reads of silence at its term, as of everybody who does not answer.
                "update network.introducer set email = '', hash = null where email = :email",
                "update network.introducer set target_email = '' where target_email = :email");
    }

    @Override
    public List<String> readdressings() {
        return List.of(
                // A link in the old mailbox ends.
                "update network.introducer set email = lower(:after), hash = null where email = :email",
                "update network.introducer set target_email = lower(:after) where target_email = :email");
    }

    @Override
    public List<String> stays() {
        return List.of("introducer.stays");
    }
}
