package org.maillage.directory.freshness;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.RecordRows;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts corrections of actors that nobody has looked at on the desks of the team. */
@Component
@Order(7)
record CorrectionsWait(DirectoryPolicy policy, JdbcClient database) implements Waits {

    private record OfTeam(UUID owner, long corrections) {}

    @Override
    public List<Waiting> of(SignedIn me) {
        var teams = policy.reader(me).teams();
        return teams.isEmpty()
                ? List.of()
                : database
                        .sql("""
                        select o.owner, count(*) as corrections
                        from directory.proposal p
                        join directory.organisation o on o.id = p.organisation
                        where o.owner = any(:teams)
                        and o.gone_at is null
                        and p.decided_at is null
                        and (o.visibility <> 'private' or o.keeper = :me)
                        group by o.owner
                        order by o.owner
                        """)
                        .param("teams", teams.toArray(UUID[]::new))
                        .param("me", me.id())
                        .query(RecordRows.of(OfTeam.class))
                        .list()
                        .stream()
                        .map(it -> new Waiting(
                                "/directory/teams/" + it.owner() + "/freshness",
                                say("freshness.waits", it.corrections(), policy.nameOf(it.owner()))))
                        .toList();
    }
}
