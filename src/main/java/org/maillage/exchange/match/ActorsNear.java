package org.maillage.exchange.match;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors;
import org.maillage.directory.KnownActors.Actor;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.directory.Vocabularies;
import org.maillage.exchange.Concepts;
import org.maillage.exchange.Reach;
import org.maillage.territory.Communes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actors that teams keep where a need is: those whose seat lies in its EPCI, and those that act at its place. */
@Component
record ActorsNear(
        JdbcClient database,
        KnownActors actors,
        Communes communes,
        Concepts concepts,
        Vocabularies vocabularies,
        Clock clock) {

    private static final int MOST = 300;

    /** Of a need whose place nobody knows, none; only those that the reader sees, with what they see of them. */
    List<Said> near(Said asked, Reader reader) {
        var place = communes.find(asked.place()).orElse(null);
        if (place == null) {
            return List.of();
        }
        var around = Reach.around(place);
        var ids = database.sql("""
                select id
                from (
                  select o.id, o.reviewed_at
                  from directory.organisation o
                  where o.commune = any(
                    select c.code from territory.commune c
                    where c.code = :commune or c.epci = :epci)
                  and o.owner is not null and o.gone_at is null and o.nominative
                  union
                  select o.id, o.reviewed_at
                  from directory.area a
                  join directory.organisation o on o.id = a.organisation
                  where (a.kind || '-' || a.code) = any(:around)
                  and (a.kind, a.code) in (select split_part(it, '-', 1), split_part(it, '-', 2) from unnest(:around) it)
                  and o.owner is not null and o.gone_at is null and o.nominative
                ) near
                order by reviewed_at desc nulls last, id
                limit :most
                """)
                .param("commune", place.code())
                .param("epci", place.epci() == null ? "" : place.epci())
                .param("around", around.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        var seen = actors.of(ids).stream()
                .filter(it -> reader.sees(it.organisation(), Part.RECORD)
                        && !it.organisation().id().equals(asked.actor()))
                .toList();
        var lexemes = lexemes(seen, reader);
        return seen.stream()
                .map(it -> said(it, lexemes.getOrDefault(it.organisation().id(), Set.of())))
                .toList();
    }

    // What is said of them, as far as the reader sees it, all taken apart at once.
    private Map<UUID, Set<String>> lexemes(List<Actor> seen, Reader reader) {
        return concepts.lexemes(seen.stream()
                .collect(java.util.stream.Collectors.toMap(
                        it -> it.organisation().id(), it -> words(it, reader))));
    }

    private static String words(Actor it, Reader reader) {
        var organisation = it.organisation();
        return organisation.name()
                + (reader.sees(organisation, Part.PRESENTATION)
                        ? " " + organisation.values().get(Field.DESCRIPTION)
                        : "");
    }

    private Said said(Actor it, Set<String> lexemes) {
        var values = it.organisation().values();
        var profile = vocabularies.profilesByKey().get(values.get(Field.PROFILE));
        var reviewed = it.organisation().reviewedAt();
        return new Said(
                it.organisation().id(),
                null,
                it.organisation().name(),
                lexemes,
                Stream.of(values.get(Field.THEMES).split(","))
                        .filter(key -> !key.isEmpty())
                        .toList(),
                values.get(Field.COMMUNE),
                it.acts(),
                false,
                null,
                reviewed == null ? it.addedAt() : reviewed,
                it.organisation().id(),
                profile == null ? "" : profile.sector());
    }
}
