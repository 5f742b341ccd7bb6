package org.maillage.alliance.thirdplace;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What is kept of a person around third places: what they have noted or set aside, and where they are the one to speak to. */
@Component
class OwnThirdPlaces implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("alliance.third_place_tie", """
                select t.role, t.name, t.words, t.contact, t.email, t.since, t.until, t.changed_at
                from alliance.third_place_tie t
                where t.email = lower(:email)
                or t.changed_by = :person
                order by t.id""", "alliance.third_place_aside", """
                select a.place, a.kind, a.until, a.at
                from alliance.third_place_aside a
                where a.by = :person
                order by a.team, a.place, a.kind, a.about""");
    }

    @Override
    public List<String> erasures() {
        // Somebody who is hosted by themself stands there by their own name.
        return List.of(
                "update alliance.third_place_tie set changed_by = null where changed_by = :person",
                """
                update alliance.third_place_tie
                set name = case when name <> '' and lower(name) = lower(contact) then 'Personne effacée' else name end,
                  contact = 'Personne effacée', email = null
                where email = lower(:email)""",
                "update alliance.third_place_aside set by = null where by = :person");
    }

    @Override
    public List<String> readdressings() {
        return List.of("update alliance.third_place_tie set email = lower(:after) where email = lower(:email)");
    }

    @Override
    public List<String> stays() {
        return List.of("thirdplace.stays");
    }
}
