package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KeptPeople;
import org.maillage.directory.KeptPeople.Kept;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.Reader;
import org.maillage.exchange.meeting.Somebody.Same;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the page on which a team says whom it asks. */
@Component
record AskOverview(KeptSheets sheets, KeptPeople keptPeople, Guests guests, JdbcClient database, Clock clock) {

    private static final int AT_ONCE = 50;

    /** The form of a list, with the basis that the team has chosen last. */
    AskForm blank(Meeting meeting) {
        return AskForm.blank(database.sql("""
                select g.basis
                from exchange.guest g
                join exchange.meeting m on m.id = g.meeting
                where m.team = :team
                and g.organisation is null
                order by g.added_at desc
                limit 1
                """)
                .param("team", meeting.team())
                .query((row, number) -> row.getString("basis"))
                .optional()
                .orElse(null));
    }

    /**
     * @param sent what narrows the directory
     * @param after the sheet behind which those come that are shown; null for the first
     * @param person the same of people
     */
    AskPage page(
            Meeting meeting,
            Reader reader,
            MultiValueMap<String, String> sent,
            @Nullable UUID after,
            @Nullable UUID person,
            AskForm form) {
        var asked = Asked.of(sent);
        var there = guests.of(meeting);
        return new AskPage(
                MeetingOverview.frame(meeting, say("meeting.ask")),
                meeting.path(),
                meeting.path() + "/guests",
                asked.words(),
                people(meeting, reader, asked, person, there),
                sheets(meeting, reader, asked, after, there),
                form.filled());
    }

    /** All whom the page counts, as far as a meeting takes them. */
    List<UUID> met(Meeting meeting, Reader reader, MultiValueMap<String, String> sent) {
        return keptPeople.after(null, meeting.team(), Asked.of(sent).words(), reader, Guests.MOST).stream()
                .map(Kept::id)
                .toList();
    }

    private AskPage.Some people(Meeting meeting, Reader reader, Asked asked, @Nullable UUID after, List<Guest> there) {
        var found = keptPeople.after(after, meeting.team(), asked.words(), reader, AT_ONCE + 1);
        var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        return new AskPage.Some(
                keptPeople.count(meeting.team(), asked.words(), reader),
                shown.stream()
                        .map(it -> new AskPage.Line(
                                it.id().toString(), it.name(), it.structure(), stands(Somebody.of(it), there)))
                        .toList(),
                next(
                        meeting,
                        asked,
                        found.size() > AT_ONCE,
                        "person",
                        () -> shown.getLast().id()));
    }

    private static boolean stands(Somebody who, List<Guest> there) {
        return there.stream()
                .map(Somebody::of)
                .anyMatch(it -> who.is(it) == Same.YES
                        || (who.is(it) == Same.MAYBE && who.structure().equalsIgnoreCase(it.structure())));
    }

    private AskPage.Some sheets(Meeting meeting, Reader reader, Asked asked, @Nullable UUID after, List<Guest> there) {
        var today = today(clock);
        var found = sheets.after(after, meeting.team(), asked, reader, today, AT_ONCE + 1);
        var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        Set<UUID> known =
                there.stream().map(Guest::organisation).filter(Objects::nonNull).collect(Collectors.toSet());
        return new AskPage.Some(
                sheets.count(meeting.team(), asked, reader, today),
                shown.stream()
                        .map(it -> new AskPage.Line(it.id().toString(), it.name(), "", known.contains(it.id())))
                        .toList(),
                next(
                        meeting,
                        asked,
                        found.size() > AT_ONCE,
                        "after",
                        () -> shown.getLast().id()));
    }

    private static String next(Meeting meeting, Asked asked, boolean more, String name, Supplier<UUID> last) {
        var here = asked.at(meeting.path() + "/guests");
        return more ? here + (here.contains("?") ? "&" : "?") + name + "=" + last.get() : "";
    }
}
