package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.programme.Programme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The criteria of programmes, each version as it was: what was sent is read by those of its day. */
@Component
record CriteriaLists(JdbcClient database, Clock clock) {

    /** Those of the portal CAPS (its page of questions: criteria before works are shared), in the words of this platform. */
    static final CriteriaList SHIPPED = new CriteriaList(
            0,
            List.of(
                    "Les trois parties y sont : un résumé, une carte d’identité, un récit.",
                    "La carte d’identité est remplie : territoire, période, acteurs, maturité, licence.",
                    "Les étapes et les moments clés sont racontés, avec la manière dont ils ont été franchis.",
                    "Le texte se lit : il est clair, précis, sans jargon inutile.",
                    "La parole des acteurs est restituée.",
                    "Les enseignements sont mis en perspective.",
                    "L’action relève de ce que le programme capitalise.",
                    "Elle respecte les personnes, et les valeurs du programme."),
            List.of(
                    "Elle part d’un besoin du territoire, dit par ceux qui le vivent.",
                    "Elle associe celles et ceux qu’elle concerne.",
                    "Elle relie des acteurs qui ne se connaissaient pas.",
                    "Elle dit ce qui est resté difficile."));

    /** The newest of a programme. */
    CriteriaList of(@Nullable UUID programme) {
        return programme == null
                ? SHIPPED
                : database.sql("""
                        select version, main, secondary from capitalisation.criteria
                        where programme = :programme
                        order by version desc
                        limit 1
                        """)
                        .param("programme", programme)
                        .query(CriteriaLists::list)
                        .optional()
                        .orElse(SHIPPED);
    }

    /** Those by which something that was sent is read. */
    CriteriaList of(Submission submission) {
        return submission.criteria() == 0 || submission.programme() == null
                ? SHIPPED
                : database.sql("""
                        select version, main, secondary from capitalisation.criteria
                        where programme = :programme
                        and version = :version
                        """)
                        .param("programme", submission.programme())
                        .param("version", submission.criteria())
                        .query(CriteriaLists::list)
                        .single();
    }

    /** Words them anew; false when somebody else has done so since they were read. */
    boolean word(Programme programme, CriteriaList after, PersonId by) {
        return database.sql("""
                insert into capitalisation.criteria (programme, version, main, secondary, made_by, made_at)
                values (:programme, :version, :main, :secondary, :by, :now)
                on conflict do nothing
                """)
                        .param("programme", programme.id())
                        .param("version", after.version())
                        .param("main", after.main().toArray(String[]::new))
                        .param("secondary", after.secondary().toArray(String[]::new))
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    private static CriteriaList list(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new CriteriaList(
                row.getInt("version"), List.of((String[]) row.getArray("main").getArray()), List.of((String[])
                        row.getArray("secondary").getArray()));
    }
}
