package org.maillage.capitalisation.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.Writers;
import org.maillage.programme.Pairs;
import org.maillage.shared.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may be asked to read a sheet over: those who walk or run the same editions, and those who have published a sheet. */
@Component
record Readers(JdbcClient database, Pairs pairs, Writers writers, Quotes quotes, Addressees addressees) {

    /** Somebody who may be asked, and what speaks against it. */
    record Candidate(UUID person, String name, Optional<Tie> tie) {}

    /** All of them by name. */
    List<Candidate> of(ExperienceSheet sheet, String owner) {
        return candidates(sheet, owner, network(sheet));
    }

    /** One of them; empty for somebody who is not of the network. */
    Optional<Candidate> find(ExperienceSheet sheet, String owner, UUID person) {
        return network(sheet).contains(person)
                ? candidates(sheet, owner, List.of(person)).stream().findFirst()
                : Optional.empty();
    }

    private List<Candidate> candidates(ExperienceSheet sheet, String owner, Collection<UUID> people) {
        var writing =
                writers.of(sheet.sheetId()).stream().map(Writers.Writer::person).toList();
        var all = new HashSet<>(people);
        all.addAll(writing);
        var known = addressees.of(all);
        var standpoints = standpoints(known);
        var written =
                writing.stream().map(standpoints::get).filter(it -> it != null).toList();
        var quoted = quotes.of(sheet.sheetId()).stream().map(Quotes.Kept::email).toList();
        return known.values().stream()
                .filter(it -> people.contains(it.id().value()))
                .map(it -> new Candidate(
                        it.id().value(),
                        it.name(),
                        Objects.requireNonNull(standpoints.get(it.id().value())).tie(written, owner, quoted)))
                .toList();
    }

    private Map<UUID, Standpoint> standpoints(Map<UUID, Addressee> known) {
        var sittings = pairs.sittings(known.keySet()).stream().collect(Collectors.groupingBy(Pairs.Sitting::person));
        var teams = teams(known.keySet());
        return known.values().stream()
                .map(it -> standpoint(
                        it,
                        sittings.getOrDefault(it.id().value(), List.of()),
                        teams.getOrDefault(it.id().value(), Set.of())))
                .collect(Collectors.toMap(Standpoint::person, it -> it));
    }

    private static Standpoint standpoint(Addressee it, List<Pairs.Sitting> sittings, Set<UUID> teams) {
        return new Standpoint(
                it.id().value(),
                it.email(),
                sittings.stream().map(Pairs.Sitting::place).collect(Collectors.toSet()),
                sittings.stream()
                        .map(Pairs.Sitting::structure)
                        .filter(structure -> !structure.isBlank())
                        .map(Folded::of)
                        .collect(Collectors.toSet()),
                teams);
    }

    private Map<UUID, Set<UUID>> teams(Collection<UUID> people) {
        var teams = new HashMap<UUID, Set<UUID>>();
        database.sql("select person, scope from account.role where role = 'team' and person = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    teams.computeIfAbsent(row.getObject("person", UUID.class), it -> new HashSet<>())
                            .add(row.getObject("scope", UUID.class));
                });
        return teams;
    }

    private Set<UUID> network(ExperienceSheet sheet) {
        return new LinkedHashSet<>(database.sql("""
                with near as (
                  select cast(:edition as uuid) as edition where cast(:edition as uuid) is not null
                  union
                  select m.edition
                  from capitalisation.writer w
                  join programme.pair_member m on m.person = w.person
                  where w.sheet = :sheet
                )
                select m.person from programme.pair_member m join near on near.edition = m.edition where m.until is null
                union
                select r.person
                from account.role r
                join programme.cohort c on c.id = r.scope
                join near on near.edition = c.edition
                where r.role = 'facilitator'
                union
                select w.person
                from capitalisation.writer w
                join capitalisation.experience_sheet s on s.id = w.sheet
                where s.published > 0
                limit 500
                """)
                .param("edition", sheet.edition(), java.sql.Types.OTHER)
                .param("sheet", sheet.id())
                .query(UUID.class)
                .list());
    }
}
