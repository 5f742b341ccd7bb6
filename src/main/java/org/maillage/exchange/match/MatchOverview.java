package org.maillage.exchange.match;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.Vocabularies;
import org.maillage.exchange.Need;
import org.maillage.exchange.match.FindMatches.Found;
import org.maillage.exchange.match.MatchPage.Reason;
import org.maillage.shared.Folded;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
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
        Organisations organisations,
        Communes communes,
        Vocabularies vocabularies) {

    private static final int MOST = 10;
    private static final int LONGEST_REASON = 1000;

    /** Endings are shorter: « secours » does not say « sec ». */
    private static final int LONGEST_ENDING = 5;

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
        var actors = organisations.seen(
                Stream.concat(found.matches().stream(), found.actors().stream())
                        .map(it -> it.said().actor())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Part.RECORD,
                reader);
        var places = communes.of(Stream.concat(found.matches().stream(), found.actors().stream())
                .map(it -> it.said().place())
                .collect(Collectors.toSet()));
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
                        .toList(),
                found.actors().stream()
                        .map(it -> row(it, found, "/directory/" + it.said().id(), actors, places))
                        .toList(),
                need.actor() == null ? "" : reference(need.actor()),
                need.tellsOfPerson() ? "" : Typed.cut(need.words(), LONGEST_REASON),
                path(need.owner()));
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
                say("match.points", points(it.score())),
                reasons(it, found));
    }

    private static String points(int tenths) {
        return Words.decimal(tenths / 10.0, 1);
    }

    private List<Reason> reasons(Match it, Found found) {
        return Arrays.stream(MatchPart.values())
                .filter(it.tenths()::containsKey)
                .map(part ->
                        new Reason(reason(part, it, found), points(it.tenths().getOrDefault(part, 0))))
                .toList();
    }

    /** The reasons that weigh most, the heaviest first. */
    List<String> best(Match it, Found found, int most) {
        return Arrays.stream(MatchPart.values())
                .filter(part -> it.tenths().getOrDefault(part, 0) > 0)
                .sorted(Comparator.<MatchPart>comparingInt(part -> it.tenths().getOrDefault(part, 0))
                        .reversed())
                .limit(most)
                .map(part -> reason(part, it, found))
                .toList();
    }

    private String reason(MatchPart part, Match it, Found found) {
        var none = it.tenths().getOrDefault(part, 0) == 0;
        var key = "match.part." + Typed.key(part);
        return switch (part) {
            case WORDS -> none ? say(key + ".none") : words(key, it, found);
            case THEME -> none ? say(key + ".none") : say(key + ".some", themes(it, found));
            case DISTANCE -> say(key + ".some", Math.round(it.kilometres()));
            case CAPACITY ->
                it.said().left() == null
                        ? say(key + ".unknown")
                        : say(key + ".some", it.said().left());
            default -> say(none ? key + ".none" : key + ".some");
        };
    }

    private static String words(String key, Match it, Found found) {
        var same = inText(found.asked().words(), it.common().words());
        var others = inText(it.said().words(), it.common().others());
        return Stream.of(
                        same.isEmpty() ? "" : say(key + ".same", same),
                        others.isEmpty() ? "" : say(key + ".others", others),
                        same.isEmpty() && others.isEmpty() ? say(key + ".unsaid") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    // The words themselves, as they stand in the text, since endings are cut off what is compared.
    private static String inText(String text, Set<String> roots) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> roots.stream().anyMatch(root -> begins(Folded.of(word), root)))
                .distinct()
                .limit(6)
                .collect(Collectors.joining(", "));
    }

    private static boolean begins(String word, String root) {
        return word.startsWith(root) && word.length() - root.length() <= LONGEST_ENDING;
    }

    private String themes(Match it, Found found) {
        return found.asked().themes().stream()
                .filter(it.said().themes()::contains)
                .map(theme -> vocabularies.words(Field.THEMES, theme))
                .collect(Collectors.joining(", "));
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
