package org.maillage.alliance.thirdplace;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.alliance.JoinedAlliance;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.alliance.KnowsUnhosted;
import org.maillage.alliance.thirdplace.LinkSuggestion.Kind;
import org.maillage.directory.Field;
import org.maillage.directory.Hosted;
import org.maillage.directory.Hosted.What;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.exchange.KnowsHostedMeetings;
import org.maillage.exchange.ReadNeeds;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.territory.Perimeters;
import org.springframework.stereotype.Component;

/** Suggests links that a third place might still make, each with its reason: nothing is counted against it, and no place is ranked. */
@Component
record SuggestLinks(
        KnowsHostedMeetings meetings,
        KnowsUnhosted unhosted,
        KnowsAlliances alliances,
        ReadNeeds needs,
        Organisations organisations,
        Communes communes,
        Perimeters perimeters,
        Clock clock) {

    /** So many of one kind. */
    private static final int MOST = 5;

    /** Those of a place, be they set aside or not. */
    List<LinkSuggestion> of(ThirdPlace place, List<Hosted> hosted, List<PlaceTie> ties, Reader reader) {
        var today = Words.today(clock);
        var themes = place.sheet().values().list(Field.THEMES);
        var joined = alliances.joined(place.team(), today);
        var near = organisations.seen(
                Stream.concat(
                                joined.stream().map(JoinedAlliance::organisation),
                                ties.stream().map(PlaceTie::organisation).filter(Objects::nonNull))
                        .distinct()
                        .toList(),
                Part.RECORD,
                reader);
        return Stream.of(
                        dialogue(place, hosted, reader),
                        experiments(place),
                        needs(place, themes, reader),
                        SuggestAlliances.alike(place, themes, joined, near.values()),
                        SuggestAlliances.hosted(
                                place,
                                ties.stream()
                                        .filter(it -> it.role() == PlaceRole.HOSTED && it.holdsOn(today))
                                        .map(it -> near.get(it.organisation()))
                                        .filter(Objects::nonNull)
                                        .distinct(),
                                joined))
                .flatMap(it -> it.limit(MOST))
                .toList();
    }

    private Stream<LinkSuggestion> dialogue(ThirdPlace place, List<Hosted> hosted, Reader reader) {
        if (hosted.stream().anyMatch(it -> it.what() == What.DIALOGUE)
                || meetings.isDialogueAhead(place.sheets(), reader)) {
            return Stream.empty();
        }
        var since = TwelveMonths.upTo(Words.today(clock)).from();
        return Stream.of(new LinkSuggestion(
                Kind.DIALOGUE,
                place.id(),
                say("thirdplace.suggest.dialogue", day(since), place.name()),
                say("thirdplace.suggest.dialogue.way"),
                prepare(place)));
    }

    /** Where a dialogue there is prepared. */
    static String prepare(ThirdPlace place) {
        return "/meetings/of/" + place.team() + "/new?hosted=" + place.id() + "&kind=dialogue";
    }

    private Stream<LinkSuggestion> experiments(ThirdPlace place) {
        var commune = place.sheet().values().get(Field.COMMUNE);
        return unhosted.of(place.team()).stream()
                .filter(it -> it.communes().contains(commune))
                .map(it -> new LinkSuggestion(
                        Kind.EXPERIMENT,
                        it.id().value(),
                        say("thirdplace.suggest.experiment", it.title()),
                        say("thirdplace.suggest.experiment.way"),
                        it.id().path() + "/edit"));
    }

    private Stream<LinkSuggestion> needs(ThirdPlace place, List<String> themes, Reader reader) {
        return needs.open(place.team(), themes, around(place), reader, MOST).stream()
                .map(it -> new LinkSuggestion(
                        Kind.NEED,
                        it.id().value(),
                        say("thirdplace.suggest.need", it.title()),
                        say("thirdplace.suggest.need.way"),
                        it.id().path()));
    }

    // Its own commune, and the others of its intercommunality.
    private Collection<String> around(ThirdPlace place) {
        var code = place.sheet().values().get(Field.COMMUNE);
        var commune = communes.find(code);
        if (commune.isEmpty()) {
            return List.of();
        }
        var epci = commune.get().epci();
        return epci == null ? List.of(code) : perimeters.communesOf("epci", epci);
    }
}
