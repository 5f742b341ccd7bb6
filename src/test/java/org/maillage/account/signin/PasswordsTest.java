package org.maillage.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.Deeds;
import org.maillage.account.EmailAddress;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.account.SampleGuard;
import org.maillage.notices.Pace;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Words;
import org.maillage.support.CannedRows;
import org.maillage.support.WithoutTransactions;
import org.springframework.transaction.support.TransactionTemplate;

/** Which passwords are taken, and how they are kept. */
@InFrench
class PasswordsTest {

    private static final Person AWA = new Person(
            new PersonId(new UUID(0, 1)),
            new EmailAddress("awa.traore@redon-agglomeration.example"),
            "Awa Traoré",
            Locale.FRENCH,
            Words.PARIS,
            Pace.DAILY,
            0);

    private final CannedRows rows = CannedRows.none();
    private final Passwords passwords = passwords();

    private Passwords passwords() {
        var clock = Clock.systemUTC();
        return new Passwords(
                rows.client(),
                new Deeds(rows.client(), clock),
                SampleGuard.of(rows.client(), clock),
                new TransactionTemplate(new WithoutTransactions()),
                clock);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            huit galettes pour douze,                true
            K7-vélo!Ouest,                           true
            onze lettre,                             false
            '',                                      false
            aaaaaaaaaaaaaaaa,                        false
            azertyuiopqs,                            false
            123456789012,                            false
            motdepasse2027,                          false
            maillagecatalyseur,                      false
            awa.traore@redon-agglomeration.example,  false
            AWA.TRAORE@redon-agglomeration.example!, false
            redon-agglomeration,                     false
            """)
    void aPasswordIsLongAndNotGuessedFromWhoHasIt(String typed, boolean taken) {
        assertThat(passwords.check(typed, AWA).none()).isEqualTo(taken);
    }

    @Test
    void whatIsWrongIsSaidWithItsLimit() {
        assertThat(passwords.check("court", AWA).at("password")).contains("12");
        assertThat(passwords.check("Une phrase très longue. ".repeat(6), AWA).at("password"))
                .contains("128");
    }

    @Test
    void onlyASlowHashIsKept() {
        passwords.set(AWA, "huit galettes pour douze");

        var kept = rows.sent("into account.password").getFirst();
        assertThat(kept).doesNotContain("huit galettes pour douze");
        assertThat((String) kept.get(1)).startsWith("{pbkdf2-600k}");
        assertThat(passwords.encoder().matches("huit galettes pour douze", (String) kept.get(1)))
                .isTrue();
        assertThat(passwords.encoder().matches("huit galettes pour treize", (String) kept.get(1)))
                .isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(passwords.encoder().encode("huit galettes"))
                .isNotEqualTo(passwords.encoder().encode("huit galettes"));
    }
}
