package org.maillage.alliance.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.JoinedAlliance;
import org.maillage.alliance.ParticipantId;
import org.maillage.shared.Attempt;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in alliances: members, and tiers de confiance beside them. */
@Repository
record AllianceParticipants(JdbcClient database, Attempt attempt) {

    /** Of one alliance. */
    static final int MOST = 500;

    private static final String ROWS = """
            select p.id, p.alliance, p.part, p.organisation, p.name, p.role, p.since, p.until, p.contact, p.email, p.version
            from alliance.participant p
            """;

    /** What became of a change. */
    enum Outcome {
        DONE,
        /** Somebody else has changed it since. */
        CHANGED,
        /** On some of these days it is in the alliance already. */
        THERE_ALREADY
    }

    List<AllianceParticipant> of(AllianceId alliance) {
        return database.sql(ROWS + """
                where p.alliance = :alliance
                order by p.name collate "fr-x-icu", p.since, p.id
                limit :most
                """)
                .param("alliance", alliance.value())
                .param("most", MOST)
                .query(RecordRows.of(AllianceParticipant.class))
                .list();
    }

    Optional<AllianceParticipant> find(AllianceId alliance, ParticipantId id) {
        return database.sql(ROWS + "where p.alliance = :alliance and p.id = :id")
                .param("alliance", alliance.value())
                .param("id", id.value())
                .query(RecordRows.of(AllianceParticipant.class))
                .optional();
    }

    /** The members of a day of the alliances of a team that go on, as far as they have a sheet, by the alliance. */
    List<JoinedAlliance> joined(UUID team, LocalDate on) {
        return database.sql("""
                select a.id, a.name, p.organisation
                from alliance.participant p
                join alliance.alliance a on a.id = p.alliance
                where a.team = :team
                and a.ended_on is null
                and p.part = 'member'
                and p.organisation is not null
                and p.since <= :on
                and (p.until is null or p.until >= :on)
                order by a.name collate "fr-x-icu", a.id, p.organisation
                limit :most
                """)
                .param("team", team)
                .param("on", on)
                .param("most", MOST)
                .query(RecordRows.of(JoinedAlliance.class))
                .list();
    }

    Outcome add(AllianceParticipant it) {
        return tried(() -> database.sql("""
                insert into alliance.participant
                  (id, alliance, part, organisation, name, role, since, until, contact, email)
                values (:id, :alliance, :part, :organisation, :name, :role, :since, :until, :contact, :email)
                """).paramSource(params(it)).update() > 0);
    }

    Outcome save(AllianceParticipant it) {
        return tried(() -> database.sql("""
                update alliance.participant
                set organisation = :organisation, name = :name, role = :role, since = :since, until = :until,
                  contact = :contact, email = :email, version = version + 1
                where id = :id
                and version = :version
                """).paramSource(params(it)).update() > 0);
    }

    /** Takes out what was entered by mistake; false for one of which something is kept, such as what it has signed. */
    boolean remove(AllianceParticipant it) {
        return tried(() -> database.sql("delete from alliance.participant where id = :id")
                                .param("id", it.id().value())
                                .update()
                        >= 0)
                == Outcome.DONE;
    }

    private Outcome tried(java.util.function.BooleanSupplier writing) {
        var written = new boolean[1];
        try {
            attempt.write(() -> written[0] = writing.getAsBoolean());
        } catch (DataIntegrityViolationException _) {
            return Outcome.THERE_ALREADY;
        }
        return written[0] ? Outcome.DONE : Outcome.CHANGED;
    }

    private static RecordParams params(AllianceParticipant it) {
        return RecordParams.of(it)
                .with("id", it.id().value())
                .with("alliance", it.alliance().value());
    }
}
