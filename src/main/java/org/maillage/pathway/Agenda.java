package org.maillage.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.shared.Words;

/**
 * The dated sessions and facts of an edition, in the order of time.
 *
 * @param undated how many sessions have no known date
 */
record Agenda(List<Entry> entries, int undated) {

    /** A line of the agenda; place and format are empty where there is none. */
    record Entry(String machine, String when, String what, String format, String place, List<Marks.Mark> marks) {}

    private record Dated(PartialDate on, Entry entry) {}

    static Agenda of(PublishedEdition edition, Template template, Marks marks) {
        var dated = new ArrayList<Dated>();
        for (var session : edition.sessions()) {
            if (session.on() != null) {
                dated.add(new Dated(session.on(), entry(session, session.on(), template, marks)));
            }
        }
        for (var milestone : edition.milestones()) {
            dated.add(new Dated(
                    milestone.on(),
                    new Entry(
                            milestone.on().toString(),
                            milestone.on().words(),
                            milestone.title().toString(),
                            "",
                            "",
                            marks.at(milestone.sources()))));
        }
        var undated = edition.sessions().stream().filter(it -> it.on() == null).count();
        return new Agenda(
                dated.stream()
                        .sorted(Comparator.comparing(Dated::on))
                        .map(Dated::entry)
                        .toList(),
                (int) undated);
    }

    private static Entry entry(Session session, PartialDate on, Template template, Marks marks) {
        var until = session.until();
        return new Entry(
                on.toString(),
                until == null ? on.words() : Words.say("pathway.from-to", on.words(), until.words()),
                Words.say("pathway.session-named", session.code(), session.title()),
                template.format(session.format())
                        .map(it -> it.title().toString())
                        .orElse(""),
                session.place() == null ? "" : session.place().toString(),
                marks.at(session.sources()));
    }
}
