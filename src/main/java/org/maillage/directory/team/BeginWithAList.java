package org.maillage.directory.team;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says on the desk of a team that has nothing yet where it begins, and on that of an administrator where teams do. */
@Component
@Order(1)
record BeginWithAList(DirectoryPolicy policy, JdbcClient database) implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        var reader = policy.reader(me);
        if (reader.teams().isEmpty()) {
            return reader.administers() && nobodyKeepsAnything()
                    ? List.of(new Waiting("/directory/teams", say("team.begin.first")))
                    : List.of();
        }
        return reader.teams().stream().anyMatch(this::keepsSomething)
                ? List.of()
                : List.of(new Waiting("/directory/imports", say("team.begin.list")));
    }

    /** What lies on desks goes by mail where there is news only, which this is not. */
    @Override
    public List<Waiting> inMail(SignedIn me) {
        return List.of();
    }

    private boolean keepsSomething(UUID team) {
        return database.sql("""
                select exists (select from directory.organisation o where o.owner = :team and o.gone_at is null)
                  or exists (select from directory.contact c where c.owner = :team and c.gone_at is null)
                """).param("team", team).query(Boolean.class).single();
    }

    private boolean nobodyKeepsAnything() {
        return !database.sql("""
                select exists (select from directory.organisation o where o.owner is not null)
                  or exists (select from directory.contact c)
                """).query(Boolean.class).single();
    }
}
