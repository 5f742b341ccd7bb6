package org.maillage.alliance.timesheet;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The operations of teams. */
@Repository
record Operations(JdbcClient database, Clock clock) {

    private static final int MOST = 200;

    private static final String ROWS = """
            select o.id, o.team, o.convention, o.name, o.number, o.begins_on, o.ends_on, o.example, o.version
            from alliance.operation o
            """;

    Optional<Operation> find(UUID id) {
        return database.sql(ROWS + "where o.id = :id")
                .param("id", id)
                .query(RecordRows.of(Operation.class))
                .optional();
    }

    /** Those of teams, the ones that end last first. */
    List<Operation> of(Collection<UUID> teams) {
        return database.sql(ROWS + """
                where o.team = any(:teams)
                order by o.ends_on desc, o.id
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(Operation.class))
                .list();
    }

    void add(Operation it, PersonId by) {
        database.sql("""
                insert into alliance.operation (id, team, convention, name, number, begins_on, ends_on, made_by, made_at, example)
                values (:id, :team, :convention, :name, :number, :from, :until, :by, :now, :example)
                """)
                .param("id", it.id())
                .param("team", it.team())
                .param("convention", it.convention(), Types.OTHER)
                .param("name", it.name())
                .param("number", it.number())
                .param("from", it.beginsOn())
                .param("until", it.endsOn())
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("example", it.example())
                .update();
    }

    /** Keeps what was changed; false when somebody else has changed it since. */
    boolean save(Operation it) {
        return database.sql("""
                update alliance.operation
                set convention = :convention, name = :name, number = :number, begins_on = :from, ends_on = :until,
                  version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("id", it.id())
                        .param("convention", it.convention(), Types.OTHER)
                        .param("name", it.name())
                        .param("number", it.number())
                        .param("from", it.beginsOn())
                        .param("until", it.endsOn())
                        .param("version", it.version())
                        .update()
                > 0;
    }

    /** How many days with hours an operation has outside of a period. */
    long outside(Operation it, LocalDate from, LocalDate until) {
        return database.sql("""
                select count(*)
                from alliance.time_sheet t
                join alliance.time_sheet_day d on d.sheet = t.id
                where t.operation = :operation
                and d.minutes > 0
                and d.on_day not between :from and :until
                """)
                .param("operation", it.id())
                .param("from", from)
                .param("until", until)
                .query(Long.class)
                .single();
    }
}
