package org.maillage.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.shared.Words;

/**
 * The dates of an edition, in the order of time: those of its sessions and facts that are known.
 *
 * @param facts those that are no session
 */
record Agenda(List<Entry> entries, List<Entry> facts) {

    /** A date, known at the latest by its {@code last} day. */
    record Entry(LocalDate last, String machine, String when, String what, List<Marks.Mark> marks) {}

    private record Dated(PartialDate on, boolean session, Entry entry) {}

    /** Whether something is still ahead that somebody may want in a calendar of their own. */
    boolean isAhead(LocalDate today) {
        return entries.stream().anyMatch(it -> !it.last().isBefore(today));
    }

    static Agenda of(PublishedEdition edition, Marks marks) {
        var dated = new ArrayList<Dated>();
        for (var session : edition.sessions()) {
            if (session.on() != null) {
                dated.add(new Dated(session.on(), true, entry(session, session.on(), marks)));
            }
        }
        for (var milestone : edition.milestones()) {
            dated.add(new Dated(
                    milestone.on(),
                    false,
                    new Entry(
                            milestone.on().latest(),
                            milestone.on().toString(),
                            milestone.on().words(),
                            milestone.title().toString(),
                            marks.at(milestone.sources()))));
        }
        dated.sort(Comparator.comparing(Dated::on));
        return new Agenda(
                dated.stream().map(Dated::entry).toList(),
                dated.stream().filter(it -> !it.session()).map(Dated::entry).toList());
    }

    private static Entry entry(Session session, PartialDate on, Marks marks) {
        var until = session.until();
        return new Entry(
                (until == null ? on : until).latest(),
                on.toString(),
                until == null ? on.words() : Words.say("pathway.from-to", on.words(), until.words()),
                Words.say("pathway.session-named", session.code(), session.title()),
                marks.at(session.sources()));
    }
}
