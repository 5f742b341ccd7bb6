package org.maillage.network.introduction;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/**
 * The introductions that somebody has made, and those in which they are one of the two: of these what they were asked and
 * have said, and nothing of the other.
 */
@Component
class OwnIntroductions implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("introduction.made", """
                select i.kind, i.introducer, i.reason, i.state, i.made_at, i.introduced_on, i.outcome, i.confirmed
                from network.introduction i
                where i.made_by = :person
                order by i.made_at""", "introduction.asked", """
                select p.name, p.email, p.asked_at, case when p.asked_at is not null then i.reason end as reason,
                  case when p.side = 'first' then i.first_agreed else i.second_agreed end as agreed, i.introduced_on,
                  (select a.outcome from network.introduction_answer a
                    where a.introduction = i.id and a.side = p.side and a.by_party order by a.said_at desc limit 1) as outcome
                from network.introduction_party p
                join network.introduction i on i.id = p.introduction
                where p.email = :email
                order by i.made_at""", "introduction.links", """
                select purpose, email, sent_at, expires_at
                from network.introduction_link
                where email = :email
                order by sent_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                """
                update network.introduction i
                set state = 'withdrawn', changed_at = now(), version = version + 1
                where i.state in ('asking-first', 'asking-second')
                and exists (
                  select from network.introduction_party p
                  where p.introduction = i.id and p.email = :email
                  -- an author who is the first of the two reads of silence at its term
                  and (i.introducer = '' or p.side = 'first'))""",
                "delete from network.introduction_link where email = :email",
                """
                update network.introduction_party
                set name = case when organisation is null then 'Personne effacée' else name end, email = '', contact = null
                where email = :email""",
                FadeIntroductions.COUNTED.formatted("i.made_by = :person"),
                "delete from network.introduction where made_by = :person");
    }

    @Override
    public List<String> readdressings() {
        // A link in the old mailbox ends: it is known by the address to which it went.
        return List.of("update network.introduction_party set email = lower(:after) where email = :email");
    }

    @Override
    public List<String> stays() {
        return List.of("introduction.stays");
    }
}
