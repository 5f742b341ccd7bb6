package org.maillage.codevelopment.room;

import static org.maillage.shared.Words.say;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.shared.Hours;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;

/**
 * A sheet for one of the three parts of a session, to be written on by hand: it holds the frame alone, and nothing of what is
 * talked about.
 */
record PrintedSheetPage(
        String language, Part part, String title, String name, String when, List<Row> rows, String ends, Plan plan) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** Who it is for. */
    enum Part {
        CLIENT,
        CONSULTANTS,
        FACILITATOR
    }

    /** A step with the hour at which it begins, if all goes as planned. */
    record Row(String from, String step, String minutes, String rule) {}

    static PrintedSheetPage of(Part part, PeerGroup group, PeerSession session, Plan plan) {
        var at = session.startsAt().atZoneSameInstant(group.there());
        var rows = new ArrayList<Row>();
        for (var stage : plan.stages()) {
            var key = Typed.key(stage.step());
            var step = say("room.step." + key);
            rows.add(new Row(
                    MINUTE.format(at),
                    plan.topics() > 1 && stage.topicNumber() > 0
                            ? say("room.position.topic", step, stage.topicNumber())
                            : step,
                    RoomOverview.minutes(stage.minutes()),
                    say("room.rule." + key)));
            at = at.plusMinutes(stage.minutes());
        }
        return new PrintedSheetPage(
                Words.language().getLanguage(),
                part,
                say("room.sheet." + Typed.key(part)),
                say("codevelopment.session.name", session.number()) + " – " + group.name(),
                Hours.span(session.startsAt().toInstant(), at.toInstant(), group.there()),
                rows,
                MINUTE.format(at),
                plan);
    }

    String minutes(CourseStep step) {
        return RoomOverview.minutes(plan.minutes(step));
    }
}
