package org.maillage.directory.ticked;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Changes of ticked sheets, each in a handful of statements however many they are. A sheet changes only in the version in which
 * it was looked at.
 */
@Repository
record TickedChanges(JdbcClient database, Clock clock) {

    private static final String THEMES = """
            case
              when c.theme_added is null or c.theme_added = any(o.themes)
              then nullif(array_remove(o.themes, c.theme_away), '{}')
              else array_append(array_remove(o.themes, c.theme_away), c.theme_added)
            end
            """;

    private static final String PLAN = """
            update directory.ticked_sheet s
            set version = o.version,
              outcome = case
                when o.gone_at is not null or o.owner is distinct from t.territory
                  or (o.visibility = 'private' and o.keeper is distinct from t.person) then 'meanwhile'
                when coalesce(c.visibility, o.visibility) = 'private' and coalesce(c.keeper, o.keeper) is null then 'unseen'
                when (c.profile is null or c.profile is not distinct from o.profile)
                  and o.themes is not distinct from %s
                  and (c.visibility is null or c.visibility = o.visibility)
                  and (c.keeper is null or c.keeper is not distinct from o.keeper) then 'same'
                else 'waits'
              end
            from directory.ticked t, directory.ticked_change c, directory.organisation o
            where s.ticked = :ticked
            and t.id = s.ticked
            and c.ticked = s.ticked
            and o.id = s.organisation
            """.formatted(THEMES);

    private static final String READY = """
            with ready as (
              select o.id, o.profile, o.themes, o.visibility, o.keeper, o.origins
              from directory.ticked_sheet s
              join directory.ticked t on t.id = s.ticked
              join directory.organisation o on o.id = s.organisation
              where s.ticked = :ticked
              and s.outcome = 'waits'
              and o.version = s.version
              and o.owner = t.territory
              and o.gone_at is null
              order by o.id
              for update of o
            )
            update directory.ticked_sheet s
            set outcome = 'changed', profile_before = ready.profile, themes_before = ready.themes,
              visibility_before = ready.visibility, keeper_before = ready.keeper, origins_before = ready.origins
            from ready
            where s.ticked = :ticked
            and s.organisation = ready.id
            """;

    private static final String FORMER = """
            insert into directory.former_version (organisation, version, content, changed_at, changed_by)
            select o.id, o.version, to_jsonb(o), :now, :person
            from directory.ticked_sheet s
            join directory.organisation o on o.id = s.organisation
            where s.ticked = :ticked
            and s.outcome = 'changed'
            on conflict do nothing
            """;

    private static final String CHANGE = """
            update directory.organisation o
            set profile = coalesce(c.profile, o.profile),
              themes = %1$s,
              visibility = coalesce(c.visibility, o.visibility),
              keeper = coalesce(c.keeper, o.keeper),
              origins = o.origins
                || case when c.profile is distinct from o.profile and c.profile is not null
                  then jsonb_build_object('profile', cast(:origin as int)) else '{}' end
                || case when o.themes is distinct from %1$s
                  then jsonb_build_object('themes', cast(:origin as int)) else '{}' end,
              version = o.version + 1
            from directory.ticked_sheet s, directory.ticked_change c
            where s.ticked = :ticked
            and s.outcome = 'changed'
            and c.ticked = s.ticked
            and o.id = s.organisation
            """.formatted(THEMES);

    /** What only somebody saw who has left the team meanwhile is the team's. */
    private static final String GIVE_BACK = """
            with back as (
              update directory.organisation o
              set profile = s.profile_before, themes = s.themes_before,
                visibility = case
                  when s.visibility_before = 'private' and not coalesce(s.keeper_before = any(:members), false)
                  then 'territory'
                  else s.visibility_before
                end,
                keeper = case when s.keeper_before = any(:members) then s.keeper_before end,
                origins = s.origins_before, version = o.version + 1
              from directory.ticked_sheet s
              where s.ticked = :ticked
              and s.outcome = 'changed'
              and o.id = s.organisation
              and o.version = s.version + 1
              and o.gone_at is null
              returning o.id
            )
            update directory.ticked_sheet s
            set outcome = 'undone'
            from back
            where s.ticked = :ticked
            and s.organisation = back.id
            """;

    /** As though it had never been: an import that brought them can then still be undone. */
    private static final String FORGET_FORMER = """
            delete from directory.former_version f
            using directory.ticked_sheet s
            where s.ticked = :ticked
            and s.outcome = 'undone'
            and f.organisation = s.organisation
            and f.version = s.version
            """;

    Optional<TickedChange> find(UUID ticked) {
        return database.sql("""
                select profile, theme_added, theme_away, upper(visibility) as visibility, keeper, applied_at, undone_at
                from directory.ticked_change
                where ticked = :ticked
                """)
                .param("ticked", ticked)
                .query(RecordRows.of(TickedChange.class))
                .optional();
    }

    /** Says what is to change, and what would become of each sheet; false when it was changed already. */
    boolean plan(UUID ticked, TickedChange change) {
        var said = database.sql("""
                insert into directory.ticked_change (ticked, profile, theme_added, theme_away, visibility, keeper)
                values (:ticked, :profile, :themeAdded, :themeAway, :visibility, :keeper)
                on conflict (ticked) do update
                set profile = excluded.profile, theme_added = excluded.theme_added, theme_away = excluded.theme_away,
                  visibility = excluded.visibility, keeper = excluded.keeper
                where ticked_change.applied_at is null
                """)
                .param("ticked", ticked)
                .param("profile", change.profile(), Types.VARCHAR)
                .param("themeAdded", change.themeAdded(), Types.VARCHAR)
                .param("themeAway", change.themeAway(), Types.VARCHAR)
                .param(
                        "visibility",
                        change.visibility() == null ? null : change.visibility().column(),
                        Types.VARCHAR)
                .param("keeper", change.keeper(), Types.OTHER)
                .update();
        return said > 0 && run(PLAN, ticked) >= 0;
    }

    /**
     * Changes the sheets that are as they were looked at.
     *
     * @param origin of the values that are new
     * @return false when that was done already
     */
    boolean apply(UUID ticked, int origin, UUID person) {
        var now = OffsetDateTime.now(clock);
        var mine = database.sql("""
                update directory.ticked_change set applied_at = :now where ticked = :ticked and applied_at is null
                """).param("now", now).param("ticked", ticked).update();
        if (mine == 0) {
            return false;
        }
        run(READY, ticked);
        leave(ticked, "waits", "meanwhile");
        database.sql(FORMER)
                .param("now", now)
                .param("person", person)
                .param("ticked", ticked)
                .update();
        database.sql(CHANGE).param("origin", origin).param("ticked", ticked).update();
        return true;
    }

    /**
     * Gives sheets back what they had, but for those that were changed since.
     *
     * @param members of the team at this moment
     * @return false when it is too late, or was done already
     */
    boolean undo(UUID ticked, UUID person, Collection<UUID> members) {
        var now = OffsetDateTime.now(clock);
        var mine = database.sql("""
                update directory.ticked_change
                set undone_at = :now, undone_by = :person
                where ticked = :ticked
                and applied_at > :since
                and undone_at is null
                """)
                .param("now", now)
                .param("person", person)
                .param("ticked", ticked)
                .param("since", now.minus(Ticked.KEPT))
                .update();
        if (mine == 0) {
            return false;
        }
        database.sql(GIVE_BACK)
                .param("members", members.toArray(UUID[]::new))
                .param("ticked", ticked)
                .update();
        leave(ticked, "changed", "stays");
        run(FORGET_FORMER, ticked);
        return true;
    }

    /** The sheets that were changed, or given back. */
    List<UUID> moved(UUID ticked) {
        return database.sql("""
                select organisation from directory.ticked_sheet where ticked = :ticked and outcome in ('changed', 'undone')
                """)
                .param("ticked", ticked)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void leave(UUID ticked, String from, String to) {
        database.sql("update directory.ticked_sheet set outcome = :to where ticked = :ticked and outcome = :from")
                .param("to", to)
                .param("ticked", ticked)
                .param("from", from)
                .update();
    }

    private int run(String sql, UUID ticked) {
        return database.sql(sql).param("ticked", ticked).update();
    }
}
