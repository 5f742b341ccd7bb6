package org.maillage.capitalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.capitalisation.SampleSheet.SHEET;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.OTHER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.PersonId;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps of the rules of sheets, whoever writes into it. */
@PlatformTest
class SheetRulesTest {

    private static final SheetId ID = new SheetId(SHEET);
    private static final PersonId EVE = new PersonId(CATALYST);

    @Autowired
    JdbcClient database;

    @Autowired
    Sections sections;

    @Autowired
    Writers writers;

    @BeforeEach
    void aSheet() {
        SampleSheet.write(database);
    }

    @AfterEach
    void nothingStays() {
        SampleSheet.remove(database);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update capitalisation.section set words = repeat('x', 281) where key = 'pitch'",
                "update capitalisation.section set words = repeat('x', 20001) where key = 'need'",
                "update capitalisation.section set title = '' where key = 'own-1'",
                "update capitalisation.experience_sheet set title = ''",
                "update capitalisation.experience_sheet set slug = 'Été'",
                "update capitalisation.experience_sheet set began = 'hier'",
                "update capitalisation.experience_sheet set licence = 'à moi'",
                "update capitalisation.experience_sheet set edition = null",
                "update capitalisation.experience_sheet set published = 1, removed_at = now()",
                "insert into capitalisation.measure (id, sheet, what, figure, source, added_at)"
                        + " select gen_random_uuid(), id, 'Repas', '400', 'Bilan', now() from capitalisation.experience_sheet",
                "insert into capitalisation.moment (id, sheet, happened, words)"
                        + " select gen_random_uuid(), id, 'mai', 'Oui' from capitalisation.experience_sheet"
            })
    void whatBreaksARuleIsRefused(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsCountedStaysRolledOut() {
        database.sql("update capitalisation.experience_sheet set maturity = 'roll-out'")
                .update();
        database.sql("""
                insert into capitalisation.measure (id, sheet, what, figure, source, added_at)
                values (gen_random_uuid(), :sheet, 'Repas', '400 par jour', 'Bilan 2025', now())
                """).param("sheet", SHEET).update();

        assertThatThrownBy(() -> database.sql("update capitalisation.experience_sheet set maturity = 'experiment'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoWroteMeanwhileIsNotWrittenOverAndWhatWasSaidIsKept() {
        var read = sections.find(ID, "need").orElseThrow();

        assertThat(sections.keep(ID, said(read, "Un"), EVE)).isTrue();
        assertThat(sections.keep(ID, said(read, "Deux"), new PersonId(OTHER))).isFalse();
        var again = sections.find(ID, "need").orElseThrow();
        assertThat(again.words()).isEqualTo("Un");
        assertThat(sections.keep(ID, said(again, "Trois"), new PersonId(OTHER))).isTrue();

        assertThat(sections.formerWords(ID, "need"))
                .extracting(Sections.FormerWords::words, Sections.FormerWords::writtenBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Un", CATALYST));
    }

    @Test
    void ownSectionsAreThirtyAtMost() {
        for (var number = 2; number <= 30; number++) {
            assertThat(sections.add(ID, "Rubrique " + number, "", EVE)).contains("own-" + number);
        }

        assertThat(sections.add(ID, "Une de trop", "", EVE)).isEmpty();
    }

    @Test
    void theLastWriterCannotLeave() {
        assertThat(writers.remove(ID, EVE)).isFalse();
        SampleSheet.writer(database, OTHER);
        assertThat(writers.remove(ID, EVE)).isTrue();
        assertThat(writers.writes(ID, EVE)).isFalse();
    }

    private static Section said(Section read, String words) {
        return new Section(read.key(), read.place(), "", words, false, read.version(), null, null);
    }
}
