package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.LEAD;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.Status;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An edition as its lead walks it, from draft to archive: what comes next is a link to where it is done. */
@PlatformTest
class NextStepPagesTest {

    private static final Pattern STEP = Pattern.compile("<a (?:class=\"btn[^\"]*\" )?href=\"([^\"]+)\">([^<]+)</a>");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private People people;

    @BeforeEach
    void begin() {
        people = new People(browser);
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    /** What stands before is what has happened so far: a note, a call that is open or over, an application and its answer, a place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status      | happened                             | first page
            draft       | ''                                   | /editions/ouest/framing-note/edit
            draft       | note                                 | /editions/ouest/call/edit
            draft       | note taken                           | /editions/ouest/call/edit
            draft       | note open                            | form
            call-open   | note open                            | /editions/ouest/call
            call-open   | note over                            | form
            selection   | note over                            | /editions/ouest/call/edit
            selection   | note open                            | /editions/ouest/call
            selection   | note over applied                    | /editions/ouest/applications
            selection   | note over applied accepted           | /editions/ouest/applications
            selection   | note over applied accepted told      | /editions/ouest/cohorts
            selection   | note over applied accepted told place | form
            running     | note over place                      | /editions/ouest/sessions/new
            running     | note over                            | /editions/ouest/sessions/new
            closing     | note over place                      | /editions/ouest/lessons
            closing     | note over place lesson               | /editions/ouest/move
            capitalised | note over place lesson               | /programmes/lien/editions/new?from=edition%20ouest
            archived    | note over place lesson               | /programmes/lien/editions/new?from=edition%20ouest
            """, useHeadersInDisplayName = true)
    void whatComesNextLeadsToWhereItIsDone(String status, String happened, String first)
            throws UnsupportedEncodingException {
        become(Status.find(status).orElseThrow(), List.of(happened.split(" ")));

        var board = content("/editions/ouest/board");
        var panel = Pattern.compile("<h2 id=\"next\">.*?</section>", Pattern.DOTALL)
                .matcher(board)
                .results()
                .map(it -> it.group())
                .findFirst()
                .orElse("");
        var pages = STEP.matcher(panel).results().map(it -> it.group(1)).toList();

        assertThat(pages.isEmpty() ? List.of("form") : pages).first().isEqualTo(first);
        assertThat(board.contains("<h2 id=\"move\">"))
                .as("the form is there, above which what is done first may stand")
                .isEqualTo(first.equals("form") || status.equals("call-open"));
        for (var page : pages) {
            assertThat(people.page(LEAD, page.replace("%20", " "))).as(page).hasStatusOk();
        }
        if (!first.startsWith("/programmes") && !first.equals("form")) {
            assertThat(content("/desk")).contains("href=\"" + first + "\"");
        }
    }

    private void become(Status status, List<String> happened) {
        for (var table : List.of("pathway.move", "programme.session", "programme.task")) {
            database.sql("delete from " + table + " where edition = :edition")
                    .param("edition", EDITION)
                    .update();
        }
        var position = 0;
        for (var it : Status.values()) {
            position++;
            if (it.compareTo(status) <= 0) {
                database.sql("""
                        insert into pathway.move (edition, position, status, year, certainty)
                        values (:edition, :position, :status, 2026, 'stated')
                        """)
                        .param("edition", EDITION)
                        .param("position", position)
                        .param("status", it.key())
                        .update();
            }
        }
        unless(happened.contains("note"), "delete from pathway.framing_note where edition = :edition");
        unless(
                !happened.contains("open"),
                "update programme.call set closes_at = now() + interval '9 days', version = version + 1");
        unless(
                !happened.contains("taken"),
                "update programme.call set closes_at = now() + interval '9 days', version = 0");
        unless(
                happened.contains("open") || happened.contains("over") || happened.contains("taken"),
                "delete from programme.call where edition = :edition");
        unless(happened.contains("place"), "delete from programme.place where edition = :edition");
        unless(!happened.contains("applied"), """
                insert into programme.application (id, edition, secret_hash, email, territory, started_at, submitted_at)
                values (gen_random_uuid(), :edition, '\\x01', 'pays@example.org', 'Pays', now(), now())
                """);
        unless(!happened.contains("accepted"), "update programme.application set decision = 'accepted'");
        unless(!happened.contains("told"), "update programme.application set letter_sent_at = now()");
        unless(!happened.contains("lesson"), """
                insert into pathway.lesson (edition, place, kind, number, content)
                select :edition, 1, kind, number, content from pathway.lesson where kind = 'lesson' limit 1
                """);
    }

    private void unless(boolean not, String sql) {
        if (!not) {
            var statement = database.sql(sql);
            (sql.contains(":edition") ? statement.param("edition", EDITION) : statement).update();
        }
    }

    private String content(String path) throws UnsupportedEncodingException {
        return people.page(LEAD, path).getMvcResult().getResponse().getContentAsString();
    }
}
