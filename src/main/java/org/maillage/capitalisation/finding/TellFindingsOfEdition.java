package org.maillage.capitalisation.finding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.FindingsOfEdition;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Text;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the report of an edition on which findings it bears. */
@Component
record TellFindingsOfEdition(JdbcClient database, GatheredEvidence evidence, Clock clock) implements FindingsOfEdition {

    @Override
    public List<FindingsOfEdition.Finding> of(UUID edition) {
        var borne = borne(edition);
        var heard = evidence.heard(borne.stream().map(Borne::id).toList());
        return borne.stream()
                .map(it -> {
                    var of = Objects.requireNonNull(heard.get(it.id()));
                    return new FindingsOfEdition.Finding(
                            new Text(it.claim(), it.claimEn()),
                            "finding.strength." + Typed.key(of.strength()),
                            of.support(),
                            of.nuance(),
                            of.contradict(),
                            it.sheets(),
                            it.sessions(),
                            "/findings/" + it.slug());
                })
                .toList();
    }

    private List<Borne> borne(UUID edition) {
        return database.sql("""
                select f.id, f.slug, f.claim, f.claim_en,
                  count(distinct e.sheet) filter (where s.edition = :edition) as sheets,
                  count(distinct e.session) filter (where e.edition = :edition) as sessions
                from capitalisation.finding f
                left join capitalisation.evidence e on e.finding = f.id and e.set_aside_at is null
                left join capitalisation.experience_sheet s on s.id = e.sheet and s.published > 0 and s.stage <> 'withdrawn'
                where f.published_at <= :now
                and (f.edition = :edition or e.edition = :edition or s.edition = :edition)
                group by f.id, f.slug, f.claim, f.claim_en, f.published_at
                order by f.published_at, f.id
                limit 200
                """)
                .param("edition", edition)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Borne.class))
                .list();
    }

    /** A finding on which an edition bears, with how much of its evidence comes from there. */
    private record Borne(
            UUID id, String slug, String claim, @Nullable String claimEn, int sheets, int sessions) {}
}
