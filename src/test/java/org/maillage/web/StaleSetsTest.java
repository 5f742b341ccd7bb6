package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.SESSION;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.shared.Secret;
import org.maillage.support.HttpBrowser.Page;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms that send a whole set, from a page on which another set stood: nobody's change is written over unseen. */
@PlatformTest
class StaleSetsTest {

    private static final List<UUID> APPLICATIONS =
            Stream.generate(UUID::randomUUID).limit(6).toList();
    private static final String SELECTION = "/editions/ouest/selection";
    private static final String CANDIDATES = "/editions/ouest/applications";
    private static final String ROOM = "/sessions/" + SESSION;
    private static final String THEME = "/directory/vocabularies/theme/reuse";
    private static final String ACTORS = "/actors/departments/35";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private String theme;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
        database.sql("insert into account.role (person, role, granted_at) values (:lead, 'administrator', now())")
                .param("lead", LEAD)
                .update();
        for (var i = 0; i < APPLICATIONS.size(); i++) {
            database.sql("""
                    insert into programme.application (id, edition, secret_hash, email, territory, submitted_at, started_at)
                    values (:id, :edition, :hash, 'pays@example.org', :territory, now(), now())
                    """)
                    .param("id", APPLICATIONS.get(i))
                    .param("edition", EDITION)
                    .param("hash", Secret.fresh().hash())
                    .param("territory", "Pays " + i)
                    .update();
        }
        theme = kept(Set.THEME);
    }

    @AfterEach
    void nothingStays() {
        database.sql("update directory.theme set name_fr = :name where key = 'reuse'")
                .param("name", theme)
                .update();
        database.sql("truncate search.embedding, account.consent").update();
        RunningEdition.remove(database);
    }

    /** What is kept of each set, in words. */
    enum Set {
        SELECTION("select territory from programme.application where chosen"),
        FACILITATORS("select name from programme.session_facilitator f join account.person p on p.id = f.person"),
        ATTENDANCE("select presence from programme.attendance"),
        CONSENTS("""
                select purpose from (
                  select distinct on (purpose) purpose, given from account.consent order by purpose, id desc) latest
                where given
                """),
        SITES("select site from search.embedding"),
        THEME("select name_fr from directory.theme where key = 'reuse'");

        private final String sql;

        Set(String sql) {
            this.sql = sql;
        }
    }

    static Stream<Arguments> sets() {
        return Stream.of(
                Arguments.of(
                        Set.SELECTION,
                        LEAD,
                        CANDIDATES,
                        SELECTION,
                        List.of("chosen", APPLICATIONS.get(0).toString(), "Pays 0"),
                        List.of("chosen", APPLICATIONS.get(1).toString(), "Pays 1")),
                Arguments.of(
                        Set.FACILITATORS,
                        LEAD,
                        ROOM,
                        ROOM + "/facilitators",
                        List.of("person", FACILITATOR.toString(), "Bob"),
                        List.of("person", LEAD.toString(), "Ann")),
                Arguments.of(
                        Set.ATTENDANCE,
                        FACILITATOR,
                        ROOM,
                        ROOM + "/attendance",
                        List.of("presence-" + CATALYST, "present", "present"),
                        List.of("presence-" + CATALYST, "absent", "absent")),
                Arguments.of(
                        Set.CONSENTS,
                        CATALYST,
                        "/account",
                        "/account/consents",
                        List.of("purposes", "share-address", "share-address"),
                        List.of("purposes", "contact-after", "contact-after")),
                Arguments.of(
                        Set.SITES,
                        LEAD,
                        ACTORS,
                        ACTORS + "/embedding",
                        List.of("sites", "https://a.example", "https://a.example"),
                        List.of("sites", "https://b.example", "https://b.example")),
                Arguments.of(
                        Set.THEME,
                        LEAD,
                        "/directory/vocabularies",
                        THEME,
                        List.of("nameFr", "Réparer", "Réparer"),
                        List.of("nameFr", "Ravauder", "Ravauder")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void aSetFromAnOldPageComesBackInItsForm(
            Set set, UUID who, String page, String action, List<String> theirs, List<String> mine) {
        var old = seen(people().page(who, page), action);
        assertThat(send(who, action, old, theirs)).hasStatus3xxRedirection();

        var refused = send(who, action, old, mine);

        assertThat(refused).hasStatus(409).bodyText().contains("a changé ceci entre-temps", mine.get(1));
        assertThat(kept(set)).isEqualTo(theirs.getLast());
        assertThat(send(who, action, seen(refused, action), mine)).hasStatus3xxRedirection();
        assertThat(kept(set)).isEqualTo(mine.getLast());
    }

    @Test
    void ofLeadsWhoChooseAtTheSameTimeOneIsHeard() {
        var old = seen(people().page(LEAD, CANDIDATES), SELECTION);

        var answers = APPLICATIONS.parallelStream()
                .map(it -> send(LEAD, SELECTION, old, List.of("chosen", it.toString()))
                        .getResponse()
                        .getStatus())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(302, 409, 409, 409, 409, 409);
        assertThat(kept(Set.SELECTION)).matches("Pays .");
    }

    @Test
    void whoeverChoosesIsToldWhatOthersHaveChosen() {
        send(LEAD, SELECTION, Map.of(), List.of("chosen", APPLICATIONS.get(2).toString()));

        assertThat(send(
                        LEAD,
                        SELECTION,
                        Map.of(),
                        List.of("chosen", APPLICATIONS.get(3).toString())))
                .bodyText()
                .contains("Enregistré en ce moment\u00a0: Pays 2.");
    }

    @Test
    void aPresenceThatIsLeftAsItWasSaysNothing() {
        var action = ROOM + "/attendance";
        send(FACILITATOR, action, Map.of(), List.of("presence-" + CATALYST, "absent"));
        var old = seen(people().page(FACILITATOR, ROOM), action);
        send(FACILITATOR, action, old, List.of("presence-" + CATALYST, "present"));

        old.put("presence-" + CATALYST, "absent");
        var noted = send(FACILITATOR, action, old, List.of("presence-" + OTHER, "absent"));

        assertThat(noted).hasStatus3xxRedirection();
        assertThat(kept(Set.ATTENDANCE)).isEqualTo("absent, present");
    }

    private MvcTestResult send(UUID who, String action, Map<String, String> seen, List<String> typed) {
        var fields = Stream.concat(
                seen.entrySet().stream().flatMap(it -> Stream.of(it.getKey(), it.getValue())),
                Stream.concat(Stream.of("nameEn", "Reuse"), typed.stream().limit(2)));
        return people().send(who, action, fields.toArray(String[]::new));
    }

    /** What a form says of the set that stood on its page. */
    private static Map<String, String> seen(MvcTestResult page, String action) {
        try {
            var form = new Page(200, page.getResponse().getContentAsString(), "").form(action);
            form.keySet().removeIf(it -> !it.equals("version") && !it.startsWith("seen-"));
            assertThat(form).isNotEmpty();
            return form;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String kept(Set set) {
        return String.join(
                ", ", database.sql(set.sql + " order by 1").query(String.class).list());
    }

    private People people() {
        return new People(browser);
    }
}
