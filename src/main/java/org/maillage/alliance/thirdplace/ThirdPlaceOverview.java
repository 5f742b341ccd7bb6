package org.maillage.alliance.thirdplace;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.SpentAtPlace;
import org.maillage.alliance.SpentTime;
import org.maillage.alliance.thirdplace.PlaceAsides.Aside;
import org.maillage.alliance.thirdplace.ThirdPlacePage.SuggestedRow;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Link;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.exchange.NameActors;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the page of a third place. */
@Component
record ThirdPlaceOverview(
        ReadThirdPlace read,
        PlaceTies ties,
        SuggestLinks suggest,
        PlaceAsides asides,
        NameActors names,
        DirectoryPolicy policy,
        Addressees addressees,
        Communes communes) {

    ThirdPlacePage page(ThirdPlace place, Reader reader) {
        var hosted = read.hosted(place.sheets(), reader);
        var all = ties.of(place);
        if (all.stream().anyMatch(PlaceTie::example)) {
            Here.markDemonstration();
        }
        var rows = new DescribeTies(place, read.period().until(), policy.nameOf(place.team()), names(all, reader));
        var said = asides.of(place);
        var suggested = suggest.of(place, hosted, all, reader);
        return new ThirdPlacePage(
                Frame.of(place.name(), say("thirdplace.description"))
                        .under(say("thirdplace.alliances"), "/alliances")
                        .under(say("thirdplace.title"), ThirdPlace.ofTeam(place.team()))
                        .asPersonal(),
                place.path(),
                place.sheet().path(),
                communes.find(place.sheet().values().get(Field.COMMUNE))
                        .map(Communes.Commune::words)
                        .orElse(""),
                say(
                        "thirdplace.period",
                        day(read.period().from()),
                        day(read.period().until())),
                DescribeHosted.sums(hosted),
                DescribeHosted.rows(hosted),
                SuggestLinks.prepare(place),
                holder(place, reader),
                rows.of(all, PlaceTie::ours),
                rows.of(all, it -> !it.ours() && it.role() == PlaceRole.RUNS),
                rows.of(all, it -> !it.ours() && it.role() == PlaceRole.HOSTED),
                DescribeHosted.passers(read.passers(place, reader)),
                rows.of(all, it -> it.role() == PlaceRole.PASSES),
                minutes(read.ownMinutes(hosted, reader)),
                suggested.stream()
                        .filter(it -> !isAside(said.get(it.key())))
                        .map(it -> row(it, ""))
                        .toList(),
                suggested.stream()
                        .filter(it -> isAside(said.get(it.key())))
                        .map(it -> row(it, aside(Objects.requireNonNull(said.get(it.key())))))
                        .toList());
    }

    private boolean isAside(@Nullable Aside it) {
        return it != null && it.holdsOn(read.period().until());
    }

    private static String holder(ThirdPlace place, Reader reader) {
        var holder = place.sheet().values().get(Field.HOLDER);
        return holder.isEmpty() || !reader.sees(place.sheet(), Part.PRESENTATION)
                ? ""
                : say("thirdplace.holder", holder);
    }

    static String minutes(SpentAtPlace it) {
        return it.animation() + it.operating() == 0
                ? ""
                : say("thirdplace.minutes", SpentTime.typed(it.animation()), SpentTime.typed(it.operating()));
    }

    private Map<UUID, NameActors.Named> names(List<PlaceTie> all, Reader reader) {
        return names.of(
                all.stream()
                        .map(PlaceTie::organisation)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                reader);
    }

    private static SuggestedRow row(LinkSuggestion it, String aside) {
        return new SuggestedRow(
                Typed.key(it.kind()), it.about().toString(), it.reason(), new Link(it.way(), it.path()), aside);
    }

    private String aside(Aside it) {
        var by = it.by() == null
                ? say("account.erased")
                : addressees.of(it.by()).map(Addressee::name).orElseGet(() -> say("account.erased"));
        var at = moment(it.at().toInstant());
        return it.until() == null
                ? say("thirdplace.aside.for-good", by, at)
                : say("thirdplace.aside.until", by, at, day(it.until()));
    }
}
