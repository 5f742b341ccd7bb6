package org.maillage.programme.call;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications that were accepted, for whoever gives them a place; and how many wait for an answer. */
@Component
public record AcceptedApplications(JdbcClient database) {

    /** Those that were told so and have no place yet. */
    public List<Accepted> waiting(UUID edition) {
        return database.sql("""
                select a.id, a.territory, a.structure, a.structure_kind, a.first_name, a.email, a.second_name,
                  a.second_email,
                  array(select commune from programme.application_commune where application = a.id order by commune)
                    as communes
                from programme.application a
                where a.edition = :edition
                and a.decision = 'accepted'
                and a.letter_sent_at is not null
                and not exists (select from programme.place p where p.application = a.id)
                order by a.territory, a.id
                limit 200
                """)
                .param("edition", edition)
                .query((row, number) -> new Accepted(
                        row.getObject("id", UUID.class),
                        row.getString("territory"),
                        row.getString("structure"),
                        row.getString("structure_kind"),
                        row.getString("email"),
                        row.getString("second_email"),
                        List.of((String[]) row.getArray("communes").getArray())))
                .list();
    }

    /** How many were told so. */
    int told(UUID edition) {
        return database.sql("""
                select count(*)
                from programme.application
                where edition = :edition
                and decision = 'accepted'
                and letter_sent_at is not null
                """).param("edition", edition).query(Integer.class).single();
    }

    /** How many were told so and have no place yet. */
    public int withoutPlace(UUID edition) {
        return database.sql("""
                select count(*)
                from programme.application a
                where a.edition = :edition
                and a.decision = 'accepted'
                and a.letter_sent_at is not null
                and not exists (select from programme.place p where p.application = a.id)
                """).param("edition", edition).query(Integer.class).single();
    }

    /** How many were handed in and have not been told what became of them. */
    public int unanswered(UUID edition) {
        return database.sql("""
                select count(*)
                from programme.application
                where edition = :edition
                and submitted_at is not null
                and withdrawn_at is null
                and letter_sent_at is null
                """).param("edition", edition).query(Integer.class).single();
    }

    /**
     * An accepted application.
     *
     * @param secondEmail empty while the pair is one person
     */
    public record Accepted(
            UUID id,
            String territory,
            String structure,
            String structureKind,
            String email,
            String secondEmail,
            List<String> communes) {}
}
