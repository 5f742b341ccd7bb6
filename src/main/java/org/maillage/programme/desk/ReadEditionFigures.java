package org.maillage.programme.desk;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.maillage.programme.EditionFigures;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Attendance.Tally;
import org.maillage.programme.session.Session;
import org.springframework.stereotype.Component;

/** Says how an edition was walked from how it stands: the same numbers as on its board. */
@Component
record ReadEditionFigures(Standings standings) implements EditionFigures {

    @Override
    public Counted of(LiveEdition edition) {
        var standing = standings.of(edition);
        var tally = standing.tally().stream().collect(groupingBy(Tally::session));
        return new Counted(
                standing.seated().size(),
                standing.indicators().stream()
                        .map(it -> new Share(it.key(), it.part(), it.whole(), edition.path() + source(it.key())))
                        .toList(),
                standing.sessions().stream()
                        .map(it -> count(it, tally.getOrDefault(it.id(), List.of()), standing.now()))
                        .toList());
    }

    private static String source(String key) {
        return switch (key) {
            case "desk.tasks" -> "/tasks";
            case "desk.follow-through" -> "/roadmaps";
            default -> "/sessions";
        };
    }

    private static SessionCount count(Session session, List<Tally> tally, Instant now) {
        var start = session.startsAt();
        return new SessionCount(
                session.code(),
                session.title(),
                session.format(),
                session.appliedFormat(),
                start == null
                        ? null
                        : start.atZoneSameInstant(ZoneId.of(session.zone())).toLocalDate(),
                session.isOver(now),
                tally.stream().anyMatch(Tally::noted),
                (int) tally.stream().mapToLong(Tally::came).sum(),
                (int) tally.stream().mapToLong(Tally::expected).sum(),
                (int) tally.stream().filter(it -> it.came() >= 2).count(),
                tally.size(),
                session.path());
    }
}
