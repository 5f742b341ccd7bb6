package org.maillage.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.shared.Words;

/**
 * Something dated that happened in an edition, or will, in the language of the reader.
 *
 * @param key stable name inside the edition
 * @param until last day of its period; null for a day
 */
record Fact(String key, PartialDate on, @Nullable PartialDate until, String title, String text, String place) {

    /** The sessions, milestones and moves of an edition that have a date, in order; a move only when nothing else tells it. */
    static List<Fact> of(PublishedEdition edition) {
        var facts = new ArrayList<Fact>();
        edition.sessions().forEach(it -> addSession(facts, edition, it));
        edition.milestones().forEach(it -> facts.add(milestone(it)));
        edition.moves().forEach(it -> addMove(facts, it));
        facts.sort(Comparator.comparing(Fact::on));
        return List.copyOf(facts);
    }

    /** Whether its day is known, and so the last one of its period if it has any. */
    boolean isKnownToTheDay() {
        return on.day() != null && (until == null || until.day() != null);
    }

    private static void addSession(List<Fact> facts, PublishedEdition edition, PublishedEdition.Session session) {
        var on = session.on();
        if (on != null) {
            facts.add(new Fact(
                    "session-" + session.code(),
                    on,
                    session.until(),
                    Words.say("publishing.fact.session", session.title(), edition.title()),
                    sentences(session.theory(), session.applied(), session.certaintyNote()),
                    Objects.toString(session.place(), "")));
        }
    }

    private static Fact milestone(PublishedEdition.Milestone milestone) {
        var name = milestone.on() + milestone.title().fr();
        var key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Fact(
                "milestone-" + key, milestone.on(), null, milestone.title().toString(), "", "");
    }

    private static void addMove(List<Fact> facts, PublishedEdition.Move move) {
        var on = move.on();
        if (on != null && facts.stream().noneMatch(it -> it.on.equals(on))) {
            facts.add(new Fact(
                    "move-" + move.to().key(),
                    on,
                    null,
                    Words.say("publishing.move." + move.to().key()),
                    sentences(move.note()),
                    ""));
        }
    }

    private static String sentences(@Nullable Object... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
