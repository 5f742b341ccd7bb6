package org.maillage.exchange.match;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.exchange.Need;
import org.maillage.exchange.match.FindMatches.Found;
import org.maillage.shared.Typed;
import org.maillage.territory.Communes;
import org.maillage.web.Drawn;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Says what may help a need and why, and draws the form of the weights. */
@Component
record MatchOverview(
        FindMatches findMatches,
        TeamWeights weights,
        NewMatches newMatches,
        Organisations organisations,
        Communes communes,
        ReasonsOverview reasons) {

    private static final int MOST = 10;
    private static final int LONGEST_REASON = 1000;

    /** The form of the weights of a team. */
    record WeightsPage(Frame frame, String path, String back, List<Drawn> fields, int version, Mistakes mistakes) {}

    private static final Fields FORM = Fields.of(
            "match.weights",
            Arrays.stream(MatchPart.values()).map(MatchOverview::field).toArray(FormField<?>[]::new));

    private static FormField<Integer> field(MatchPart part) {
        return FormField.number(Typed.key(part), 0, 100, "match.weights.wrong").must();
    }

    static String path(UUID team) {
        return "/needs/teams/" + team + "/weights";
    }

    MatchPage page(Need need, Reader reader) {
        var found = findMatches.find(need.id(), weights.of(need.owner()), reader, MOST);
        var offered =
                Stream.concat(found.matches().stream(), found.beside().stream()).toList();
        var actors = organisations.seen(
                Stream.concat(offered.stream(), found.actors().stream())
                        .map(it -> it.said().actor())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Part.RECORD,
                reader);
        var places = communes.of(Stream.concat(offered.stream(), found.actors().stream())
                .map(it -> it.said().place())
                .collect(Collectors.toSet()));
        var fresh = fresh(need, reader);
        return new MatchPage(
                Frame.of(say("match.title"), say("match.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("exchange.title"), "/needs/teams/" + need.owner())
                        .under(
                                Typed.opening(need.words().replace('\n', ' '), 60),
                                need.id().path())
                        .asPersonal(),
                need.words(),
                need.kind().asks() ? need.id().path() + "/help" : "",
                need.version(),
                need.place().isEmpty() ? say("match.no-place") : "",
                say(need.kind().asks() ? "match.offers" : "match.needs"),
                found.matches().stream()
                        .map(it -> row(it, found, "/needs/" + it.said().id(), actors, places))
                        .map(it ->
                                fresh.contains(it.offer()) ? it.fresh(need.id().path()) : it)
                        .toList(),
                found.beside().stream()
                        .map(it -> row(it, found, "/needs/" + it.said().id(), actors, places))
                        .toList(),
                found.actors().stream()
                        .map(it -> row(it, found, "/directory/" + it.said().id(), actors, places))
                        .toList(),
                need.actor() == null ? "" : reference(need.actor()),
                need.tellsOfPerson() ? "" : Typed.cut(need.words(), LONGEST_REASON),
                path(need.owner()));
    }

    // What is offered anew for one that the reader keeps.
    private Set<String> fresh(Need need, Reader reader) {
        return need.keeper() == null || !need.keeper().equals(reader.person())
                ? Set.of()
                : newMatches.of(reader).stream()
                        .filter(it -> it.need().equals(need.id().value()))
                        .map(it -> it.offer().toString())
                        .collect(Collectors.toSet());
    }

    /** An actor of the directory as the form of introductions names them. */
    private static String reference(UUID actor) {
        return "organisation-" + actor;
    }

    private MatchPage.Row row(
            Match it, Found found, String path, Map<UUID, Organisation> actors, Map<String, Communes.Commune> places) {
        var said = it.said();
        var actor = said.actor() == null || said.kind() == null ? null : actors.get(said.actor());
        var place = places.get(said.place());
        return new MatchPage.Row(
                said.kind() == null ? "" : said.id().toString(),
                actor != null ? reference(actor.id()) : said.kind() == null ? reference(said.id()) : "",
                path,
                Typed.opening(said.words(), 200),
                Stream.of(
                                said.kind() == null ? "" : say("exchange.kind." + Typed.key(said.kind())),
                                actor == null ? "" : actor.name(),
                                place == null ? "" : place.name())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                "",
                say("match.points", ReasonsOverview.points(it.score())),
                reasons.of(it, found));
    }

    Filled form(UUID team) {
        var now = weights.of(team);
        var form = FORM.empty();
        for (var part : MatchPart.values()) {
            form.with(field(part), now.of(part));
        }
        return form;
    }

    static Filled sent(org.springframework.util.MultiValueMap<String, String> sent) {
        var form = FORM.sent(sent).check();
        var both = List.of(MatchPart.WORDS, MatchPart.THEME).stream()
                .allMatch(it -> Integer.valueOf(0).equals(form.get(field(it))));
        form.mistakes().unless(!both, "words", "match.weights.nothing");
        return form;
    }

    static Weights weights(Filled form, int version) {
        var points = new HashMap<MatchPart, Integer>();
        for (var part : MatchPart.values()) {
            points.put(part, form.must(field(part)));
        }
        return new Weights(points, version);
    }

    WeightsPage weightsPage(Team team, Filled form) {
        return new WeightsPage(
                Frame.of(say("match.weights.title"), say("match.weights.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("exchange.title"), "/needs/teams/" + team.id())
                        .asPersonal(),
                path(team.id()),
                "/needs/teams/" + team.id(),
                form.drawn(),
                weights.of(team.id()).version(),
                form.mistakes());
    }
}
