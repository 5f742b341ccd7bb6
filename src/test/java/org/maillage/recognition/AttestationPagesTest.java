package org.maillage.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PARTNER;
import static org.maillage.support.RunningEdition.PROGRAMME;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.STRANGER;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Attestations: signed by those who lead, kept by their holders, checked by anybody, gone with the account. */
@PlatformTest
class AttestationPagesTest {

    private static final String PATH = "/editions/ouest/attestations";
    private static final String HOURS = "/sessions/" + SESSION + "/hours";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
        database.sql("update programme.programme set organiser = 'Le Réseau d’essai' where id = :id")
                .param("id", PROGRAMME)
                .update();
        database.sql("""
                update programme.session
                set starts_at = timestamptz '2026-01-12 09:30 Europe/Paris', ends_at = timestamptz '2026-01-12 16:30 Europe/Paris'
                where id = :session
                """).param("session", SESSION).update();
        database.sql("""
                insert into programme.attendance (session, person, place, presence, said_by, said_at)
                values (:session, :person, :place, 'present', 'facilitator', now())
                """)
                .param("session", SESSION)
                .param("person", CATALYST)
                .param("place", REDON)
                .update();
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void thoseWhoLeadSignAndNobodyElse() {
        assertThat(people.page(LEAD, PATH))
                .hasStatusOk()
                .bodyText()
                .contains("Le Réseau d’essai", "7\u00a0h sur 7\u00a0h");
        for (var other : new UUID[] {FACILITATOR, CATALYST, REVIEWER, PARTNER, STRANGER}) {
            assertThat(people.page(other, PATH)).hasStatus(403);
            assertThat(sign(other, CATALYST)).hasStatus(403);
        }
        assertThat(browser.get().uri(PATH)).hasStatus3xxRedirection();
    }

    @Test
    void anAttestationIsCheckedByAnybodyWhoHasItsNumber() {
        assertThat(sign(LEAD, CATALYST)).hasRedirectedUrl(PATH);

        var number = number();
        assertThat(check(number.toLowerCase(Locale.ROOT)))
                .hasStatusOk()
                .bodyText()
                .contains("est valable", "Eve", "7\u00a0h sur 7\u00a0h", "Le Réseau d’essai", "Ann, responsable")
                .doesNotContain("attestation.pdf");
        assertThat(people.page(STRANGER, "/attestations/" + number)).hasStatusOk();
        assertThat(check("7K2M-9QX4-B3TD"))
                .hasStatus(404)
                .bodyText()
                .contains("Aucune attestation ne porte ce numéro", "Connectez-vous");
        assertThat(check("douze")).hasStatus(422).bodyText().contains("douze caractères", "value=\"douze\"");
    }

    @Test
    void theDocumentIsForItsHolderAndThoseWhoLead() {
        sign(LEAD, CATALYST);
        var pdf = "/attestations/" + number() + "/attestation.pdf";

        assertThat(people.page(CATALYST, pdf)).hasStatusOk().hasContentType("application/pdf");
        assertThat(people.page(LEAD, pdf)).hasStatusOk();
        for (var other : new UUID[] {FACILITATOR, OTHER, STRANGER}) {
            assertThat(people.page(other, pdf)).hasStatus(404);
        }
        assertThat(people.page(CATALYST, "/desk")).bodyText().contains("Votre attestation de présence est signée");
        assertThat(people.page(CATALYST, "/attestations")).bodyText().contains("Vos attestations", pdf);
        assertThat(people.page(OTHER, "/attestations")).bodyText().doesNotContain("Vos attestations");
    }

    @Test
    void whoAttendedNothingIsAttestedNothing() {
        sign(LEAD, OTHER);

        assertThat(count()).isZero();
        assertThat(people.page(LEAD, PATH)).bodyText().contains("aucune heure suivie");
    }

    @Test
    void signingTwiceSaysNothingNewAndCorrectedHoursReplace() {
        sign(LEAD, CATALYST);
        var first = number();
        sign(LEAD, CATALYST);
        assertThat(count()).isOne();

        assertThat(late("11:00")).hasRedirectedUrl(HOURS);
        assertThat(people.page(LEAD, PATH))
                .bodyText()
                .contains("5\u00a0h\u00a030 sur 7\u00a0h", "heures corrigées depuis");
        sign(LEAD, CATALYST);

        assertThat(count()).isEqualTo(2);
        assertThat(check(first))
                .bodyText()
                .contains("remplacée par une plus récente")
                .doesNotContainPattern("\\bEve\\b");
        assertThat(check(number())).bodyText().contains("est valable", "5\u00a0h\u00a030 sur 7\u00a0h");
    }

    @Test
    void anAttestationIsWithdrawnKnowinglyAndOnce() {
        sign(LEAD, CATALYST);
        var number = number();
        var withdraw = PATH + "/" + id() + "/withdraw";

        people.send(LEAD, withdraw);
        assertThat(check(number)).bodyText().contains("est valable");
        assertThat(people.send(FACILITATOR, withdraw, "sure", "true")).hasStatus(403);

        people.send(LEAD, withdraw, "sure", "true");
        people.send(LEAD, withdraw, "sure", "true");
        assertThat(check(number))
                .bodyText()
                .contains("retirée par l’organisateur")
                .doesNotContainPattern("\\bEve\\b");
        assertThat(people.page(CATALYST, "/attestations/" + number + "/attestation.pdf"))
                .hasStatus(404);
    }

    @Test
    void whoErasesTheirAccountLeavesANumberAlone() {
        sign(LEAD, CATALYST);
        var number = number();

        assertThat(people.send(CATALYST, "/account/erase", "email", "eve@example.org"))
                .hasStatus3xxRedirection();

        assertThat(check(number))
                .hasStatusOk()
                .bodyText()
                .contains("Attestation retirée")
                .doesNotContain("Eve", "7\u00a0h sur");
        assertThat(database.sql("select holder || sessions::text from recognition.attestation")
                        .query(String.class)
                        .single())
                .isEqualTo("[]");
    }

    @Test
    void nothingIsSignedBeforeTheOrganiserIsNamedAndASessionIsHeld() {
        database.sql("update programme.programme set organiser = '' where id = :id")
                .param("id", PROGRAMME)
                .update();
        assertThat(people.page(LEAD, PATH)).bodyText().contains("Nommer l’organisateur");
        assertThat(sign(LEAD, CATALYST)).hasStatus(422).bodyText().contains("Rien ne peut encore être signé");
        assertThat(count()).isZero();
    }

    @Test
    void aFormWithoutSignatoryKeepsWhatWasTyped() {
        assertThat(people.send(LEAD, PATH, "person", CATALYST.toString(), "signatory", "", "signedAs", "responsable"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"responsable\"");
        assertThat(people.send(LEAD, PATH, "signatory", "Ann", "signedAs", "responsable"))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez au moins une personne");
        assertThat(count()).isZero();
    }

    @Test
    void whoRunsTheSessionNotesWhoCameLate() {
        assertThat(people.page(FACILITATOR, HOURS))
                .hasStatusOk()
                .bodyText()
                .contains("Eve", "7\u00a0h")
                .doesNotContainPattern("\\bFlo\\b");
        for (var other : new UUID[] {CATALYST, STRANGER}) {
            assertThat(people.page(other, HOURS)).hasStatus(403);
        }

        assertThat(late("17:00")).hasStatus(422).bodyText().contains("après la fin", "value=\"17:00\"");
        assertThat(late("dix heures")).hasStatus(422).bodyText().contains("value=\"dix heur\"");
        assertThat(late("10:15")).hasRedirectedUrl(HOURS);
        assertThat(people.page(FACILITATOR, HOURS)).bodyText().contains("value=\"10:15\"", "6\u00a0h\u00a015");
        assertThat(people.send(FACILITATOR, HOURS, "arrived-" + CATALYST, "11:00", "version", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"11:00\"");
    }

    private MvcTestResult late(String arrived) {
        return people.send(FACILITATOR, HOURS, "arrived-" + CATALYST, arrived, "version", version());
    }

    private String version() {
        try {
            var page = people.page(FACILITATOR, HOURS).getResponse().getContentAsString();
            return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult sign(UUID who, UUID person) {
        return people.send(
                who, PATH, "person", person.toString(), "signatory", "Ann", "signedAs", "responsable du programme");
    }

    private MvcTestResult check(String number) {
        return browser.get()
                .uri("/attestations?number={number}", number)
                .locale(Locale.FRENCH)
                .exchange();
    }

    private String number() {
        return new AttestationNumber(database.sql("""
                        select number from recognition.attestation
                        where edition = :edition
                        order by signed_at desc
                        limit 1
                        """)
                        .param("edition", EDITION)
                        .query(String.class)
                        .single())
                .words();
    }

    private UUID id() {
        return database.sql("select id from recognition.attestation where edition = :edition")
                .param("edition", EDITION)
                .query(UUID.class)
                .single();
    }

    private int count() {
        return database.sql("select count(*) from recognition.attestation")
                .query(Integer.class)
                .single();
    }
}
