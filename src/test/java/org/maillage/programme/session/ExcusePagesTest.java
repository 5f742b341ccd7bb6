package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who excuses themselves and takes it back, what the facilitator takes back, who signs, and what a plan leaves open. */
@PlatformTest
class ExcusePagesTest {

    private static final String PATH = "/sessions/" + SESSION;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    AttendanceSheet sheet;

    @Autowired
    Sessions sessions;

    @Autowired
    LiveEditions editions;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void whoExcusesThemselvesCanTakeItBack() {
        assertThat(page(CATALYST)).bodyText().contains("Je ne pourrai pas venir");

        post("/excuse", CATALYST, Map.of());
        assertThat(presences()).containsExactly("excused self");
        assertThat(page(CATALYST)).bodyText().contains("Finalement, je viens");
        assertThat(page(FACILITATOR)).bodyText().contains("(de sa part)");

        post("/excuse/undo", CATALYST, Map.of());
        assertThat(presences()).isEmpty();
    }

    @Test
    void whatTheFacilitatorHasNotedIsTakenBackByTheFacilitatorAlone() {
        post("/attendance", FACILITATOR, Map.of("presence-" + CATALYST, "excused"));

        post("/excuse/undo", CATALYST, Map.of());
        post("/excuse", CATALYST, Map.of());
        assertThat(presences()).containsExactly("excused facilitator");

        post("/attendance", FACILITATOR, Map.of("presence-" + CATALYST, "none", "seen-" + CATALYST, "excused"));
        assertThat(presences()).isEmpty();
    }

    @Test
    void theFacilitatorTakesBackNothingThatTheyHaveNotSeen() {
        post("/excuse", CATALYST, Map.of());
        post("/attendance", FACILITATOR, Map.of("presence-" + CATALYST, "present", "seen-" + CATALYST, "excused"));

        var late =
                post("/attendance", FACILITATOR, Map.of("presence-" + CATALYST, "none", "seen-" + CATALYST, "excused"));

        assertThat(late).hasStatus(409);
        assertThat(presences()).containsExactly("present facilitator");
    }

    @Test
    void nobodyExcusesThemselvesAfterTheEnd() {
        database.sql("update programme.session set ends_at = now() - interval '1 minute'")
                .update();

        post("/excuse", CATALYST, Map.of());

        assertThat(presences()).isEmpty();
    }

    @Test
    void whoComesAfterAllIsThereByTheCode() {
        post("/excuse", OTHER, Map.of());
        post("/code", FACILITATOR, Map.of());

        post("/present", OTHER, Map.of("code", code()));

        assertThat(presences()).containsExactly("present code");
    }

    @Test
    void whoTypesTheCodeSignsForTheHalfDayAndWhoFacilitatesForTheirs() {
        allDay();
        post("/code", FACILITATOR, Map.of());
        assertThat(page(CATALYST)).bodyText().contains("Signez votre présence pour");

        post("/present", CATALYST, Map.of("code", code()));

        assertThat(page(CATALYST)).bodyText().doesNotContain("Signez votre présence pour");
        assertThat(page(FACILITATOR)).bodyText().contains("signé pour", "Personne n’a", "Signer pour");
        post("/signatures", FACILITATOR, Map.of("half", half()));
        assertThat(page(FACILITATOR)).bodyText().contains("Bob à ");
        assertThat(sheet.page(editions.get(EDITION), sessions.get(SESSION)).rows().stream()
                        .filter(it -> it.name().equals("Eve"))
                        .flatMap(it -> it.signed().stream())
                        .filter(it -> !it.isEmpty()))
                .hasSize(1);
        assertThat(sheet.page(editions.get(EDITION), sessions.get(SESSION)).facilitators())
                .hasSize(1);
    }

    @Test
    void whoIsNotedAbsentHasSignedNothingAndNobodySignsForThem() {
        allDay();
        post("/code", FACILITATOR, Map.of());
        post("/present", CATALYST, Map.of("code", code()));
        post("/attendance", FACILITATOR, Map.of("presence-" + CATALYST, "absent", "seen-" + CATALYST, "present"));

        assertThat(page(FACILITATOR)).bodyText().doesNotContain("signé pour");
        post("/attendance", FACILITATOR, Map.of("presence-" + CATALYST, "none", "seen-" + CATALYST, "absent"));
        assertThatThrownBy(() -> database.sql("""
                insert into programme.attendance_signature (session, person, half_day, signed_at)
                values (:session, :person, 'morning', now())
                """)
                        .param("session", SESSION)
                        .param("person", CATALYST)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyIsPresentByTheirOwnWordAlone() {
        assertThatThrownBy(() -> database.sql("""
                insert into programme.attendance (session, person, place, presence, said_by, said_at)
                values (:session, :person, :place, 'present', 'self', now())
                """)
                        .param("session", SESSION)
                        .param("person", CATALYST)
                        .param("place", REDON)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anotherSessionOfTheSamePeopleAtTheSameTimeIsToldToWhoRunsIt() {
        database.sql("""
                insert into programme.session (id, edition, code, title, format, starts_at, ends_at)
                values (gen_random_uuid(), :edition, 'W2', 'Webinaire', 'collective-session', now(), now() + interval '1 hour')
                """).param("edition", EDITION).update();

        assertThat(page(FACILITATOR)).bodyText().contains("2 personnes attendues ici le sont aussi", "W2, Webinaire");
        assertThat(page(CATALYST)).bodyText().doesNotContain("Webinaire");
    }

    /** A session that covers both halves of today. */
    private void allDay() {
        database.sql("""
                update programme.session
                set starts_at = ((now() at time zone 'Europe/Paris')::date + time '00:01') at time zone zone,
                  ends_at = ((now() at time zone 'Europe/Paris')::date + time '23:59') at time zone zone
                """).update();
    }

    private String half() {
        return database.sql("select half_day from programme.attendance_signature")
                .query(String.class)
                .single();
    }

    private String code() {
        return database.sql("select code_word from programme.session where id = :id")
                .param("id", SESSION)
                .query(String.class)
                .single();
    }

    private java.util.List<String> presences() {
        return database.sql("select presence || ' ' || said_by from programme.attendance")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private MvcTestResult page(UUID person) {
        return browser.get()
                .uri(PATH)
                .with(user(new SignedIn(person, "Essai", null)))
                .exchange();
    }

    private MvcTestResult post(String path, UUID person, Map<String, String> fields) {
        var request = browser.post().uri(PATH + path).with(csrf()).with(user(new SignedIn(person, "Essai", null)));
        fields.forEach(request::param);
        return request.exchange();
    }
}
