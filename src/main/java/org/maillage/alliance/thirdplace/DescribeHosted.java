package org.maillage.alliance.thirdplace;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.thirdplace.ThirdPlacePage.HostedRow;
import org.maillage.directory.Hosted;
import org.maillage.directory.Hosted.What;
import org.maillage.exchange.KnowsHostedMeetings.Passers;
import org.maillage.shared.Typed;

/** Puts into words what third places have hosted and who came there. */
final class DescribeHosted {

    /** Fewer people than this are a few. */
    private static final int A_FEW = 5;

    private DescribeHosted() {}

    /** How much of each kind, where there is some: 2 dialogues, une expérimentation. */
    static String sums(List<Hosted> all) {
        var counts = all.stream().collect(groupingBy(Hosted::what, counting()));
        return Arrays.stream(What.values())
                .filter(counts::containsKey)
                .map(it -> say(
                        (isOther(it, counts.keySet()) ? "thirdplace.sum.other." : "thirdplace.sum.") + Typed.key(it),
                        Objects.requireNonNull(counts.get(it))))
                .collect(joining(", "));
    }

    // Meetings that are no dialogues, and projects that are no experiments, beside those that are.
    private static boolean isOther(What it, Set<What> there) {
        return (it == What.MEETING && there.contains(What.DIALOGUE))
                || (it == What.PROJECT && there.contains(What.EXPERIMENT));
    }

    /** The latest first. */
    static List<HostedRow> rows(List<Hosted> all) {
        return all.stream()
                .sorted(Comparator.comparing(Hosted::day).reversed())
                .map(it -> new HostedRow(
                        say("thirdplace.what." + Typed.key(it.what())),
                        it.title(),
                        it.path(),
                        Stream.of(
                                        isDated(it) ? day(it.day()) : "",
                                        it.detail(),
                                        it.came() == 0 ? "" : say("thirdplace.came", it.came()))
                                .filter(words -> !words.isEmpty())
                                .collect(joining(" · "))))
                .toList();
    }

    // Of a project the detail says since when.
    private static boolean isDated(Hosted it) {
        return it.what() == What.DIALOGUE || it.what() == What.MEETING;
    }

    /** How many came, a sentence for each whose meetings these were; fewer than five are a few. */
    static List<String> passers(Passers it) {
        var said = new ArrayList<String>();
        if (it.own() > 0) {
            said.add(it.own() < A_FEW ? say("thirdplace.passers.own.few") : say("thirdplace.passers.own", it.own()));
        }
        if (it.others() > 0) {
            said.add(
                    it.others() < A_FEW
                            ? say("thirdplace.passers.others.few")
                            : say("thirdplace.passers.others", it.others()));
        }
        return said;
    }

    /** From when until when; nothing where neither is known. */
    static String span(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since == null) {
            return until == null ? "" : say("thirdplace.until", day(until));
        }
        return until == null
                ? say("thirdplace.since", day(since))
                : say("thirdplace.since-until", day(since), day(until));
    }
}
