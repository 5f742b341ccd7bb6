package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.exchange.meeting.ReadListPage.Line;
import org.maillage.exchange.meeting.ReadListPage.Question;
import org.maillage.exchange.meeting.ReadListPage.Said;
import org.maillage.exchange.meeting.ReadListPage.Ticked;
import org.maillage.exchange.meeting.ReadPeople.Read;
import org.maillage.exchange.meeting.Somebody.Same;
import org.maillage.exchange.meeting.SortList.Sorted;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/** Puts together what was read of a list: who would be asked, of whom something must be said first, and what was left aside. */
final class ReadListOverview {

    private ReadListOverview() {}

    /**
     * @param brought whether it came as a file, which is sent again as the lines that were read of it
     * @param leftOut lines of those who were unticked
     */
    static ReadListPage page(
            Meeting meeting,
            Sorted sorted,
            Read read,
            AskForm form,
            boolean brought,
            Map<Integer, Same> answers,
            Set<Integer> leftOut,
            Mistakes mistakes) {
        var aside = Stream.of(
                        read.unread().stream().map(it -> new Line(it, say("meeting.read.unread"))),
                        read.furtherAddresses().stream().map(it -> new Line(it, say("meeting.read.further-address"))),
                        read.badAddresses().stream().map(it -> new Line(it, say("meeting.read.bad-address"))),
                        lines(sorted.known(), say("meeting.read.known")),
                        lines(sorted.opposed(), say("meeting.read.opposed")),
                        lines(sorted.over(), say("meeting.read.over")))
                .flatMap(it -> it)
                .toList();
        var fresh = sorted.fresh();
        var questions = sorted.questions();
        return new ReadListPage(
                MeetingOverview.frame(meeting, say("meeting.read"))
                        .under(say("meeting.ask"), meeting.path() + "/guests"),
                meeting.path() + "/guests/list",
                say("meeting.read.sum", fresh.size(), aside.size() + questions.size()),
                sorted.isNothing() ? "" : say(fresh.isEmpty() ? "meeting.read.keep-them" : "meeting.read.keep"),
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
                fresh.stream()
                        .map(it ->
                                new Ticked(it.line(), it.who().name(), it.who().about(), !leftOut.contains(it.line())))
                        .toList(),
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
