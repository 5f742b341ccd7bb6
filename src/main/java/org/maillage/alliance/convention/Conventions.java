package org.maillage.alliance.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.alliance.ConventionId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conventions of teams. */
@Repository
record Conventions(JdbcClient database, Clock clock) {

    /** More than a team has in ten years. */
    private static final int MOST = 200;

    private static final String ROWS = """
            select c.id, c.team, c.title, c.number, c.funder, c.funder_organisation, c.amount, c.begins_on, c.ends_on,
              c.state, c.words, c.changed_by, c.example, c.version
            from alliance.convention c
            """;

    Optional<Convention> find(ConventionId id) {
        return database.sql(ROWS + "where c.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Convention.class))
                .optional();
    }

    /** Those of teams: the running ones first, then those that end last. */
    List<Convention> of(Collection<UUID> teams) {
        return database.sql(ROWS + """
                where c.team = any(:teams)
                order by c.state <> 'running', c.state <> 'prepared', c.ends_on desc, c.id
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(Convention.class))
                .list();
    }

    void add(Convention convention, PersonId by) {
        database.sql("""
                insert into alliance.convention (id, team, title, number, funder, funder_organisation, amount, begins_on,
                  ends_on, state, words, made_by, made_at, changed_by, example)
                values (:id, :team, :title, :number, :funder, :funderOrganisation, cast(nullif(:figures, '') as numeric), :beginsOn, :endsOn, :state,
                  :words, :by, :now, :by, :example)
                on conflict (id) do nothing
                """).paramSource(parameters(convention, by)).update();
    }

    /** Keeps what was changed; false when somebody else has changed it since. */
    boolean save(Convention convention, PersonId by) {
        return database.sql("""
                update alliance.convention
                set title = :title, number = :number, funder = :funder, funder_organisation = :funderOrganisation,
                  amount = cast(nullif(:figures, '') as numeric), begins_on = :beginsOn, ends_on = :endsOn, state = :state, words = :words,
                  changed_by = :by, version = version + 1
                where id = :id
                and version = :version
                """).paramSource(parameters(convention, by)).update() > 0;
    }

    private RecordParams parameters(Convention convention, PersonId by) {
        return RecordParams.of(convention)
                .with("figures", convention.figures())
                .with("by", by.value())
                .with("now", OffsetDateTime.now(clock));
    }

    /** A convention for the eyes of whoever waits for a due date. */
    record Due(UUID id, UUID convention, String title, DueDate.Kind kind, String words, LocalDate dueOn) {}

    /** What is open of what is due until a day, the first first. */
    List<Due> due(Collection<UUID> teams, LocalDate until) {
        return database.sql("""
                select d.id, d.convention, c.title, d.kind, d.words, d.due_on
                from alliance.convention_due d
                join alliance.convention c on c.id = d.convention
                where c.team = any(:teams)
                and c.state in ('prepared', 'running', 'closed')
                and d.done_on is null
                and d.due_on <= :until
                order by d.due_on, d.id
                limit 50
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("until", until)
                .query(RecordRows.of(Due.class))
                .list();
    }
}
