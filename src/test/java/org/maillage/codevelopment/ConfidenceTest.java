package org.maillage.codevelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.codevelopment.SampleGroup.ADMINISTRATOR;
import static org.maillage.codevelopment.SampleGroup.FOURTH;
import static org.maillage.codevelopment.SampleGroup.GROUP;
import static org.maillage.codevelopment.SampleGroup.LEFT;
import static org.maillage.codevelopment.SampleGroup.SESSION;
import static org.maillage.codevelopment.SampleGroup.THIRD;
import static org.maillage.codevelopment.SampleGroup.WALKER;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PARTNER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.SignedIn;
import org.maillage.findable.SearchEntries;
import org.maillage.shared.OwnData;
import org.maillage.shared.Words;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One word stands in all that a group says; it is found nowhere outside of its tables, and in no page, file, mail or journal of others. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class ConfidenceTest {

    private static final String WORD = "Framboisier";
    private static final String PATH = "/peer-groups/" + GROUP;
    private static final String AFTER = PATH + "/sessions/1/after";
    private static final List<UUID> OTHERS = List.of(LEAD, FACILITATOR, PARTNER, ADMINISTRATOR, WALKER, LEFT, STRANGER);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    List<SearchEntries> entries;

    @Autowired
    List<OwnData> ownData;

    @Value("${spring.datasource.hikari.data-source-properties.logServerErrorDetail}")
    boolean tellsRows;

    @BeforeEach
    void begin() {
        SampleGroup.write(database);
        database.sql("""
                update codevelopment.session
                set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour', client = :client, round = 1
                where id = :id
                """).param("client", OTHER).param("id", SESSION).update();
    }

    @AfterEach
    void nothingStays() {
        SampleGroup.remove(database);
    }

    @Test
    void whatAGroupSaysStandsInItsTablesAlone() {
        say();

        assertThat(tables().filter(this::holdsTheWord))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).startsWith("codevelopment."));
    }

    @Test
    void noMailOfTheModuleCarriesAWordOfIt() {
        say();

        assertThat(database.sql("select to_jsonb(m)::text from notices.mail m")
                        .query((row, number) -> row.getString(1))
                        .list())
                .hasSizeGreaterThan(8)
                .noneMatch(it -> it.contains(WORD));
    }

    @Test
    void noPageOrFileOfOthersHasAWordOfIt() {
        say();

        for (var page : List.of(
                "/",
                "/desk",
                "/account",
                "/account/export",
                "/account/deeds",
                "/account/people",
                "/account/upkeep",
                "/mailbox",
                "/editions/ouest",
                "/editions/ouest/board",
                "/editions/ouest/deeds",
                "/editions/ouest/roadmap",
                "/peer-groups",
                "/peer-groups/learnings",
                "/search?q=framboisiers",
                "/search.csv?q=framboisiers",
                "/feed.atom",
                "/editions.atom",
                "/sitemap.xml",
                "/metrics",
                "/desk?lang=en")) {
            for (var person : OTHERS) {
                assertThat(text(page(page, person)))
                        .as("%s for %s", page, person)
                        .doesNotContain(WORD);
            }
        }
    }

    @Test
    void theExportOfOneMemberHasNothingThatAnotherSaid() {
        say();

        assertThat(page("/account/export", OTHER)).bodyText().contains(WORD + " synthèse", WORD + " engagement");
        for (var member : List.of(CATALYST, FOURTH)) {
            assertThat(page("/account/export", member))
                    .bodyText()
                    .contains("Les Cinq")
                    .doesNotContain(WORD);
        }
    }

    @Test
    void whoHasLeftKeepsTheirOwnWordsAndNoPageOfTheGroup() {
        say();
        post(PATH + "/leave", OTHER, Map.of("sure", "true"));

        assertThat(page("/account/export", OTHER))
                .bodyText()
                .contains(
                        WORD + " synthèse", WORD + " engagement", WORD + " appris", WORD + " contrat", WORD + " sujet");
        for (var path : List.of("", "/commitments", "/sessions/1", "/sessions/1/after", "/sessions/1/learning")) {
            assertThat(page(PATH + path, OTHER)).hasStatus(404);
        }
        assertThat(page("/desk", OTHER)).bodyText().doesNotContain(WORD);
        assertThat(page(PATH + "/commitments", THIRD)).bodyText().doesNotContain(WORD);
    }

    @Test
    void nothingOfAGroupIsFound() {
        assertThat(entries).noneMatch(it -> it.getClass().getPackageName().startsWith("org.maillage.codevelopment"));
    }

    @Test
    void noJournalHasAWordOfAFormThatFails(CapturedOutput journal) {
        say();
        var long2 = (WORD + " ").repeat(2000);
        post(AFTER, OTHER, Map.of("learning", long2, "contract", WORD, "synthesis", WORD, "version", "0"));
        post(AFTER, OTHER, Map.of("learning", WORD, "contract", WORD, "synthesis", WORD, "version", "77"));
        post(PATH + "/topics", OTHER, Map.of("title", WORD, "words", long2));
        post(PATH + "/sessions/1/preparation", OTHER, Map.of("facts", WORD + " vieux", "version", "9"));
        for (var outsider : OTHERS) {
            post(AFTER, outsider, Map.of("learning", WORD));
            post(PATH + "/topics", outsider, Map.of("title", WORD));
            post(PATH + "/sessions/x/after", outsider, Map.of("learning", WORD));
            page(PATH + "/syntheses/" + WORD, outsider);
        }
        browser.post().uri(AFTER).param("learning", WORD).exchange();
        browser.post()
                .uri(AFTER)
                .param("learning", WORD + "\u0000")
                .with(user(new SignedIn(OTHER, "Essai", null)))
                .exchange();

        // What a constraint refuses and nobody has foreseen would be told with its row.
        assertThatThrownBy(() -> database.sql("update codevelopment.synthesis set version = 0 where person = :person")
                        .param("person", OTHER)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(it ->
                        assertThat(String.valueOf(it)).contains("synthesis").doesNotContain(WORD));
        assertThat(journal.getAll()).doesNotContain(WORD);
        assertThat(tellsRows)
                .as("the platform’s own connections tell no rows either")
                .isFalse();
    }

    @Test
    void whoErasesTheirAccountTakesAllOfTheirWordsAlong() {
        say();
        ownData.stream()
                .filter(it -> it.getClass().getPackageName().startsWith("org.maillage.codevelopment"))
                .flatMap(it -> it.erasures().stream())
                .forEach(it -> database.sql(it).param("person", OTHER).update());

        assertThat(tables().filter(this::holdsTheWord)).isEmpty();
    }

    /** All that a group can say, each with the one word in it, and all that tells its members of something. */
    private void say() {
        post(
                PATH + "/topics",
                OTHER,
                Map.of(
                        "kind",
                        "problem",
                        "title",
                        WORD + " sujet",
                        "words",
                        WORD,
                        "alive",
                        "true",
                        "real",
                        "true",
                        "mine",
                        "true"));
        post(
                PATH + "/sessions/1/preparation",
                OTHER,
                Map.of("facts", WORD, "tried", WORD, "hopes", WORD, "version", "0"));
        post(PATH + "/sessions/2/call", THIRD, Map.of());
        post(PATH + "/sessions/2/move", THIRD, Map.of("on", today(30), "from", "09:30", "version", "1"));
        post(
                AFTER,
                OTHER,
                new HashMap<>(Map.of(
                        "contract",
                        WORD + " contrat",
                        "synthesis",
                        WORD + " synthèse",
                        "learning",
                        WORD + " appris",
                        "what1",
                        WORD + " engagement",
                        "due1",
                        today(2),
                        "with1",
                        WORD,
                        "version",
                        "0")));
        var synthesis = PATH + "/syntheses/" + id("codevelopment.synthesis");
        post(synthesis + "/release", OTHER, Map.of("version", "1", "sure", "true"));
        post(synthesis + "/read", THIRD, Map.of());
        post(synthesis + "/take-back", OTHER, Map.of("sure", "true"));
        post(
                PATH + "/commitments/" + id("codevelopment.commitment"),
                OTHER,
                Map.of("kind", "moved", "movedTo", today(3), "words", WORD, "version", "0"));
        post(PATH + "/sessions/1/learning", OTHER, Map.of("words", WORD, "themes", WORD, "agrees", "true"));
    }

    private Stream<String> tables() {
        return database.sql("""
                select table_schema || '.' || table_name
                from information_schema.tables
                where table_type = 'BASE TABLE'
                and table_schema not in ('pg_catalog', 'information_schema')
                """).query((row, number) -> row.getString(1)).list().stream();
    }

    private boolean holdsTheWord(String table) {
        return database.sql("select exists (select from %s t where t::text like :word)".formatted(table))
                .param("word", "%" + WORD + "%")
                .query(Boolean.class)
                .single();
    }

    private UUID id(String table) {
        return database.sql("select id from " + table + " where person = :person")
                .param("person", OTHER)
                .query(UUID.class)
                .single();
    }

    private String today(int days) {
        return Words.today(clock).plusDays(days).toString();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult page(String path, UUID person) {
        return browser.get()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .exchange();
    }

    private MvcTestResult post(String path, UUID person, Map<String, String> sent) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .with(csrf());
        sent.forEach(request::param);
        return request.exchange();
    }
}
