package org.maillage.network.roster;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** The rosters that somebody has made, and those of which they are a member, with whom they said they know. */
@Component
class OwnRosters implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("roster.made", """
                select name, made_at
                from network.roster
                where made_by = :person
                order by made_at""", "roster.member", """
                select r.name as roster, m.name, m.email, m.added_at, m.invited_at, m.reminded_at, m.answered_at, m.handed_at, m.shows
                from network.roster_member m
                join network.roster r on r.id = m.roster
                where m.email = :email
                order by m.added_at""", "roster.known", """
                select r.name as roster, o.name, a.intensity, a.trust, a.said_on
                from network.acquaintance a
                join network.roster_member m on m.id = a.member
                join network.roster_member o on o.id = a.other
                join network.roster r on r.id = m.roster
                where m.email = :email
                order by r.made_at, o.added_at, o.id""", "roster.links", """
                select email, sent_at, expires_at
                from network.roster_link
                where email = :email
                order by sent_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update network.roster set made_by = null where made_by = :person",
                "delete from network.roster_link where email = :email",
                """
                delete from network.acquaintance
                where member in (select id from network.roster_member where email = :email)
                or other in (select id from network.roster_member where email = :email)""",
                """
                update network.roster_member
                set name = 'Personne effacée', email = '', organisation = null, shows = false, left_at = now()
                where email = :email""");
    }

    @Override
    public List<String> readdressings() {
        // A link in the old mailbox ends: it is known by the address to which it went.
        return List.of("""
                update network.roster_member m
                set email = lower(:after)
                where email = :email
                and not exists (
                  select from network.roster_member twin where twin.roster = m.roster and twin.email = lower(:after))""");
    }

    @Override
    public List<String> stays() {
        return List.of("roster.stays");
    }
}
