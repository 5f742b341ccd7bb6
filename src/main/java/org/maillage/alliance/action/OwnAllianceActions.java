package org.maillage.alliance.action;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What actions of alliances keep of a person: those that they own, by their account or their address. */
@Component
class OwnAllianceActions implements OwnData {

    private static final String LINKS = """
            delete from alliance.action_link
            where action in (select id from alliance.action where owner_email = lower(:email))""";

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.action", """
                select a.words, a.due_on, a.done_on, a.owner_name, a.owner_email, a.told_at
                from alliance.action a
                where a.owner = :person
                or a.owner_email = lower(:email)
                order by a.due_on""");
    }

    @Override
    public List<String> erasures() {
        return List.of(LINKS, """
                update alliance.action
                set owner = null, owner_name = 'Personne effacée', owner_email = null
                where owner = :person
                or owner_email = lower(:email)""");
    }

    @Override
    public List<String> readdressings() {
        // A link in the old mailbox would let its reader answer for the owner.
        return List.of(
                LINKS, "update alliance.action set owner_email = lower(:after) where owner_email = lower(:email)");
    }

    @Override
    public List<String> stays() {
        return List.of("action.stays");
    }
}
