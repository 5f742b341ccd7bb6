package org.maillage.network.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.network.introduction.SampleIntroductions.FIRST;
import static org.maillage.network.introduction.SampleIntroductions.ONE;
import static org.maillage.network.introduction.SampleIntroductions.OTHER;
import static org.maillage.network.introduction.SampleIntroductions.REASON;
import static org.maillage.network.introduction.SampleIntroductions.SECOND;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.findable.SearchEntries;
import org.maillage.shared.OwnData;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each way in which one of two could learn of the other, or others of both, before both agreed. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class LeaksTest {

    private static final List<UUID> OTHERS = List.of(ADMINISTRATOR, COLLEAGUE, ELSEWHERE, MEMBER, NOBODY);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    FollowIntroductions follow;

    @Autowired
    List<SearchEntries> entries;

    @Autowired
    List<OwnData> ownData;

    private SampleIntroductions sample;
    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        sample = new SampleIntroductions(browser, database);
    }

    @AfterEach
    void nothingStays() {
        sample.remove();
    }

    @Test
    void noMailToOneHasAWordOfTheOtherBeforeBothAgreed() {
        sample.path();
        assertThat(sample.mails(SECOND)).isEmpty();

        sample.answer(sample.link(FIRST) + "/yes");

        assertThat(sample.mails(FIRST)).hasSize(1).noneMatch(it -> holds(it, OTHER));
        assertThat(sample.mails(SECOND)).hasSize(1).noneMatch(it -> holds(it, ONE));
        sample.answer(sample.link(SECOND) + "/yes");
        assertThat(sample.mails(FIRST).getLast()).contains(SECOND, "Bertille Framboisier");
        assertThat(sample.mails(SECOND).getLast()).contains(FIRST, "Anselme Mirabelle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?lang=en"})
    void noPageOfAPersonalLinkHasAWordOfTheOther(String language) {
        sample.path();
        var one = sample.link(FIRST);
        assertThat(words(sample.visit(one + language))).doesNotContain(OTHER).contains(REASON.toLowerCase(Locale.ROOT));
        sample.answer(one + "/yes");
        var other = sample.link(SECOND);

        assertThat(words(sample.visit(one + language))).doesNotContain(OTHER);
        assertThat(words(sample.visit(other + language))).doesNotContain(ONE);
        sample.answer(other + "/yes");
        assertThat(words(sample.visit(one + language)))
                .as("the mail alone has the address, whoever else comes upon the link")
                .doesNotContain(OTHER);
    }

    @Test
    void aLinkIsGoodForOnePersonAndOneQuestion() {
        sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        sample.answer(one + "/yes");
        assertThat(sample.state())
                .as("who agreed does not answer for the other")
                .isEqualTo("asking-second");

        sample.answer(sample.link(SECOND) + "/yes");
        assertThat(sample.visit(one.replace("/consent/", "/outcome/"))).hasStatus(404);
        assertThat(sample.answer(one.replace("/consent/", "/outcome/"), "outcome", "project"))
                .hasStatus(404);
        assertThat(sample.visit("/introduction/consent/" + "x".repeat(43))).hasStatus(404);
        assertThat(sample.string("select count(*) from network.introduction_link where encode(hash, 'escape') like '%"
                        + one.substring(one.lastIndexOf('/') + 1) + "%'"))
                .isEqualTo("0");
    }

    @Test
    void whatOpensLinksChangesNothing() {
        sample.path();
        var one = sample.link(FIRST);

        for (var path : List.of(one, one + "/yes", one + "/no")) {
            browser.get().uri(path).exchange();
            browser.head().uri(path).exchange();
        }

        assertThat(sample.state()).isEqualTo("asking-first");
        assertThat(sample.mails(SECOND)).isEmpty();
    }

    @Test
    void afterADeclineTheOtherLearnsNeitherOfItNorThatTheyWereAsked() {
        sample.path();
        sample.answer(sample.link(FIRST) + "/no");

        sample.over();
        follow.endThoseWhoseTermHasCome();

        assertThat(sample.mails(SECOND)).isEmpty();
        assertThat(sample.mails(FIRST)).hasSize(1);
    }

    /** What the first reads is the same, word for word and day for day, whatever it was that came between. */
    @Test
    void whoAgreedInVainCannotTellADeclineFromSilence() {
        sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        var silent = words(sample.visit(one));
        sample.answer(sample.link(SECOND) + "/no");
        follow.endThoseWhoseTermHasCome();
        assertThat(sample.mails(FIRST)).hasSize(1);
        assertThat(page(words(sample.visit(one)))).isEqualTo(page(silent));

        sample.over();
        follow.endThoseWhoseTermHasCome();
        var declined = sample.mails(FIRST).getLast();
        var ended = page(words(sample.visit(one)));
        sample.run("truncate network.introduction cascade");
        sample.run("delete from notices.mail");
        sample.path();
        one = sample.link(FIRST);
        sample.answer(one + "/yes");
        sample.over();
        follow.endThoseWhoseTermHasCome();

        assertThat(withoutIds(sample.mails(FIRST).getLast())).isEqualTo(withoutIds(declined));
        assertThat(page(words(sample.visit(one)))).isEqualTo(ended);
        assertThat(declined.toLowerCase(Locale.ROOT)).doesNotContain(OTHER, "décli", "répon");
    }

    @Test
    void whoTakesTheirYesBackCannotTellADeclineEither() {
        sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        sample.answer(one + "/no");
        var taken = page(words(sample.visit(one)));
        sample.run("truncate network.introduction cascade");
        sample.run("delete from notices.mail");
        sample.path();
        one = sample.link(FIRST);
        sample.answer(one + "/yes");
        sample.answer(sample.link(SECOND) + "/no");
        sample.answer(one + "/no");

        assertThat(page(words(sample.visit(one)))).isEqualTo(taken);
        sample.over();
        follow.endThoseWhoseTermHasCome();
        assertThat(sample.mails(FIRST)).hasSize(1);
    }

    @Test
    void afterItsTermALinkAnswersNothing() {
        sample.path();
        var one = sample.link(FIRST);
        sample.over();
        follow.endThoseWhoseTermHasCome();

        assertThat(words(sample.visit(one))).contains("close").doesNotContain(OTHER);
        sample.answer(one + "/yes");

        assertThat(sample.state()).isEqualTo("expired");
        assertThat(sample.mails(SECOND)).isEmpty();
    }

    @Test
    void forEverybodyElseAnIntroductionIsNotThere() {
        var path = sample.path();
        sample.answer(sample.link(FIRST) + "/yes");

        for (var person : OTHERS) {
            assertThat(sample.people().page(person, path)).hasStatus(404);
            assertThat(sample.people().send(person, path + "/withdraw", "sure", "true", "version", "1"))
                    .hasStatus(404);
            assertThat(sample.people().send(person, path + "/outcome", "side", "first", "outcome", "project"))
                    .hasStatus(404);
            for (var page : List.of(
                    "/",
                    "/desk",
                    "/introductions",
                    "/introductions/new?q=framboisier",
                    "/account",
                    "/account/export",
                    "/account/deeds",
                    "/account/people",
                    "/account/upkeep",
                    "/directory/mine",
                    "/search?q=framboisier",
                    "/search.csv?q=framboisier",
                    "/feed.atom",
                    "/sitemap.xml",
                    "/metrics")) {
                assertThat(words(sample.people().page(person, page)).replace("?q=framboisier", ""))
                        .as("%s for %s", page, person)
                        .doesNotContain("anselme", "bertille", SECOND, FIRST);
            }
        }
        assertThat(sample.visit(path)).hasStatus(302);
        assertThat(entries).noneMatch(it -> it.getClass().getPackageName().startsWith("org.maillage.network"));
    }

    @Test
    void noTableOfOthersHoldsEither() {
        sample.path();
        sample.answer(sample.link(FIRST) + "/yes");
        sample.answer(sample.link(SECOND) + "/no");

        for (var word : List.of(ONE, OTHER)) {
            // Mirabelle is the name of a place as well.
            assertThat(tables().filter(it -> !it.startsWith("territory.")).filter(it -> stands(word, it)))
                    .isNotEmpty()
                    .allMatch(it -> it.startsWith("network.introduction") || it.equals("notices.mail"));
        }
        assertThat(sample.string("select string_agg(act || words, ' ') from account.deed"))
                .contains("asked-introduction")
                .doesNotContain(ONE, OTHER, "nselme", "ertille");
    }

    @Test
    void whoTakesTheirDataAlongReadsNothingOfTheOther() {
        sample.path("firstEmail", "eve@example.org", "secondEmail", "cyd@example.org");
        assertThat(words(sample.people().page(COLLEAGUE, "/account/export")))
                .as("whoever was not asked yet does not read that there is something")
                .doesNotContain(ONE, REASON.toLowerCase(Locale.ROOT), "eve@example.org");
        sample.answer(sample.link("eve@example.org") + "/yes");

        assertThat(words(sample.people().page(MEMBER, "/account/export")))
                .contains(ONE, REASON.toLowerCase(Locale.ROOT))
                .doesNotContain(OTHER, "cyd@example.org");
        assertThat(words(sample.people().page(COLLEAGUE, "/account/export")))
                .contains(OTHER, REASON.toLowerCase(Locale.ROOT))
                .doesNotContain(ONE, "eve@example.org");
        sample.answer(sample.link("cyd@example.org") + "/no");
        assertThat(words(sample.people().page(MEMBER, "/account/export")))
                .doesNotContain("declined", "cyd@example.org");
    }

    @Test
    void whoIsErasedIsToldToNobody() {
        sample.path("secondEmail", "cyd@example.org");
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        var other = sample.link("cyd@example.org");

        erase(COLLEAGUE, "cyd@example.org");

        assertThat(sample.visit(other)).hasStatus(404);
        assertThat(sample.answer(other + "/yes")).hasStatus(404);
        assertThat(sample.state()).isEqualTo("withdrawn");
        assertThat(words(sample.visit(one))).contains("votre oui est noté").doesNotContain("effac", OTHER);
        assertThat(tables().filter(it -> it.startsWith("network.") && (stands(OTHER, it) || stands("cyd@", it))))
                .isEmpty();
    }

    @Test
    void withItsAuthorAnIntroductionIsGoneButForACount() {
        sample.path();
        var one = sample.link(FIRST);

        erase(KEEPER, "bob@example.org");

        assertThat(sample.visit(one)).hasStatus(404);
        assertThat(tables().filter(it -> it.startsWith("network.") && (stands(ONE, it) || stands(OTHER, it))))
                .isEmpty();
        assertThat(sample.string("select kind || ' ' || state || ' ' || number from network.introduction_count"))
                .isEqualTo("asked withdrawn 1");
    }

    @Test
    void anActorThatIsMergedIsNotToldEither() {
        var sheet = directory.organisation("Framboisier et Cie", REDON, true, "territory");
        var became = directory.organisation("Les Framboisiers", REDON, true, "territory");
        sample.path("second", "organisation-" + sheet, "secondName", "Framboisier et Cie");
        sample.run("update directory.organisation set merged_into = '" + became + "', gone_at = now() where id = '"
                + sheet + "'");
        var one = sample.link(FIRST);
        assertThat(words(sample.visit(one))).doesNotContain(OTHER);
        sample.answer(one + "/yes");

        assertThat(words(sample.visit(one))).doesNotContain(OTHER);
        assertThat(sample.mails(FIRST)).noneMatch(it -> holds(it, OTHER));
        assertThat(words(sample.people().page(ELSEWHERE, "/directory/" + became)))
                .doesNotContain(ONE, SECOND);
        assertThat(words(sample.people().page(COLLEAGUE, "/directory/" + became)))
                .doesNotContain(ONE, SECOND);
    }

    @Test
    void aReasonThatNamesOneIsNotTaken() {
        assertThat(sample.begin("reason", "Bertille a une salle"))
                .hasStatus(422)
                .bodyText()
                .contains("dirait de qui il s’agit", "Bertille a une salle", FIRST);
        assertThat(sample.begin("reason", "Écrivez à salle@exemple.fr")).hasStatus(422);
        assertThat(sample.mails(FIRST)).isEmpty();
    }

    @Test
    void noJournalAndNoErrorHasAWordOfEither(CapturedOutput journal) {
        var path = sample.path();
        var one = sample.link(FIRST);
        sample.begin("secondEmail", OTHER + "@", "reason", (OTHER + " ").repeat(500));
        assertThat(words(sample.answer(one + "/maybe"))).doesNotContain(OTHER);
        assertThat(words(sample.visit(one + "/other"))).doesNotContain(OTHER);
        assertThat(words(browser.post().uri(one + "/yes").exchange())).doesNotContain(OTHER);
        sample.people().send(KEEPER, path + "/withdraw", "sure", "true", "version", "77");
        sample.people().send(KEEPER, path + "/outcome", "side", OTHER, "outcome", OTHER, "version", "x");
        sample.answer(one + "/yes");
        sample.answer(sample.link(SECOND) + "/no", "stop", OTHER);
        sample.over();
        follow.endThoseWhoseTermHasCome();

        assertThat(journal.getAll().toLowerCase(Locale.ROOT)).doesNotContain(ONE, OTHER);
    }

    private void erase(UUID person, String email) {
        ownData.stream()
                .filter(it -> it.getClass().getPackageName().startsWith("org.maillage.network"))
                .flatMap(it -> it.erasures().stream())
                .forEach(it -> database.sql(it)
                        .param("person", person)
                        .param("email", email)
                        .param("name", "x")
                        .update());
    }

    private Stream<String> tables() {
        return database.sql("""
                select table_schema || '.' || table_name
                from information_schema.tables
                where table_type = 'BASE TABLE'
                and table_schema not in ('pg_catalog', 'information_schema')
                """).query((row, n) -> row.getString(1)).list().stream();
    }

    private boolean stands(String word, String table) {
        return database.sql("select exists (select from %s t where t::text ilike :word)".formatted(table))
                .param("word", "%" + word + "%")
                .query(Boolean.class)
                .single();
    }

    private static boolean holds(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    /** What a page says, without what is made for each answer anew. */
    private static String page(String words) {
        var from = words.indexOf("<main");
        return words.substring(from, words.indexOf("</main>"))
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("/introduction/consent/[a-z0-9_-]+", "");
    }

    private static String withoutIds(String mail) {
        return mail.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }

    private static String words(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().toLowerCase(Locale.ROOT);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
