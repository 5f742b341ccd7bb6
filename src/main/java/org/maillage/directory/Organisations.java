package org.maillage.directory;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations of the directory. Who may see which is for {@link DirectoryPolicy} to say. */
@Repository
public record Organisations(JdbcClient database, NamedParameterJdbcOperations many, Clock clock) {

    private static final String ROWS = "select " + OrganisationRows.COLUMNS + " from directory.organisation o ";

    private static final String SAVE_EVEN_GONE = """
            update directory.organisation
            set nominative = :nominative, owner = :owner, keeper = :keeper, likeness = :likeness, origin = :origin,
              origins = cast(:origins as jsonb), outvoted = cast(:outvoted as jsonb), reviewed_at = :reviewedAt,
              review_on = :reviewOn, version = version + 1,
              %s
            where id = :id
            and version = :version
            """.formatted(OrganisationRows.ASSIGNMENTS);

    private static final String SAVE = SAVE_EVEN_GONE + "and gone_at is null";

    /** An organisation, be it merged or put away. */
    public Optional<Organisation> find(UUID id) {
        return database.sql(ROWS + "where o.id = :id")
                .param("id", id)
                .query(OrganisationRows::read)
                .optional();
    }

    /**
     * An organisation, be it merged or put away.
     *
     * @throws NotFound when there is none
     */
    public Organisation get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    /** Those of these that are there and of which the reader sees a part, by their ids. */
    public Map<UUID, Organisation> seen(Collection<UUID> ids, Part part, Reader reader) {
        return database
                .sql(ROWS + "where o.id = any(:ids) and o.gone_at is null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(OrganisationRows::read)
                .list()
                .stream()
                .filter(it -> reader.sees(it, part))
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** All of these, be they merged or put away, in no order. */
    public List<Organisation> evenGone(Collection<UUID> ids) {
        return database.sql(ROWS + "where o.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(OrganisationRows::read)
                .list();
    }

    /**
     * The sheet of the same place (SIRET) among those that a team, or nobody, keeps. Other places of its unit, and what others
     * keep, are other sheets.
     */
    public Optional<Organisation> findSame(Values values, @Nullable UUID owner) {
        return database.sql(ROWS + """
                where o.gone_at is null
                and o.siret = nullif(:siret, '')
                and o.owner is not distinct from cast(:owner as uuid)
                and o.visibility <> 'private'
                limit 1
                """)
                .param("siret", values.get(Field.SIRET))
                .param("owner", owner, Types.OTHER)
                .query(OrganisationRows::read)
                .optional();
    }

    /** The organisation that an old one was merged into, at the end of the way. */
    public UUID latest(UUID id) {
        return database.sql("""
                with recursive way as (
                  select id, merged_into, 1 as step from directory.organisation where id = :id
                  union all
                  select next.id, next.merged_into, step + 1
                  from way
                  join directory.organisation next on next.id = way.merged_into
                  where step < 50
                )
                select id from way order by step desc limit 1
                """)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("organisation", id));
    }

    public void add(Organisation organisation) {
        database.sql("""
                insert into directory.organisation (id, nominative, owner, keeper, likeness, origin, origins, outvoted,
                  reviewed_at, review_on, created_at, %s)
                values (:id, :nominative, :owner, :keeper, :likeness, :origin, cast(:origins as jsonb),
                  cast(:outvoted as jsonb), :reviewedAt, :reviewOn, :now, %s)
                """.formatted(OrganisationRows.NAMES, OrganisationRows.PLACES))
                .paramSource(OrganisationRows.parameters(organisation, OffsetDateTime.now(clock)))
                .update();
    }

    /**
     * Saves an organisation, and keeps it as it was before.
     *
     * @param by who changes it; null for the actor itself
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    public void save(Organisation organisation, @Nullable UUID by) {
        keepFormer(organisation, by);
        var written = database.sql(SAVE)
                .paramSource(OrganisationRows.parameters(organisation, OffsetDateTime.now(clock)))
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException(
                    "The organisation %s has changed.".formatted(organisation.id()));
        }
    }

    private void keepFormer(Organisation organisation, @Nullable UUID by) {
        database.sql("""
                insert into directory.former_version (organisation, version, content, changed_at, changed_by)
                select id, version, to_jsonb(o), :now, :by
                from directory.organisation o
                where id = :id
                and version = :version
                on conflict do nothing
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by, Types.OTHER)
                .param("id", organisation.id())
                .param("version", organisation.version())
                .update();
    }

    /**
     * Saves organisations as a file has changed them; the file keeps them as they were before.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed one since it was read
     */
    public void saveAll(List<Organisation> changed) {
        saveAll(SAVE, changed);
    }

    /** The same for organisations that may be merged or put away. */
    public void saveAllEvenGone(List<Organisation> changed) {
        saveAll(SAVE_EVEN_GONE, changed);
    }

    private void saveAll(String save, List<Organisation> changed) {
        var now = OffsetDateTime.now(clock);
        var written = many.batchUpdate(
                save,
                changed.stream().map(it -> OrganisationRows.parameters(it, now)).toArray(SqlParameterSource[]::new));
        if (Arrays.stream(written).anyMatch(it -> it == 0)) {
            throw new OptimisticLockingFailureException("Organisations have changed while a file was applied.");
        }
    }

    /** Takes the names out of the former versions of organisations that must not be named any more. */
    public void forgetNames(List<UUID> unnamed) {
        if (!unnamed.isEmpty()) {
            database.sql("""
                    update directory.former_version
                    set content = (content - cast(:naming as text[])) || '{"name": "", "outvoted": {}}'
                    where organisation = any(:ids)
                    """)
                    .param("naming", Field.NAMING.stream().map(Field::column).toArray(String[]::new))
                    .param("ids", unnamed.toArray(UUID[]::new))
                    .update();
        }
    }

    /** Puts an organisation away, or brings it back; false when it was so already. */
    public boolean putAway(UUID id, boolean away) {
        return database.sql("""
                update directory.organisation
                set gone_at = case when :away then cast(:now as timestamptz) end, version = version + 1
                where id = :id
                and merged_into is null
                and (gone_at is not null) <> :away
                """)
                        .param("away", away)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                > 0;
    }

    /**
     * Puts an organisation away as one that has turned out to be another; its numbers are then free for that one.
     *
     * @throws OptimisticLockingFailureException when somebody else has changed it since it was read
     */
    public void mergeInto(Organisation kept, Organisation gone, UUID by) {
        keepFormer(gone, by);
        var written = database.sql("""
                update directory.organisation
                set merged_into = :kept, gone_at = :now, version = version + 1
                where id = :gone
                and version = :version
                and gone_at is null
                """)
                .param("kept", kept.id())
                .param("now", OffsetDateTime.now(clock))
                .param("gone", gone.id())
                .param("version", gone.version())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("The organisation %s has changed.".formatted(gone.id()));
        }
    }

    /** Brings an organisation back that was merged into another. */
    public void part(UUID gone) {
        database.sql("""
                update directory.organisation
                set merged_into = null, gone_at = null, version = version + 1
                where id = :gone
                """).param("gone", gone).update();
    }
}
