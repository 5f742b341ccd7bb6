package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.LEAD;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.pathway.NoteFields;
import org.maillage.shared.Words;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A framing note opens with help, examples, and what is known already; nothing of it is invented. */
@PlatformTest
class NotePagesTest {

    private static final String PATH = "/editions/ouest/framing-note/edit";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
        database.sql("delete from pathway.framing_note where edition = :edition")
                .param("edition", EDITION)
                .update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void eachHeadingHasASentenceOfHelp() {
        for (var key : NoteFields.KEYS) {
            for (var language : new java.util.Locale[] {java.util.Locale.FRENCH, java.util.Locale.ENGLISH}) {
                assertThat(Words.sayIn(language, "pathway.note." + key + ".hint"))
                        .endsWith(".");
            }
        }
    }

    @Test
    void whatTheEditionAndItsTemplateKnowStandsThereAndNothingElse() throws UnsupportedEncodingException {
        assertThat(typed("places-and-pairs")).isEqualTo("De 1 à 12 territoires. Chacun vient à deux\u00a0: un binôme.");
        assertThat(typed("themes")).contains("– RSE &amp; Partenariats").hasLineCount(8);
        assertThat(typed("calendar")).startsWith("Du ").contains("– Mois 1\u00a0: S1, ");
        assertThat(typed("participants-commitments")).contains("– Être présent du début à la fin.");
        assertThat(typed("organisers-commitments")).contains("– Accompagner chaque territoire");
        assertThat(typed("expected-outputs")).contains("– Une feuille de route par territoire.");
        for (var nobodyKnows : new String[] {"motives", "problem", "budget-and-funders", "licence", "governance"}) {
            assertThat(typed(nobodyKnows)).as(nobodyKnows).isEmpty();
        }
    }

    @Test
    void anExampleIsThatOfTheArchiveWhereItsSourcesSayOne() {
        assertThat(people.page(LEAD, PATH))
                .bodyText()
                .contains(
                        "Un métier est né sur le terrain",
                        "/editions/co-construction-territoriale-2018/framing-note#motives")
                .doesNotContain("Nous n’avons pas trouvé comment")
                .contains("n’en disent rien");
    }

    @Test
    void whatWasKeptOrPublishedIsNotWrittenOver() throws UnsupportedEncodingException {
        people.send(LEAD, PATH, "motives", "Relier", "version", "0");

        assertThat(typed("motives")).isEqualTo("Relier");
        assertThat(typed("themes")).isEmpty();

        publish("sure", "true");

        assertThat(typed("motives")).isEqualTo("Relier");
        assertThat(typed("themes")).isEmpty();
        assertThat(people.page(LEAD, PATH)).bodyText().doesNotContain("Repris de l’édition");
    }

    @Test
    void aNoteWithEmptyHeadingsIsPublishedKnowingly() throws UnsupportedEncodingException {
        people.send(LEAD, PATH, "motives", "Relier", "version", "0");

        assertThat(publish("sure", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("rubriques sont vides", "Calendrier", "sans les rubriques vides");
        assertThat(typed("motives")).isEqualTo("Relier");
        assertThat(people.page(LEAD, "/editions/ouest/board"))
                .bodyText()
                .doesNotContain("La version 1 de la note de cadrage est publiée");

        assertThat(publish("sure", "true")).hasStatus3xxRedirection();
    }

    private MvcTestResult publish(String name, String value) {
        return people.send(
                LEAD, PATH, "motives", "Relier", "version", "1", "publish", "true", "number", "1", name, value);
    }

    private String typed(String field) throws UnsupportedEncodingException {
        var page = people.page(LEAD, PATH).getMvcResult().getResponse().getContentAsString();
        var found = Pattern.compile("<textarea[^>]* name=\"" + field + "\"[^>]*>([^<]*)</textarea>")
                .matcher(page);
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }
}
