package org.maillage.exchange;

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
import org.jspecify.annotations.Nullable;
import org.maillage.account.MadeUpPeople;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.Vocabularies;
import org.maillage.exchange.KeptNeeds.Asked;
import org.maillage.exchange.KeptNeeds.Counts;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.territory.Communes;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together the list of what a team keeps. */
@Component
record KeptNeedsOverview(
        KeptNeeds kept,
        Organisations organisations,
        Communes communes,
        Vocabularies vocabularies,
        MadeUpPeople madeUp,
        JdbcClient database) {

    private static final int MOST = 25;
    private static final int OPENING = 160;

    static String path(Team team) {
        return path(team.id());
    }

    static String path(UUID team) {
        return "/needs/teams/" + team;
    }

    KeptNeedsPage page(Team team, Reader reader, Asked asked, @Nullable NeedId after) {
        var found = kept.after(after, team.id(), asked, reader, MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        var path = path(team);
        return new KeptNeedsPage(
                Frame.of(say("exchange.title"), say("exchange.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .under(team.name(), team.path())
                        .asPersonal(),
                team,
                path,
                path + "/new",
                asked,
                any("exchange.any.kind", Arrays.stream(NeedKind.values()).map(KeptNeedsOverview::choice)),
                any(
                        "exchange.any.state",
                        Stream.concat(
                                Stream.of(new Choice(Asked.LIVE, say("exchange.live"))),
                                Arrays.stream(NeedState.values())
                                        .map(it -> new Choice(Typed.key(it), state(NeedKind.NEED, it))))),
                any("exchange.any.theme", vocabularies.choices(Field.THEMES).stream()),
                total(kept.counts(team.id(), asked, reader)),
                say(asked.isAll() ? "exchange.none" : "exchange.none-such"),
                rows(shown, madeUp.markAll(shown.stream().map(Need::keeper).toList()), reader),
                after == null ? "" : asked.at(path, null),
                found.size() > MOST ? asked.at(path, shown.getLast().id()) : "");
    }

    private static List<Choice> any(String key, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", say(key))), choices).toList();
    }

    static Choice choice(NeedKind kind) {
        return new Choice(Typed.key(kind), kind(kind));
    }

    static String kind(NeedKind kind) {
        return say("exchange.kind." + Typed.key(kind));
    }

    /** A state as it is said of a kind: an offer that was met is taken up. */
    static String state(NeedKind kind, NeedState state) {
        var own = "exchange.state." + Typed.key(state) + "." + Typed.key(kind);
        return say(Words.has(own) ? own : "exchange.state." + Typed.key(state));
    }

    static String total(Counts it) {
        var parts = Stream.of(
                        it.needs() == 0 ? "" : say("exchange.count.need", it.needs()),
                        it.ideas() == 0 ? "" : say("exchange.count.idea", it.ideas()),
                        it.needs() + it.ideas() == 0 ? "" : say("exchange.count.cause", it.causes()),
                        it.offers() == 0 ? "" : say("exchange.count.offer", it.offers()),
                        it.wishes() == 0 ? "" : say("exchange.count.wish", it.wishes()))
                .filter(part -> !part.isEmpty());
        return parts.collect(Collectors.joining(", "));
    }

    List<KeptNeedsPage.Row> rows(List<Need> needs, Reader reader) {
        return rows(
                needs,
                madeUp.among(needs.stream()
                        .map(Need::keeper)
                        .filter(Objects::nonNull)
                        .toList()),
                reader);
    }

    /** @param examples those who were made up and whose lines say so */
    private List<KeptNeedsPage.Row> rows(List<Need> needs, Set<UUID> examples, Reader reader) {
        var actors = actors(needs, reader);
        var places = communes.of(needs.stream().map(Need::place).distinct().toList());
        var causes = others(needs, reader);
        return needs.stream()
                .map(it -> new KeptNeedsPage.Row(
                        it.id().path(),
                        kind(it.kind()),
                        Typed.opening(it.words(), OPENING),
                        Stream.of(
                                        actor(it, actors),
                                        place(it, places),
                                        Words.day(it.changedAt()
                                                .atZone(Words.zone())
                                                .toLocalDate()))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        state(it.kind(), it.state()),
                        !it.state().isLive(),
                        it.urgency() == Urgency.URGENT && it.state().isLive(),
                        cause(it, causes),
                        it.keeper() != null && examples.contains(it.keeper())))
                .toList();
    }

    private static String actor(Need need, Map<UUID, Organisation> actors) {
        var actor = need.actor() == null ? null : actors.get(need.actor());
        return actor == null ? "" : actor.name();
    }

    private static String place(Need need, Map<String, Communes.Commune> places) {
        var place = places.get(need.place());
        return place == null ? "" : place.name();
    }

    private static String cause(Need need, Map<UUID, Long> causes) {
        var of = need.cause() == null ? null : causes.get(need.cause());
        return of == null || of < 2 ? "" : say("exchange.of-cause", of);
    }

    Map<UUID, Organisation> actors(List<Need> needs, Reader reader) {
        return organisations.seen(
                needs.stream()
                        .map(Need::actor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Part.RECORD,
                reader);
    }

    // How many of each cause the reader sees.
    private Map<UUID, Long> others(List<Need> needs, Reader reader) {
        var causes = needs.stream()
                .map(Need::cause)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        var counts = new HashMap<UUID, Long>();
        if (causes.length > 0) {
            database.sql("""
                    select n.cause, count(*)
                    from exchange.need n
                    where n.cause = any(:causes)
                    and (n.visibility <> 'private' or n.keeper = :person)
                    group by n.cause
                    """)
                    .param("causes", causes)
                    .param("person", reader.person(), java.sql.Types.OTHER)
                    .query((RowCallbackHandler) row -> counts.put(row.getObject(1, UUID.class), row.getLong(2)));
        }
        return counts;
    }
}
