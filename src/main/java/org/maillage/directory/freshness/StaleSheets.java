package org.maillage.directory.freshness;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Gesture;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.account.WeekProposal;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Team;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says to a team how many of its sheets somebody should look at, and proposes one of them to be confirmed: of those that the
 * reader keeps, or else of the team, the one that nobody has looked at for longest.
 */
@Component
@Order(60)
record StaleSheets(DirectoryPolicy policy, JdbcClient database, Clock clock) implements Waits {

    private static final String DUE = """
            from directory.organisation o
            where o.owner = any(:teams)
            and o.gone_at is null
            and (o.review_on is null or o.review_on <= :today)
            and (o.visibility <> 'private' or o.keeper = :me)
            """;

    private record OfTeam(UUID owner, long sheets) {}

    private record Stale(UUID id, String name, @Nullable OffsetDateTime reviewedAt, boolean own) {}

    @Override
    public List<Waiting> of(SignedIn me) {
        var teams = policy.reader(me).teams();
        return teams.isEmpty()
                ? List.of()
                : due("select o.owner, count(*) as sheets " + DUE + "group by o.owner order by o.owner", teams, me)
                        .query(RecordRows.of(OfTeam.class))
                        .list()
                        .stream()
                        .map(it -> new Waiting(
                                Team.path(it.owner()) + "?due=true",
                                say("freshness.due.waits", it.sheets(), policy.nameOf(it.owner()))))
                        .toList();
    }

    /** The one of theirs, or of their teams, of which nobody has said for longest that it is still true; nothing while all are fresh. */
    List<WeekProposal> stalest(SignedIn me) {
        var teams = policy.reader(me).teams();
        return teams.isEmpty()
                ? List.of()
                : due(
                                "select o.id, o.name, o.reviewed_at, coalesce(o.keeper = :me, false) as own " + DUE
                                        + """
                        and o.nominative
                        and not o.closed
                        order by own desc, o.reviewed_at nulls first, o.created_at, o.id
                        limit 1
                        """,
                                teams,
                                me)
                        .query(RecordRows.of(Stale.class))
                        .list()
                        .stream()
                        .map(StaleSheets::proposal)
                        .toList();
    }

    private static WeekProposal proposal(Stale it) {
        var reviewed = it.reviewedAt();
        var path = "/directory/" + it.id();
        return new WeekProposal(
                WeekProposal.Kind.SHEET,
                path,
                it.name(),
                List.of(
                        reviewed == null
                                ? say("freshness.due.never")
                                : say(
                                        "freshness.due.since",
                                        day(reviewed.atZoneSameInstant(Words.zone())
                                                .toLocalDate())),
                        say(it.own() ? "freshness.due.own" : "freshness.due.team")),
                List.of(say("freshness.due.effect")),
                new Gesture(path + "/confirm", say("sheet.confirm")));
    }

    private JdbcClient.StatementSpec due(String query, Set<UUID> teams, SignedIn me) {
        return database.sql(query)
                .param("teams", teams.toArray(UUID[]::new))
                .param("today", today(clock))
                .param("me", me.id());
    }
}
