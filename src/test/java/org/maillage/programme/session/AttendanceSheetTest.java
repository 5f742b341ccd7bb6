package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.SESSION;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.pathway.InFrench;
import org.maillage.programme.LiveEditions;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The attendance sheet, which screen readers can read too. */
@PlatformTest
@InFrench
class AttendanceSheetTest {

    @Autowired
    AttendanceSheet sheet;

    @Autowired
    Sessions sessions;

    @Autowired
    LiveEditions editions;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void theSheetIsPdfForEverybody() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();

        var pdf = sheet.pdf(editions.get(EDITION), sessions.get(SESSION));

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                            .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                            .map(TestAssertion::getMessage)
                            .distinct())
                    .isEmpty();
        }
    }
}
