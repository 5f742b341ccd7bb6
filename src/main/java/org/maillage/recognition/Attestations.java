package org.maillage.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.programme.AttendedSession;
import org.maillage.programme.LiveEdition;
import org.maillage.recognition.Attestation.End;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The attestations: added, brought to an end, never changed. */
@Repository
record Attestations(JdbcClient database, JsonMapper json, Clock clock) {

    private static final String ROWS = """
            select id, number, edition, person, holder, edition_title, organiser, signatory, signed_as, signed_at,
              planned_minutes, attended_minutes, sessions, ended_at, ended_because
            from recognition.attestation
            """;

    void add(Attestation attestation, SignedIn signer) {
        database.sql("""
                insert into recognition.attestation (id, number, edition, person, holder, edition_title, organiser,
                  signatory, signed_as, signed_by, signed_at, planned_minutes, attended_minutes, sessions)
                values (:id, :number, :edition, :person, :holder, :editionTitle, :organiser,
                  :signatory, :signedAs, :signedBy, :signedAt, :planned, :attended, cast(:sessions as jsonb))
                """)
                .param("id", attestation.id())
                .param("number", attestation.number().characters())
                .param("edition", attestation.edition())
                .param("person", attestation.person())
                .param("holder", attestation.holder())
                .param("editionTitle", attestation.editionTitle())
                .param("organiser", attestation.organiser())
                .param("signatory", attestation.signatory())
                .param("signedAs", attestation.signedAs())
                .param("signedBy", signer.person().value())
                .param("signedAt", attestation.signedAt())
                .param("planned", attestation.plannedMinutes())
                .param("attended", attestation.attendedMinutes())
                .param("sessions", json.writeValueAsString(attestation.sessions()))
                .update();
    }

    Optional<Attestation> find(AttestationNumber number) {
        return database.sql(ROWS + "where number = :number")
                .param("number", number.characters())
                .query(this::attestation)
                .optional();
    }

    /** Those of an edition that are in force, the last to be signed first. */
    List<Attestation> inForce(LiveEdition edition) {
        return database.sql(ROWS + """
                where edition = :edition
                and ended_at is null
                order by signed_at desc, id
                limit 2000
                """)
                .param("edition", edition.id())
                .query(this::attestation)
                .list();
    }

    /** Those of somebody that are in force, the last to be signed first. */
    List<Attestation> of(PersonId person) {
        return database.sql(ROWS + """
                where person = :person
                and ended_at is null
                order by signed_at desc, id
                limit 200
                """)
                .param("person", person.value())
                .query(this::attestation)
                .list();
    }

    /** Brings that of somebody in an edition to an end, if there is one in force. */
    void replace(LiveEdition edition, UUID person) {
        database.sql("""
                update recognition.attestation
                set ended_at = :now, ended_because = 'replaced'
                where edition = :edition
                and person = :person
                and ended_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("edition", edition.id())
                .param("person", person)
                .update();
    }

    /** Takes one of an edition back; nothing when it is none of them, or is not in force any more. */
    Optional<Attestation> withdraw(LiveEdition edition, AttestationId id) {
        return database.sql("""
                update recognition.attestation
                set ended_at = :now, ended_because = 'withdrawn'
                where id = :id
                and edition = :edition
                and ended_at is null
                returning id, number, edition, person, holder, edition_title, organiser, signatory, signed_as, signed_at,
                  planned_minutes, attended_minutes, sessions, ended_at, ended_because
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .param("edition", edition.id())
                .query(this::attestation)
                .optional();
    }

    private Attestation attestation(ResultSet row, int number) throws SQLException {
        var because = row.getString("ended_because");
        return new Attestation(
                row.getObject("id", UUID.class),
                new AttestationNumber(row.getString("number")),
                row.getObject("edition", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("holder"),
                row.getString("edition_title"),
                row.getString("organiser"),
                row.getString("signatory"),
                row.getString("signed_as"),
                row.getObject("signed_at", OffsetDateTime.class),
                row.getInt("planned_minutes"),
                row.getInt("attended_minutes"),
                List.of(json.readValue(row.getString("sessions"), AttendedSession[].class)),
                row.getObject("ended_at", OffsetDateTime.class),
                because == null ? null : Typed.one(End.class, because).orElseThrow());
    }
}
