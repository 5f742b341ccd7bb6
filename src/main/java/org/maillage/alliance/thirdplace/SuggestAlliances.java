package org.maillage.alliance.thirdplace;

import static org.maillage.shared.Words.say;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.alliance.JoinedAlliance;
import org.maillage.alliance.thirdplace.LinkSuggestion.Kind;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;

/** Suggests links between a third place and the alliances of its team. */
final class SuggestAlliances {

    private SuggestAlliances() {}

    /** Alliances of which a member shares a theme with a place that is none of them. */
    static Stream<LinkSuggestion> alike(
            ThirdPlace place, List<String> themes, List<JoinedAlliance> joined, Collection<Organisation> near) {
        var alike = near.stream()
                .filter(it -> it.values().list(Field.THEMES).stream().anyMatch(themes::contains))
                .map(Organisation::id)
                .collect(Collectors.toSet());
        var own = joined.stream()
                .filter(it -> place.sheets().contains(it.organisation()))
                .map(JoinedAlliance::id)
                .collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        return joined.stream()
                .filter(it -> alike.contains(it.organisation()) && !own.contains(it.id()))
                .filter(it -> seen.add(it.id().value()))
                .map(it -> new LinkSuggestion(
                        Kind.ALLIANCE,
                        it.id().value(),
                        say("thirdplace.suggest.alliance", it.name(), place.name()),
                        say("thirdplace.suggest.alliance.way"),
                        it.id().path()));
    }

    /** Those who are hosted at a place and are members of no alliance. */
    static Stream<LinkSuggestion> hosted(ThirdPlace place, Stream<Organisation> hosted, List<JoinedAlliance> joined) {
        Set<UUID> members = joined.stream().map(JoinedAlliance::organisation).collect(Collectors.toSet());
        return hosted.filter(it -> !members.contains(it.id()) && !place.sheets().contains(it.id()))
                .map(it -> new LinkSuggestion(
                        Kind.ACTOR,
                        it.id(),
                        say("thirdplace.suggest.actor", it.name()),
                        say("thirdplace.suggest.actor.way"),
                        "/alliances"));
    }
}
