package org.maillage.codevelopment;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What groups were asked to agree to by somebody or about them, and what they said themselves; nothing that others said. */
@Component
class OwnProposals implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("codevelopment.proposals", """
                select g.name, p.kind, p.proposed_at, p.settled_at, p.outcome, (p.person = :person) as about_oneself,
                  (p.proposed_by = :person) as by_oneself
                from codevelopment.proposal p
                join codevelopment.peer_group g on g.id = p.peer_group
                where :person in (p.proposed_by, p.noted_by) or (p.person = :person and p.outcome = 'agreed')
                order by p.proposed_at""", "codevelopment.agreements", """
                select g.name, p.kind, a.agrees, a.said_at
                from codevelopment.agreement a
                join codevelopment.proposal p on p.id = a.proposal
                join codevelopment.peer_group g on g.id = p.peer_group
                where a.person = :person
                order by a.said_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from codevelopment.agreement where person = :person",
                "delete from codevelopment.proposal where person = :person",
                "delete from codevelopment.proposal where proposed_by = :person and settled_at is null");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }
}
