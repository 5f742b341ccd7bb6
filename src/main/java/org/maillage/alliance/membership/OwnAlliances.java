package org.maillage.alliance.membership;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What alliances keep of a person: those that they changed last, and where they are the one to speak to. */
@Component
class OwnAlliances implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.changed", """
                select a.name, a.changed_at
                from alliance.alliance a
                where a.changed_by = :person
                order by a.changed_at""", "alliance.contact", """
                select a.name as alliance, p.name, p.role, p.contact, p.email, p.since, p.until
                from alliance.participant p
                join alliance.alliance a on a.id = p.alliance
                where p.email = lower(:email)
                order by p.since""");
    }

    @Override
    public List<String> erasures() {
        // Somebody who is a tiers de confiance by themself stands there by their own name.
        return List.of("update alliance.alliance set changed_by = null where changed_by = :person", """
                update alliance.participant
                set name = case when lower(name) = lower(contact) then 'Personne effacée' else name end,
                  contact = 'Personne effacée', email = null
                where email = lower(:email)""");
    }

    @Override
    public List<String> readdressings() {
        return List.of("update alliance.participant set email = lower(:after) where email = lower(:email)");
    }

    @Override
    public List<String> stays() {
        return List.of("membership.stays");
    }
}
