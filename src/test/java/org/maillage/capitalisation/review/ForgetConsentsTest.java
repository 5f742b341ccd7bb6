package org.maillage.capitalisation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.capitalisation.review.SheetOnItsWay.SHEET;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Addresses of those who were asked about a sheet go by age; what they agreed to stays, and may still be taken back. */
@PlatformTest
class ForgetConsentsTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    BeginSheet beginSheet;

    @Autowired
    ForgetConsents forgetConsents;

    private SheetOnItsWay way;

    @BeforeEach
    void somebodyIsQuotedAndOwns() {
        way = SheetOnItsWay.begin(new People(browser), database, beginSheet);
        way.quote();
        way.send();
        way.read();
        database.sql("""
                update capitalisation.owner_consent
                set own = false, name = 'Ida Morin', organisation = 'Les Trois Rives', email = 'ida@example.com', words = 'Oui.'
                """).update();
    }

    @AfterEach
    void nothingStays() {
        way.remove();
    }

    @Test
    void nothingIsForgottenWithinThreeYears() {
        browser.post().uri(way.link() + "/agree").with(csrf()).exchange();
        age("2 years 11 months");

        forgetConsents.forget();

        assertThat(addresses()).containsExactly("denise@example.com", "ida@example.com");
        assertThat(links()).isPositive();
    }

    @Test
    void afterThreeYearsAddressesAreGoneAndWhatWasAgreedStays() {
        var link = way.link();
        browser.post().uri(link + "/agree").with(csrf()).exchange();
        age("3 years 1 day");

        forgetConsents.forget();

        assertThat(addresses()).allMatch(it -> it.endsWith("@invalid"));
        assertThat(database.sql("select name || ' ' || words from capitalisation.owner_consent")
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("Ida Morin ");
        assertThat(browser.get().uri(SHEET)).hasStatusOk().bodyText().contains("On m’attend", "Kerviel");

        assertThat(browser.post()
                        .uri(link + "/take-back")
                        .param("sure", "true")
                        .with(csrf())
                        .exchange())
                .hasStatusOk();
        assertThat(browser.get().uri(SHEET)).bodyText().doesNotContain("On m’attend", "Kerviel");
    }

    @Test
    void whatNobodyAgreedToGoesWithItsLink() {
        age("3 years 1 day");

        forgetConsents.forget();

        assertThat(addresses()).containsExactly("efface@invalid");
        assertThat(links()).isZero();
    }

    private void age(String by) {
        for (var column : List.of(
                "capitalisation.quote set added_at = added_at - age, asked_at = asked_at - age, answered_at = answered_at - age",
                "capitalisation.owner_consent set asked_at = asked_at - age, answered_at = answered_at - age",
                "capitalisation.consent_link set made_at = made_at - age, expires_at = expires_at - age")) {
            database.sql("update " + column.replace("age", "interval '" + by + "'"))
                    .update();
        }
    }

    private List<String> addresses() {
        return database.sql("""
                select email from capitalisation.quote
                union all select email from capitalisation.owner_consent
                order by 1
                """).query((row, number) -> row.getString(1)).list();
    }

    private int links() {
        return database.sql("select count(*) from capitalisation.consent_link")
                .query(Integer.class)
                .single();
    }
}
