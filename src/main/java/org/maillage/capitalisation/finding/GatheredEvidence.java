package org.maillage.capitalisation.finding;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.finding.Strength.Heard;
import org.maillage.pathway.CitedSource;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was gathered for and against findings. */
@Component
record GatheredEvidence(JdbcClient database, Clock clock) {

    private static final int MOST_OF_ONE = 300;

    private static final String ROWS = """
            select e.id, e.finding, e.weight, e.sheet, s.slug as sheet_slug, p.content ->> 'title' as sheet_title,
              e.sheet is null or coalesce(s.published > 0 and s.stage <> 'withdrawn', false) as read, e.edition, e.session,
              case when e.sheet is null then coalesce(e.territory::text, lower(e.territory_name))
                else coalesce(p.content ->> 'territory', nullif(lower(p.content ->> 'territoryName'), '')) end as territory,
              case when e.sheet is null then e.territory_name
                else nullif(p.content ->> 'territoryName', '') end as territory_name,
              e.source_title, e.source_publisher, e.source_url, e.words, e.context, e.added_by, e.set_aside_at,
              e.set_aside_because
            from capitalisation.evidence e
            left join capitalisation.experience_sheet s on s.id = e.sheet
            left join capitalisation.published_sheet p on p.sheet = s.id and p.number = s.published
            """;

    /** What was gathered of a finding, in the order in which it came. */
    List<Evidence> of(FindingId finding) {
        return of(List.of(finding.value()));
    }

    private List<Evidence> of(Collection<UUID> findings) {
        return database.sql(ROWS + "where e.finding = any(:findings) order by e.added_at, e.id limit :most")
                .param("findings", findings.toArray(UUID[]::new))
                .param("most", MOST_OF_ONE * findings.size())
                .query(RecordRows.of(Evidence.class))
                .list();
    }

    /** The territories that were heard of some findings. */
    Map<UUID, Heard> heard(Collection<UUID> findings) {
        var heard = new HashMap<UUID, Heard>();
        findings.forEach(it -> heard.put(it, Heard.NOBODY));
        if (findings.isEmpty()) {
            return heard;
        }
        of(findings).stream()
                .filter(Evidence::counts)
                .collect(Collectors.groupingBy(
                        Evidence::finding, Collectors.mapping(Evidence::voice, Collectors.toList())))
                .forEach((finding, voices) -> heard.put(finding, Heard.of(voices)));
        return heard;
    }

    /** Adds a sheet; false when it is there already. */
    boolean addSheet(Finding finding, SheetId sheet, Weight weight, Said said, PersonId by) {
        return add(finding.findingId(), weight, said, by.value(), Map.of("sheet", sheet.value())) > 0;
    }

    /** Adds what a territory said in a session; false when that is there already. */
    boolean addSession(Finding finding, Spoken spoken, Weight weight, Said said, PersonId by) {
        return add(
                        finding.findingId(),
                        weight,
                        said,
                        by.value(),
                        Map.of(
                                "edition", spoken.edition,
                                "session", spoken.session,
                                "territory", spoken.territory,
                                "territoryName", spoken.territoryName))
                > 0;
    }

    /** Lets these public documents support a finding, in place of those before; they name no territory. */
    void replaceSources(FindingId finding, List<CitedSource> sources) {
        database.sql("delete from capitalisation.evidence where finding = :finding and source_url is not null")
                .param("finding", finding.value())
                .update();
        sources.forEach(it -> add(
                finding,
                Weight.SUPPORTS,
                new Said("", ""),
                null,
                Map.of("sourceTitle", it.title(), "sourcePublisher", it.publisher(), "sourceUrl", it.url())));
    }

    /** What evidence says of the claim, and in which context it held. */
    record Said(String words, String context) {}

    /** A territory, speaking in a session of an edition. */
    record Spoken(UUID edition, String session, UUID territory, String territoryName) {}

    private int add(FindingId finding, Weight weight, Said said, @Nullable UUID by, Map<String, Object> of) {
        return database.sql("""
                insert into capitalisation.evidence
                  (id, finding, weight, sheet, edition, session, territory, territory_name, source_title,
                  source_publisher, source_url, words, context, added_by, added_at)
                values (:id, :finding, :weight, :sheet, :edition, :session, :territory, :territoryName, :sourceTitle,
                  :sourcePublisher, :sourceUrl, :words, :context, :by, :now)
                on conflict do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("finding", finding.value())
                .param("weight", Typed.key(weight))
                .param("sheet", of.get("sheet"), Types.OTHER)
                .param("edition", of.get("edition"), Types.OTHER)
                .param("session", of.get("session"), Types.VARCHAR)
                .param("territory", of.get("territory"), Types.OTHER)
                .param("territoryName", of.get("territoryName"), Types.VARCHAR)
                .param("sourceTitle", of.get("sourceTitle"), Types.VARCHAR)
                .param("sourcePublisher", of.get("sourcePublisher"), Types.VARCHAR)
                .param("sourceUrl", of.get("sourceUrl"), Types.VARCHAR)
                .param("words", said.words)
                .param("context", said.context)
                .param("by", by, Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Takes out what somebody has added themselves; false when it is none of theirs. */
    boolean takeBack(Finding finding, UUID evidence, PersonId by) {
        return database.sql("""
                delete from capitalisation.evidence
                where id = :id
                and finding = :finding
                and added_by = :by
                """)
                        .param("id", evidence)
                        .param("finding", finding.id())
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /** Lets a piece of evidence count no more, for a reason that everybody reads; false when it does not already. */
    boolean setAside(Finding finding, UUID evidence, String because, PersonId by) {
        return database.sql("""
                update capitalisation.evidence
                set set_aside_at = :now, set_aside_by = :by, set_aside_because = :because
                where id = :id
                and finding = :finding
                and set_aside_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.value())
                        .param("because", because)
                        .param("id", evidence)
                        .param("finding", finding.id())
                        .update()
                > 0;
    }

    /** Lets it count again; false when it does. */
    boolean bringBack(Finding finding, UUID evidence) {
        return database.sql("""
                update capitalisation.evidence
                set set_aside_at = null, set_aside_by = null, set_aside_because = null
                where id = :id
                and finding = :finding
                and set_aside_at is not null
                """)
                        .param("id", evidence)
                        .param("finding", finding.id())
                        .update()
                > 0;
    }

    /** What a published sheet says of findings that everybody reads: their slugs, claims and weights. */
    List<Claimed> claimedBy(SheetId sheet) {
        return database.sql("""
                select f.slug, f.claim, e.weight
                from capitalisation.evidence e
                join capitalisation.finding f on f.id = e.finding
                where e.sheet = :sheet
                and e.set_aside_at is null
                and f.published_at is not null
                order by e.added_at
                limit 50
                """)
                .param("sheet", sheet.value())
                .query(RecordRows.of(Claimed.class))
                .list();
    }

    /** A finding of which a sheet says something. */
    record Claimed(String slug, String claim, Weight weight) {}
}
