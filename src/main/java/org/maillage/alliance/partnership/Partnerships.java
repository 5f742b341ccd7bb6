package org.maillage.alliance.partnership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partnerships of teams, and the moves of their cycle. */
@Repository
record Partnerships(JdbcClient database, Clock clock) {

    /** More than a team keeps. */
    static final int MOST = 200;

    private static final String ROWS = """
            select p.id, p.team, p.alliance, p.name, p.type, p.forms, p.words, p.signed_on, p.starts_on, p.ends_on,
              p.evaluated_on, p.evaluation, m.phase, m.on_day as phase_since, p.changed_by, p.changed_at, p.example, p.version
            from alliance.partnership p
            join lateral (
              select last.phase, last.on_day
              from alliance.partnership_move last
              where last.partnership = p.id
              order by last.number desc
              limit 1) m on true
            """;

    Optional<Partnership> find(PartnershipId id) {
        return database.sql(ROWS + "where p.id = :id")
                .param("id", id.value())
                .query(Partnerships::read)
                .optional();
    }

    /** Those of some teams that hold, then those that have ended, by name. */
    List<Partnership> of(Collection<UUID> teams) {
        return database.sql(ROWS + """
                where p.team = any(:teams)
                order by m.phase = 'ended', p.name collate "fr-x-icu", p.id
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(Partnerships::read)
                .list();
    }

    /** Those that were born in an alliance, by name. */
    List<Partnership> bornIn(AllianceId alliance) {
        return database.sql(ROWS + """
                where p.alliance = :alliance
                order by p.name collate "fr-x-icu", p.id
                limit :most
                """)
                .param("alliance", alliance.value())
                .param("most", MOST)
                .query(Partnerships::read)
                .list();
    }

    private static Partnership read(ResultSet row, int number) throws SQLException {
        return new Partnership(
                new PartnershipId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                alliance(row.getObject("alliance", UUID.class)),
                row.getString("name"),
                Typed.one(PartnershipType.class, row.getString("type")).orElseThrow(),
                forms(row.getArray("forms")),
                row.getString("words"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("evaluated_on", LocalDate.class),
                row.getString("evaluation"),
                Typed.one(PartnershipPhase.class, row.getString("phase")).orElseThrow(),
                Objects.requireNonNull(row.getObject("phase_since", LocalDate.class)),
                row.getObject("changed_by", UUID.class),
                Objects.requireNonNull(row.getObject("changed_at", OffsetDateTime.class)),
                row.getBoolean("example"),
                row.getInt("version"));
    }

    private static @Nullable AllianceId alliance(@Nullable UUID id) {
        return id == null ? null : new AllianceId(id);
    }

    private static List<SubForm> forms(Array words) throws SQLException {
        return Arrays.stream((String[]) words.getArray())
                .map(it -> Typed.one(SubForm.class, it).orElseThrow())
                .toList();
    }

    /** Adds one that is in its first phase; false for one that is there already. */
    boolean add(Partnership it) {
        var added = statement("""
                insert into alliance.partnership (id, team, alliance, name, type, forms, words, signed_on, starts_on, ends_on,
                  evaluated_on, evaluation, changed_by, changed_at, example)
                values (:id, :team, :alliance, :name, :type, :forms, :words, :signed, :starts, :ends, :evaluated, :evaluation,
                  :by, :now, :example)
                on conflict (id) do nothing
                """, it)
                        .param("team", it.team())
                        .param("by", it.changedBy(), Types.OTHER)
                        .param("example", it.example())
                        .update()
                > 0;
        if (added) {
            move(it, new PartnershipMove(1, it.phase(), it.phaseSince(), ""));
        }
        return added;
    }

    /** Keeps what was changed; false when somebody else has changed it since. */
    boolean save(Partnership it, SignedIn me) {
        return statement("""
                update alliance.partnership
                set alliance = :alliance, name = :name, type = :type, forms = :forms, words = :words, signed_on = :signed,
                  starts_on = :starts, ends_on = :ends, evaluated_on = :evaluated, evaluation = :evaluation, changed_by = :by,
                  changed_at = :now, version = version + 1
                where id = :id
                and version = :version
                """, it)
                        .param("by", me.id())
                        .param("version", it.version())
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec statement(String sql, Partnership it) {
        var alliance = it.alliance();
        return database.sql(sql)
                .param("id", it.id().value())
                .param("alliance", alliance == null ? null : alliance.value(), Types.OTHER)
                .param("name", it.name())
                .param("type", Typed.key(it.type()))
                .param("forms", it.forms().stream().map(Typed::key).toArray(String[]::new))
                .param("words", it.words())
                .param("signed", it.signedOn(), Types.DATE)
                .param("starts", it.startsOn(), Types.DATE)
                .param("ends", it.endsOn(), Types.DATE)
                .param("evaluated", it.evaluatedOn(), Types.DATE)
                .param("evaluation", it.evaluation())
                .param("now", OffsetDateTime.now(clock));
    }

    /** The first first. */
    List<PartnershipMove> moves(Partnership partnership) {
        return database.sql("""
                select m.number, m.phase, m.on_day, m.words
                from alliance.partnership_move m
                where m.partnership = :id
                order by m.number
                limit 500
                """)
                .param("id", partnership.id().value())
                .query(RecordRows.of(PartnershipMove.class))
                .list();
    }

    /** Notes a move; false when another of its number was noted meanwhile. */
    boolean move(Partnership partnership, PartnershipMove move) {
        return database.sql("""
                insert into alliance.partnership_move (partnership, number, phase, on_day, words)
                values (:partnership, :number, :phase, :on, :words)
                on conflict do nothing
                """)
                        .param("partnership", partnership.id().value())
                        .param("number", move.number())
                        .param("phase", Typed.key(move.phase()))
                        .param("on", move.onDay())
                        .param("words", move.words())
                        .update()
                > 0;
    }
}
