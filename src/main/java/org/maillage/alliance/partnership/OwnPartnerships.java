package org.maillage.alliance.partnership;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What partnerships keep of a person: those that they changed last, and where they are the one to speak to. */
@Component
class OwnPartnerships implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.partnership", """
                select p.name, p.changed_at
                from alliance.partnership p
                where p.changed_by = :person
                order by p.changed_at""", "alliance.party", """
                select p.name as partnership, y.name, y.brings, y.contact, y.email
                from alliance.party y
                join alliance.partnership p on p.id = y.partnership
                where y.email = lower(:email)
                order by p.changed_at""");
    }

    @Override
    public List<String> erasures() {
        // Somebody who links the parties by themself stands there by their own name.
        return List.of("update alliance.partnership set changed_by = null where changed_by = :person", """
                update alliance.party
                set name = case when lower(name) = lower(contact) then 'Personne effacée' else name end,
                  contact = 'Personne effacée', email = null
                where email = lower(:email)""");
    }

    @Override
    public List<String> readdressings() {
        return List.of("update alliance.party set email = lower(:after) where email = lower(:email)");
    }

    @Override
    public List<String> stays() {
        return List.of("partnership.stays");
    }
}
