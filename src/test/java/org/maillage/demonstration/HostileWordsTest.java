package org.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.SignedIn;
import org.maillage.shared.Settings;
import org.maillage.support.PlatformTest;
import org.maillage.web.ThisMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever is written down, nothing of it becomes part of a page: all that people wrote in an edition says more than words
 * now, and whoever takes part in it reads every page that they can reach.
 */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class HostileWordsTest {

    /** In a page its angle bracket, and in an attribute its quotation marks, are only ever there in other letters. */
    private static final String HOSTILE = "hq\"hq'<hostile onx=hq>";

    /** What only machines write, or what leads somewhere; and what is read from the database once for all tests. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "slug|key|code|kind|email|contents|hash|.*_hash|zone|language|status|state|how|role|act|name_key|type");

    private static final Pattern OUT_OF_AN_ATTRIBUTE = Pattern.compile("<[a-zA-Z][^<>]*(hq\"hq|hq'<)");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 150;
    private static final int MOST_OF_A_KIND = 3;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Settings settings;

    @Autowired
    ThisMachine thisMachine;

    @Autowired
    MadeUpPeople madeUp;

    @Autowired
    List<DemonstrationPart> parts;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final HashSet<String> spoilt = new HashSet<>();

    private TransactionStatus all;

    /** Written once, for whoever reads. */
    @BeforeAll
    void everybodyWritesHostileWords() {
        all = transactions.getTransaction(TransactionDefinition.withDefaults());
        LoadDemonstrationTest.load(settings, thisMachine, madeUp, parts, clock);
        database.sql("""
                select table_schema || '.' || table_name as word_table, column_name
                from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where table_schema in ('programme', 'directory', 'account', 'attachment', 'exchange', 'alliance', 'evaluation')
                and table_name not in ('profile', 'theme', 'source', 'passkey')
                and table_type = 'BASE TABLE'
                and data_type = 'text'
                and is_generated = 'NEVER'
                """).query((row, number) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .filter(it -> !NO_WORDS.matcher(it.get(1)).matches())
                .forEach(it -> spoil(it.get(0), it.get(1)));
        database.sql("""
                update pathway.edition
                set content = jsonb_set(jsonb_set(content, '{title,fr}', to_jsonb(content #>> '{title,fr}' || :words)),
                  '{summary,fr}', to_jsonb(content #>> '{summary,fr}' || :words))
                where demonstration
                """).param("words", HOSTILE).update();
    }

    @AfterAll
    void nothingStays() {
        transactions.rollback(all);
    }

    private void spoil(String table, String column) {
        var alone = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        try {
            new TransactionTemplate(transactions, alone).executeWithoutResult(status -> {
                var rows = database.sql("update %1$s set %2$s = left(%2$s, 20) || :words where %2$s <> ''"
                                .formatted(table, column))
                        .param("words", HOSTILE)
                        .update();
                if (rows > 0) {
                    spoilt.add(table + "." + column);
                }
            });
        } catch (DataAccessException e) {
            // The database holds it to be something else than words.
        }
    }

    @Test
    void whatPeopleWriteIsAmongIt() {
        assertThat(spoilt)
                .contains(
                        "account.person.name",
                        "directory.organisation.name",
                        "directory.contact.name",
                        "programme.application.territory",
                        "programme.programme.title",
                        "programme.deliverable.words",
                        "programme.session.title",
                        "programme.task.title")
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @CsvSource({"programme-lead, 40", "facilitator, 30", "catalyst, 30", "partner, 10", "team, 20"})
    void noPageIsMoreThanItsOwnWords(String role, int pages) {
        var reader = database.sql("select person from account.role where role = :role order by granted_at limit 1")
                .param("role", role)
                .query(UUID.class)
                .single();

        var read = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var ahead = new ArrayDeque<>(List.of("/desk", "/account", "/programmes", "/search", "/directory"));
        while (!ahead.isEmpty() && read.size() < MOST_PAGES) {
            var path = ahead.remove();
            var kind = ID.matcher(path.replaceAll("\\?.*", "?")).replaceAll("…");
            if (!read.add(path) || kinds.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) {
                continue;
            }
            ahead.addAll(linksOn(path, new SignedIn(reader, "Somebody", null)));
        }

        assertThat(kinds).hasSizeGreaterThan(pages);
    }

    private List<String> linksOn(String path, SignedIn reader) {
        var answer = browser.get()
                .uri(java.net.URI.create(path.replace("&amp;", "&")))
                .locale(Locale.FRENCH)
                .with(user(reader))
                .header("Accept", "text/html")
                .exchange();
        var status = answer.getResponse().getStatus();
        assertThat(status).as(path).isLessThan(500);
        var type = String.valueOf(answer.getResponse().getContentType());
        if (!type.startsWith("text/html")) {
            return List.of();
        }
        try {
            var body = answer.getResponse().getContentAsString();
            assertThat(body).as(path).doesNotContain("<hostile").doesNotContainPattern(OUT_OF_AN_ATTRIBUTE);
            return LINK.matcher(body).results().map(it -> it.group(1)).toList();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
