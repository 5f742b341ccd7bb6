package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.programme.Programme;
import org.maillage.shared.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The criteria of programmes, each version as it was: what was sent is read by those of its day. */
@Component
record CriteriaLists(JdbcClient database, Clock clock) {

    // Those of the portal CAPS (its page of questions: criteria before works are shared), in the words of this
    // platform.
    private static final List<Text> MAIN = List.of(
            new Text(
                    "Les trois parties y sont : un résumé, une carte d’identité, un récit.",
                    "All three parts are there: a summary, an identity card, a story."),
            new Text(
                    "La carte d’identité est remplie : territoire, période, acteurs, maturité, licence.",
                    "The identity card is filled in: territory, period, people and organisations, maturity, licence."),
            new Text(
                    "Les étapes et les moments clés sont racontés, avec la manière dont ils ont été franchis.",
                    "The stages and key moments are told, and how the difficult ones were got through."),
            new Text(
                    "Le texte se lit : il est clair, précis, sans jargon inutile.",
                    "The text reads well: it is clear and precise, without needless jargon."),
            new Text("La parole des acteurs est restituée.", "Those who took part are heard in their own words."),
            new Text("Les enseignements sont mis en perspective.", "The lessons are put into perspective."),
            new Text(
                    "L’action relève de ce que le programme capitalise.",
                    "The action is of the kind that the programme wants to learn from."),
            new Text(
                    "Elle respecte les personnes, et les valeurs du programme.",
                    "It respects people, and the values of the programme."));

    private static final List<Text> SECONDARY = List.of(
            new Text(
                    "Elle part d’un besoin du territoire, dit par ceux qui le vivent.",
                    "It starts from a need of the territory, voiced by those who live it."),
            new Text("Elle associe celles et ceux qu’elle concerne.", "It involves those whom it concerns."),
            new Text(
                    "Elle relie des acteurs qui ne se connaissaient pas.",
                    "It connects people and organisations that did not know each other."),
            new Text("Elle dit ce qui est resté difficile.", "It says what remained difficult."));

    /** Those that come with the platform, in the language of the reader. */
    static CriteriaList shipped() {
        return new CriteriaList(
                0,
                MAIN.stream().map(Text::toString).toList(),
                SECONDARY.stream().map(Text::toString).toList());
    }

    /** The newest of a programme. */
    CriteriaList of(@Nullable UUID programme) {
        return programme == null
                ? shipped()
                : database.sql("""
                        select version, main, secondary from capitalisation.criteria
                        where programme = :programme
                        order by version desc
                        limit 1
                        """)
                        .param("programme", programme)
                        .query(CriteriaLists::list)
                        .optional()
                        .orElseGet(CriteriaLists::shipped);
    }

    /** Those by which something that was sent is read. */
    CriteriaList of(Submission submission) {
        return submission.criteria() == 0 || submission.programme() == null
                ? shipped()
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
