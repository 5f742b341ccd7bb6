package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Euros;
import org.maillage.alliance.Lever;
import org.maillage.alliance.project.ProjectPage.LeverRows;
import org.maillage.alliance.project.ProjectPage.ResourceRow;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Says what a project lives on, lever by lever, and what it comes to. Money that was asked for is not added to money that is there. */
@Component
record DescribeResources(ProjectResources resources) {

    /** The three levers in order, with nothing under those that it does not have. */
    List<LeverRows> levers(Project project) {
        var all = resources.of(project.id());
        return Arrays.stream(Lever.values())
                .map(lever -> lever(
                        project,
                        lever,
                        all.stream().filter(it -> it.lever() == lever).toList()))
                .toList();
    }

    private static LeverRows lever(Project project, Lever lever, List<ProjectResource> all) {
        return new LeverRows(
                say("alliance.lever." + Typed.key(lever)),
                sums(all),
                all.stream()
                        .map(it -> new ResourceRow(
                                it.what(),
                                measure(it.amount(), it.days()),
                                say("project.resource.standing." + Typed.key(it.standing())),
                                it.standing() == ResourceStanding.OBTAINED,
                                project.path() + "/resources/" + it.id()))
                        .toList());
    }

    /** What is obtained, asked and planned, each by itself; empty where nothing is counted. */
    static String sums(List<ProjectResource> all) {
        return Arrays.stream(ResourceStanding.values())
                .map(standing -> sum(
                        standing,
                        all.stream().filter(it -> it.standing() == standing).toList()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String sum(ResourceStanding standing, List<ProjectResource> all) {
        var euros = sum(all, ProjectResource::amount);
        var days = sum(all, ProjectResource::days);
        var sums = Stream.of(measure(euros, null), measure(null, days))
                .filter(it -> !it.isEmpty())
                .reduce((one, other) -> say("project.resource.and", one, other))
                .orElse("");
        return sums.isEmpty() ? "" : say("project.resource.sum." + Typed.key(standing), sums);
    }

    private static @Nullable BigDecimal sum(
            List<ProjectResource> all, Function<ProjectResource, @Nullable BigDecimal> of) {
        return all.stream()
                .map(of)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** So many euros or days, or nothing where nobody knows. */
    static String measure(@Nullable BigDecimal euros, @Nullable BigDecimal days) {
        if (euros != null) {
            return Euros.said(Words.language(), euros);
        }
        return days == null
                ? ""
                : say(
                        days.compareTo(BigDecimal.ONE) > 0 ? "project.resource.many-days" : "project.resource.one-day",
                        Words.decimal(days.doubleValue(), isWhole(days) ? 0 : 1));
    }

    private static boolean isWhole(BigDecimal it) {
        return it.stripTrailingZeros().scale() <= 0;
    }
}
