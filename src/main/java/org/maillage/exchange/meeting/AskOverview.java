package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.Reader;
import org.maillage.exchange.meeting.ReadListPage.Line;
import org.maillage.exchange.meeting.ReadListPage.Question;
import org.maillage.exchange.meeting.ReadListPage.Said;
import org.maillage.exchange.meeting.ReadPeople.Read;
import org.maillage.exchange.meeting.Somebody.Same;
import org.maillage.exchange.meeting.SortList.Row;
import org.maillage.exchange.meeting.SortList.Sorted;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;
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

    /** @param brought whether it came as a file, which is sent again as the lines that were read of it */
    ReadListPage read(
            Meeting meeting,
            Sorted sorted,
            Read read,
            AskForm form,
            boolean brought,
            Map<Integer, Same> answers,
            Mistakes mistakes) {
        var aside = Stream.of(
                        read.unread().stream().map(it -> new Line(it, say("meeting.read.unread"))),
                        read.badAddresses().stream().map(it -> new Line(it, say("meeting.read.bad-address"))),
                        lines(sorted.known(), say("meeting.read.known")),
                        lines(sorted.opposed(), say("meeting.read.opposed")),
                        lines(sorted.over(), say("meeting.read.over")))
                .flatMap(it -> it)
                .toList();
        var fresh = sorted.fresh().stream().map(Row::who).toList();
        var questions = sorted.questions();
        return new ReadListPage(
                MeetingOverview.frame(meeting, say("meeting.read"))
                        .under(say("meeting.ask"), meeting.path() + "/guests"),
                meeting.path() + "/guests/list",
                say("meeting.read.sum", fresh.size(), aside.size() + questions.size()),
                fresh.isEmpty() && questions.isEmpty() && sorted.completed().isEmpty()
                        ? ""
                        : questions.isEmpty() && !fresh.isEmpty()
                                ? say("meeting.read.keep", fresh.size())
                                : say("meeting.read.keep-them"),
                questions.stream()
                        .map(it -> new Question(
                                "same-" + it.line(),
                                it.who().name(),
                                it.who().about(),
                                say("meeting.read.same.like", named(it.like()))))
                        .toList(),
                answers.entrySet().stream()
                        .map(it -> new Said("same-" + it.getKey(), Typed.key(it.getValue())))
                        .toList(),
                mistakes,
                fresh.stream().map(it -> new Line(it.name(), it.about())).toList(),
                aside,
                brought
                        ? Stream.concat(
                                        Stream.concat(
                                                Stream.of(Somebody.HEADER),
                                                read.people().stream().map(Somebody::row)),
                                        Stream.of(""))
                                .collect(Collectors.joining("\n"))
                        : form.filled().typed(AskForm.LIST),
                form.filled().typed(AskForm.BASIS));
    }

    private static String named(Somebody it) {
        return it.about().isEmpty() ? it.name() : it.name() + " · " + it.about();
    }

    private static Stream<Line> lines(List<Somebody> people, String why) {
        return people.stream().map(it -> new Line(it.name(), why));
    }
}
