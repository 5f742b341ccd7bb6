package org.maillage.alliance.timesheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.timesheet.TimeSheet.Means;
import org.maillage.alliance.timesheet.TimeSheet.Signature;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Time sheets, their days and who signed them. */
@Repository
record TimeSheets(JdbcClient database, Clock clock) {

    private static final int MOST = 400;

    private static final String ROWS = """
            select t.id, t.operation, t.person, t.month, t.number, t.reason, t.version,
              o.name as own_name, o.office as own_office, o.means as own_means, o.signed_on as own_on,
              s.name as second_name, s.office as second_office, s.means as second_means, s.signed_on as second_on
            from alliance.time_sheet t
            left join alliance.time_sheet_signature o on o.sheet = t.id and o.side = 'own'
            left join alliance.time_sheet_signature s on s.sheet = t.id and s.side = 'second'
            """;

    Optional<TimeSheet> find(UUID id) {
        return database.sql(ROWS + "where t.id = :id")
                .param("id", id)
                .query(TimeSheets::read)
                .optional();
    }

    /** All of an operation, the latest month and version first. */
    List<TimeSheet> of(Operation operation) {
        return database.sql(ROWS + """
                where t.operation = :operation
                order by t.month desc, t.person, t.number desc
                limit :most
                """)
                .param("operation", operation.id())
                .param("most", MOST)
                .query(TimeSheets::read)
                .list();
    }

    /** The versions of somebody’s month, the latest first. */
    List<TimeSheet> versions(UUID operation, @Nullable UUID person, YearMonth month) {
        return database.sql(ROWS + """
                where t.operation = :operation
                and t.person = :person
                and t.month = :month
                order by t.number desc
                """)
                .param("operation", operation)
                .param("person", person, java.sql.Types.OTHER)
                .param("month", month.atDay(1))
                .query(TimeSheets::read)
                .list();
    }

    /** Begins a version; false when somebody has, in another window. */
    boolean begin(TimeSheet sheet) {
        return database.sql("""
                insert into alliance.time_sheet (id, operation, person, month, number, reason, begun_at)
                values (:id, :operation, :person, :month, :number, :reason, :now)
                on conflict (operation, person, month, number) do nothing
                """)
                        .param("id", sheet.id())
                        .param("operation", sheet.operation())
                        .param("person", sheet.person(), java.sql.Types.OTHER)
                        .param("month", sheet.month())
                        .param("number", sheet.number())
                        .param("reason", sheet.reason())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    List<SheetDay> days(TimeSheet sheet) {
        return database.sql("""
                select on_day, minutes, absence, half
                from alliance.time_sheet_day
                where sheet = :sheet
                order by on_day
                """)
                .param("sheet", sheet.id())
                .query(RecordRows.of(SheetDay.class))
                .list();
    }

    /** Writes the days of a draft anew; false when it was changed, or signed, since. */
    boolean write(TimeSheet sheet, List<SheetDay> days) {
        var taken = database.sql("""
                update alliance.time_sheet t
                set version = version + 1
                where id = :id
                and version = :version
                and not exists (select from alliance.time_sheet_signature s where s.sheet = t.id)
                """)
                        .param("id", sheet.id())
                        .param("version", sheet.version())
                        .update()
                > 0;
        if (taken) {
            database.sql("delete from alliance.time_sheet_day where sheet = :id")
                    .param("id", sheet.id())
                    .update();
            database.sql("""
                    insert into alliance.time_sheet_day (sheet, on_day, minutes, absence, half)
                    select :sheet, d.on_day, d.minutes, nullif(d.absence, ''), d.half
                    from unnest(:days, :minutes, :absences, :halves) as d (on_day, minutes, absence, half)
                    """)
                    .param("sheet", sheet.id())
                    .param(
                            "days",
                            days.stream()
                                    .map(it -> java.sql.Date.valueOf(it.onDay()))
                                    .toArray(java.sql.Date[]::new))
                    .param("minutes", days.stream().map(SheetDay::minutes).toArray(Integer[]::new))
                    .param("absences", days.stream().map(TimeSheets::absence).toArray(String[]::new))
                    .param("halves", days.stream().map(SheetDay::half).toArray(Boolean[]::new))
                    .update();
        }
        return taken;
    }

    private static String absence(SheetDay it) {
        return it.absence() == null ? "" : Typed.key(it.absence());
    }

    private record Elsewhere(LocalDate onDay, int minutes) {}

    /** The minutes of somebody by day of a month at other operations; of each sheet its latest version counts. */
    Map<LocalDate, Integer> elsewhere(TimeSheet sheet) {
        return database
                .sql("""
                select d.on_day, sum(d.minutes)::int as minutes
                from alliance.time_sheet t
                join alliance.time_sheet_day d on d.sheet = t.id
                where t.person = :person
                and t.month = :month
                and t.operation <> :operation
                and not exists (
                  select from alliance.time_sheet l
                  where l.operation = t.operation and l.person = t.person and l.month = t.month and l.number > t.number)
                group by d.on_day
                """)
                .param("person", sheet.person(), java.sql.Types.OTHER)
                .param("month", sheet.month())
                .param("operation", sheet.operation())
                .query(RecordRows.of(Elsewhere.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Elsewhere::onDay, Elsewhere::minutes));
    }

    /** Signs a sheet as it was seen; false when it was changed, or signed so, since. */
    boolean sign(TimeSheet sheet, String side, Signature signature) {
        return database.sql("""
                insert into alliance.time_sheet_signature (sheet, side, name, office, means, signed_on, signed_at)
                select t.id, :side, :name, :office, :means, :on, :now
                from alliance.time_sheet t
                where t.id = :id
                and t.version = :version
                on conflict do nothing
                """)
                        .param("side", side)
                        .param("name", signature.name())
                        .param("office", signature.office())
                        .param("means", Typed.key(signature.means()))
                        .param("on", signature.on())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", sheet.id())
                        .param("version", sheet.version())
                        .update()
                > 0;
    }

    /** Makes a draft of a sheet again that one has signed, and nobody else. */
    void unsign(TimeSheet sheet) {
        database.sql("""
                delete from alliance.time_sheet_signature s
                where s.sheet = :sheet
                and not exists (
                  select from alliance.time_sheet_signature o where o.sheet = s.sheet and o.side = 'second')
                """).param("sheet", sheet.id()).update();
    }

    private static TimeSheet read(ResultSet row, int number) throws SQLException {
        return new TimeSheet(
                row.getObject("id", UUID.class),
                row.getObject("operation", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("month", LocalDate.class),
                row.getInt("number"),
                row.getString("reason"),
                signature(row, "own"),
                signature(row, "second"),
                row.getInt("version"));
    }

    private static @Nullable Signature signature(ResultSet row, String side) throws SQLException {
        var name = row.getString(side + "_name");
        return name == null
                ? null
                : new Signature(
                        name,
                        row.getString(side + "_office"),
                        Typed.one(Means.class, row.getString(side + "_means")).orElseThrow(),
                        row.getObject(side + "_on", LocalDate.class));
    }
}
