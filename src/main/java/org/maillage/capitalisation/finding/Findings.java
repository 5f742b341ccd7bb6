package org.maillage.capitalisation.finding;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.findable.EntriesChanged;
import org.maillage.shared.PageEnd;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and keeps findings. */
@Component
record Findings(JdbcClient database, ApplicationEventPublisher events, Clock clock) {

    static final String ROWS = """
            select id, slug, kind, claim, claim_en, words, words_en, contexts, edition, owner, look_again_on, archived,
              published_at, version
            from capitalisation.finding
            """;

    Optional<Finding> find(String slug) {
        return database.sql(ROWS + "where slug = :slug and removed_at is null")
                .param("slug", slug)
                .query(RecordRows.of(Finding.class))
                .optional();
    }

    /**
     * Those that everybody reads, the last published first.
     *
     * @param before where the page before ended; null for the first page
     */
    List<Finding> published(@Nullable PageEnd before, int limit) {
        return database.sql(ROWS + """
                where published_at is not null
                and (cast(:at as timestamptz) is null or (published_at, id) < (:at, :id))
                order by published_at desc, id desc
                limit :limit
                """)
                .param("at", before == null ? null : before.at(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", before == null ? null : before.id(), Types.OTHER)
                .param("limit", limit)
                .query(RecordRows.of(Finding.class))
                .list();
    }

    /** Those of an edition, the last begun first, those that only those see who tend them among them. */
    List<Finding> of(UUID edition) {
        return database.sql(
                        ROWS + "where edition = :edition and removed_at is null order by begun_at desc, id limit 200")
                .param("edition", edition)
                .query(RecordRows.of(Finding.class))
                .list();
    }

    /** Those that somebody follows and nobody else reads yet. */
    List<Finding> draftsOf(PersonId owner) {
        return database.sql(ROWS + """
                where owner = :owner
                and published_at is null
                and removed_at is null
                order by begun_at desc, id
                limit 50
                """)
                .param("owner", owner.value())
                .query(RecordRows.of(Finding.class))
                .list();
    }

    /** Keeps a new finding; false when there is one of this slug. */
    boolean add(Finding finding) {
        return database.sql("""
                insert into capitalisation.finding
                  (id, slug, kind, claim, claim_en, words, words_en, contexts, edition, owner, look_again_on, archived,
                  begun_at, published_at)
                values (:id, :slug, :kind, :claim, cast(:claimEn as text), :words, cast(:wordsEn as text), :contexts,
                  cast(:edition as uuid), cast(:owner as uuid), cast(:lookAgainOn as date), :archived, :now,
                  cast(:publishedAt as timestamptz))
                on conflict (slug) do nothing
                """)
                        .paramSource(RecordParams.of(finding).with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
    }

    /** Keeps what a finding says now, and how its claim was worded; false when somebody else has changed it since. */
    boolean change(Finding to) {
        var changed = database.sql("""
                with before as (
                  select id, claim, published_at
                  from capitalisation.finding
                  where id = :id and version = :version and not archived and removed_at is null
                  for update
                ), former as (
                  insert into capitalisation.former_claim (finding, claim, until)
                  select id, claim, :now from before where claim <> :claim and published_at is not null
                )
                update capitalisation.finding f
                set kind = :kind, claim = :claim, words = :words, contexts = :contexts,
                  look_again_on = cast(:lookAgainOn as date), version = f.version + 1
                from before
                where f.id = before.id
                """)
                        .paramSource(RecordParams.of(to).with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
        tell(to);
        return changed;
    }

    /** The archived editions, by their slugs, of whose findings, lessons and convictions none is told here yet. */
    List<String> archivesUntold() {
        return database.sql("""
                select e.slug
                from pathway.edition e
                where e.kind = 'archive'
                and exists (
                  select from pathway.lesson l where l.edition = e.id and l.kind in ('finding', 'lesson', 'conviction'))
                and not exists (
                  select from capitalisation.finding f where f.edition = e.id and f.archived)
                order by e.slug
                limit 1000
                """).query((row, number) -> row.getString(1)).list();
    }

    /**
     * Keeps what an archived edition tells, in place of what it told before under this slug; returns the id under which it
     * is kept, with what people have gathered meanwhile. Empty when the slug is that of a finding of people.
     */
    Optional<FindingId> tellArchived(Finding finding) {
        var kept = database.sql("""
                insert into capitalisation.finding as told
                  (id, slug, kind, claim, claim_en, words, words_en, edition, archived, begun_at, published_at)
                values (:id, :slug, :kind, :claim, cast(:claimEn as text), :words, cast(:wordsEn as text),
                  cast(:edition as uuid), true, :now, cast(:publishedAt as timestamptz))
                on conflict (slug) do update
                set kind = excluded.kind, claim = excluded.claim, claim_en = excluded.claim_en, words = excluded.words,
                  words_en = excluded.words_en, edition = excluded.edition, version = told.version + 1
                where told.archived
                returning id
                """)
                .paramSource(RecordParams.of(finding).with("now", OffsetDateTime.now(clock)))
                .query((row, number) -> new FindingId(row.getObject(1, UUID.class)))
                .optional();
        tell(finding);
        return kept;
    }

    /** How a claim was worded before, the last first. */
    List<FormerClaim> formerClaims(FindingId finding) {
        return database.sql("""
                select claim, until
                from capitalisation.former_claim
                where finding = :finding
                order by until desc
                limit 20
                """)
                .param("finding", finding.value())
                .query(RecordRows.of(FormerClaim.class))
                .list();
    }

    /** How a claim was worded until somebody worded it anew. */
    record FormerClaim(String claim, OffsetDateTime until) {}

    /** Opens a finding to everybody; false when it is open, or somebody else has changed it since. */
    boolean publish(Finding finding) {
        var published = database.sql("""
                update capitalisation.finding
                set published_at = :now, version = version + 1
                where id = :id
                and version = :version
                and published_at is null
                and removed_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", finding.id())
                        .param("version", finding.version())
                        .update()
                > 0;
        tell(finding);
        return published;
    }

    /** Lets somebody follow a finding from now on; false when somebody else has changed it since. */
    boolean follow(Finding finding, PersonId owner) {
        return database.sql("""
                update capitalisation.finding
                set owner = :owner, version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("owner", owner.value())
                        .param("id", finding.id())
                        .param("version", finding.version())
                        .update()
                > 0;
    }

    private void tell(Finding finding) {
        events.publishEvent(
                new EntriesChanged(FindingEntries.NAME, List.of(finding.id().toString())));
    }
}
