package org.maillage.exchange.match;

import java.sql.Types;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Reader;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.NeedId;
import org.maillage.exchange.NeedPolicy;
import org.maillage.territory.Communes;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what may help a need, an offer, a wish or an idea among all that its reader may see. The database takes out some
 * hundreds by their rarest words and their perimeter; {@link Reckon} holds each of these against it.
 */
@Component
record FindMatches(
        JdbcClient database,
        Concepts concepts,
        Commonness commonness,
        Communes communes,
        TakeCandidates takeCandidates,
        ReadSaid readSaid,
        ActorsNear actorsNear,
        Clock clock) {

    /**
     * What it finds.
     *
     * @param beside where little is found, what else is offered where the need is: words do not say that it may help
     */
    record Found(Said asked, List<Match> matches, List<Match> beside, List<Match> actors) {}

    /** The best for a need that the reader may see. */
    Found find(NeedId id, Weights weights, Reader reader, int most) {
        return find(id, weights, reader, false, most);
    }

    /** The best for an offer among the needs of all teams: told to nobody before somebody asks who may see both. */
    List<Match> amongAll(NeedId id, int most) {
        return find(id, Weights.DEFAULT, Reader.VISITOR, true, most).matches();
    }

    private Found find(NeedId id, Weights weights, Reader reader, boolean all, int most) {
        var asked = readSaid.said(id);
        var counts = commonness.counts();
        var candidates = takeCandidates.candidates(asked, counts, reader, all);
        var actors = asked.asks() ? actorsNear.near(asked, reader) : List.<Said>of();
        var places = communes.of(Stream.concat(Stream.of(asked), Stream.concat(candidates.stream(), actors.stream()))
                .map(Said::place)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet()));
        var known = asked.asks() ? candidates : List.of(asked);
        var reckon = new Reckon(asked, weights, concepts, counts, places, outcomes(known, reader), clock.instant());
        var matches = reckon.best(candidates, most);
        return new Found(
                asked,
                matches,
                asked.asks() ? reckon.beside(candidates, most - matches.size()) : List.of(),
                reckon.best(actors, most));
    }

    /** What came of what each actor offered, as far as it is over and the reader sees it. */
    private Map<UUID, Reckon.Outcomes> outcomes(List<Said> offers, Reader reader) {
        var actors = offers.stream()
                .map(Said::actor)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        var all = new HashMap<UUID, Reckon.Outcomes>();
        if (actors.length > 0) {
            database.sql("""
                    select offer.actor, count(*) as tried, count(*) filter (where n.state = 'met') as met
                    from exchange.need offer
                    join exchange.need n on n.helped_by = offer.id
                    where offer.actor = any(:actors)
                    and n.state in ('met', 'given-up')
                    and\s""" + NeedPolicy.SEEN + "group by offer.actor")
                    .param("actors", actors)
                    .param("network", reader.network())
                    .param("teams", reader.teams().toArray(UUID[]::new))
                    .param("person", reader.person(), Types.OTHER)
                    .query((RowCallbackHandler) row ->
                            all.put(row.getObject(1, UUID.class), new Reckon.Outcomes(row.getInt(2), row.getInt(3))));
        }
        return all;
    }
}
