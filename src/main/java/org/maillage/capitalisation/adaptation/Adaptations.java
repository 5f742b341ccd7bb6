package org.maillage.capitalisation.adaptation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sheets are made of which, and what came of them. */
@Component
record Adaptations(JdbcClient database, Clock clock) {

    /** So long after an adaptation was begun it is asked what came of it. */
    static final int MONTHS = 6;

    private static final int MOST = 500;

    private static final String ROWS = """
            select a.sheet, s.slug, s.title, s.published > 0 and s.stage <> 'withdrawn' as read, a.parent,
              a.parent_version, p.slug as parent_slug, p.title as parent_title,
              p.published > 0 and p.stage <> 'withdrawn' as parent_read, a.territory_name, a.changed, a.outcome,
              a.outcome_words, a.begun_at, a.ask_at, a.version
            from capitalisation.adaptation a
            join capitalisation.experience_sheet s on s.id = a.sheet and s.removed_at is null
            join capitalisation.experience_sheet p on p.id = a.parent
            """;

    /** The adaptation that a sheet is; empty for one that is made of none. */
    Optional<Adaptation> of(SheetId sheet) {
        return database.sql(ROWS + "where a.sheet = :sheet")
                .param("sheet", sheet.value())
                .query(RecordRows.of(Adaptation.class))
                .optional();
    }

    /** What was made of a sheet, the first begun first. */
    List<Adaptation> madeOf(SheetId parent) {
        return database.sql(ROWS + "where a.parent = :parent order by a.begun_at, a.sheet limit :most")
                .param("parent", parent.value())
                .param("most", MOST)
                .query(RecordRows.of(Adaptation.class))
                .list();
    }

    /** Whether a sheet is made of another, or others that everybody reads are made of it. */
    boolean isInTree(SheetId sheet) {
        return database.sql("""
                select exists (
                  select from capitalisation.adaptation a
                  join capitalisation.experience_sheet s on s.id = a.sheet
                  where a.sheet = :sheet
                  or (a.parent = :sheet and s.published > 0 and s.stage <> 'withdrawn'))
                """)
                .param("sheet", sheet.value())
                .query(Boolean.class)
                .single();
    }

    /** The sheet that a tree begins with: what a sheet is made of, and that in its turn. */
    SheetId root(SheetId sheet) {
        return database.sql("""
                with recursive up (sheet, step) as (
                  select cast(:sheet as uuid), 0
                  union all
                  select a.parent, up.step + 1
                  from up
                  join capitalisation.adaptation a on a.sheet = up.sheet
                  where up.step < 50
                )
                select sheet from up order by step desc limit 1
                """)
                .param("sheet", sheet.value())
                .query((row, number) -> new SheetId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Whatever was made of a sheet, directly or not, the first begun first. */
    List<Adaptation> under(SheetId root) {
        return database.sql("""
                with recursive down (sheet, step) as (
                  select a.sheet, 1 from capitalisation.adaptation a where a.parent = :root
                  union all
                  select a.sheet, down.step + 1
                  from down
                  join capitalisation.adaptation a on a.parent = down.sheet
                  where down.step < 50
                )
                """ + ROWS
                        + "where a.sheet in (select sheet from down) order by a.begun_at, a.sheet limit :most")
                .param("root", root.value())
                .param("most", MOST)
                .query(RecordRows.of(Adaptation.class))
                .list();
    }

    void add(ExperienceSheet fork, SheetVersion parent) {
        var now = OffsetDateTime.now(clock);
        database.sql("""
                insert into capitalisation.adaptation (sheet, parent, parent_version, territory_name, begun_at, ask_at)
                values (:sheet, :parent, :version, :territory, :now, :ask)
                """)
                .param("sheet", fork.id())
                .param("parent", parent.sheet().value())
                .param("version", parent.number())
                .param("territory", fork.territoryName())
                .param("now", now)
                .param("ask", now.plusMonths(MONTHS))
                .update();
    }

    /** Keeps what was changed; false when somebody else has changed it since. */
    boolean say(Adaptation adaptation, String changed) {
        return database.sql("""
                update capitalisation.adaptation
                set changed = :changed, version = version + 1
                where sheet = :sheet
                and version = :version
                """)
                        .param("changed", changed)
                        .param("sheet", adaptation.sheet())
                        .param("version", adaptation.version())
                        .update()
                > 0;
    }

    /** Keeps what came of it; what is said too early is asked again. False when somebody else has changed it since. */
    boolean answer(Adaptation adaptation, Outcome outcome, String words) {
        var now = OffsetDateTime.now(clock);
        return database.sql("""
                update capitalisation.adaptation
                set outcome = :outcome, outcome_words = :words, answered_at = :now, version = version + 1,
                  ask_at = case when :outcome = 'too-early' then :again else ask_at end,
                  asked_at = case when :outcome = 'too-early' then null else asked_at end
                where sheet = :sheet
                and version = :version
                """)
                        .param("outcome", Typed.key(outcome))
                        .param("words", words)
                        .param("now", now)
                        .param("again", now.plusMonths(MONTHS))
                        .param("sheet", adaptation.sheet())
                        .param("version", adaptation.version())
                        .update()
                > 0;
    }

    /** Those of which it is time to ask what came of them, and which nobody was asked about. */
    List<Adaptation> toAsk(int most) {
        return database.sql(ROWS + """
                where a.ask_at <= :now
                and a.asked_at is null
                and (a.outcome is null or a.outcome = 'too-early')
                order by a.ask_at
                limit :most
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("most", most)
                .query(RecordRows.of(Adaptation.class))
                .list();
    }

    void asked(Adaptation adaptation) {
        database.sql("update capitalisation.adaptation set asked_at = :now where sheet = :sheet")
                .param("now", OffsetDateTime.now(clock))
                .param("sheet", adaptation.sheet())
                .update();
    }

    /** Those that somebody writes and of which it can be said by now what came of them. */
    List<Adaptation> waitingFor(PersonId writer) {
        return database.sql(ROWS + """
                join capitalisation.writer w on w.sheet = a.sheet
                where w.person = :person
                and a.ask_at <= :now
                and (a.outcome is null or a.outcome = 'too-early')
                order by a.ask_at
                limit 20
                """)
                .param("person", writer.value())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Adaptation.class))
                .list();
    }
}
