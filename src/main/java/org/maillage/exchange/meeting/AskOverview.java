package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the page on which a team says whom it asks. */
@Component
record AskOverview(KeptSheets sheets, Guests guests, JdbcClient database, Clock clock) {

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

    AskPage page(
            Meeting meeting, Reader reader, MultiValueMap<String, String> sent, @Nullable UUID after, AskForm form) {
        var asked = Asked.of(sent);
        var today = today(clock);
        var found = sheets.after(after, meeting.team(), asked, reader, today, AT_ONCE + 1);
        Set<UUID> there = guests.of(meeting).stream()
                .map(Guest::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        var path = meeting.path() + "/guests";
        var here = asked.at(path);
        return new AskPage(
                MeetingOverview.frame(meeting, say("meeting.ask")),
                meeting.path(),
                path,
                asked.words(),
                sheets.count(meeting.team(), asked, reader, today),
                shown.stream()
                        .map(it -> new AskPage.Sheet(it.id().toString(), it.name(), there.contains(it.id())))
                        .toList(),
                found.size() > AT_ONCE
                        ? here + (here.contains("?") ? "&" : "?") + "after="
                                + shown.getLast().id()
                        : "",
                form.filled());
    }
}
