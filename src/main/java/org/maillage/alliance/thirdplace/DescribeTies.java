package org.maillage.alliance.thirdplace;

import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.alliance.thirdplace.ThirdPlacePage.TieRow;
import org.maillage.directory.Link;
import org.maillage.exchange.NameActors;
import org.maillage.shared.OwnData;
import org.maillage.shared.Typed;

/** Who is tied to a place, as their reader sees them. */
record DescribeTies(ThirdPlace place, LocalDate today, String team, Map<UUID, NameActors.Named> names) {

    List<TieRow> of(List<PlaceTie> all, Predicate<PlaceTie> which) {
        return all.stream().filter(which).map(this::row).toList();
    }

    private TieRow row(PlaceTie it) {
        return new TieRow(
                who(it),
                Stream.of(it.ours() ? say("thirdplace.ours.role." + Typed.key(it.role())) : "", it.words())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                Stream.of(OwnData.shown(it.contact()), Objects.requireNonNullElse(it.email(), ""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                DescribeHosted.span(it.since(), it.until()),
                it.until() != null && it.until().isBefore(today),
                place.path() + "/ties/" + it.id() + "/edit");
    }

    private Link who(PlaceTie it) {
        if (it.ours()) {
            return new Link(team, "");
        }
        if (it.organisation() == null) {
            return new Link(OwnData.shown(it.name()), "");
        }
        var named = names.getOrDefault(it.organisation(), NameActors.UNSEEN);
        return new Link(named.name().isEmpty() ? say("thirdplace.tie.unseen") : named.name(), named.path());
    }
}
