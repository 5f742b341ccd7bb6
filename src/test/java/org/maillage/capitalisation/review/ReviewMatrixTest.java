package org.maillage.capitalisation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.capitalisation.review.SheetOnItsWay.SHEET;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who comes to which page of a sheet on its way: its authors, whoever reads it over, who leads its programme or another. */
@PlatformTest
class ReviewMatrixTest {

    private static final UUID CO_AUTHOR = UUID.randomUUID();
    private static final UUID OTHER_LEAD = UUID.randomUUID();
    private static final UUID ADMINISTRATOR = UUID.randomUUID();

    private static final Map<String, UUID> WHO = Map.of(
            "author", CATALYST,
            "co-author", CO_AUTHOR,
            "reader", OTHER,
            "lead", LEAD,
            "other lead", OTHER_LEAD,
            "administrator", ADMINISTRATOR);

    /** Pages, and the answers that those of the first line get. */
    private static final String MATRIX = """
            page                  | author | co-author | reader | lead | other lead | administrator
            /edit                 | 200    | 200       | 404    | 404  | 404        | 404
            /review               | 200    | 200       | 404    | 404  | 404        | 404
            /quotes               | 200    | 200       | 404    | 404  | 404        | 404
            /look-again           | 404    | 404       | 404    | 404  | 404        | 404
            /draft                | 200    | 200       | 200    | 404  | 404        | 404
            /reading              | 404    | 404       | 200    | 404  | 404        | 404
            /committee            | 404    | 404       | 404    | 404  | 404        | 404
            /review/readers       | 200    | 200       | 404    | 200  | 404        | 404
            POST /reading         | 404    | 404       | 422    | 404  | 404        | 404
            POST /committee       | 404    | 404       | 404    | 404  | 404        | 404
            POST /quotes          | 422    | 422       | 404    | 404  | 404        | 404
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    BeginSheet beginSheet;

    private People people;
    private SheetOnItsWay way;

    @BeforeEach
    void aSheetIsReadOver() {
        people = new People(browser);
        way = SheetOnItsWay.begin(people, database, beginSheet);
        person(CO_AUTHOR, "Ida");
        person(OTHER_LEAD, "Joe");
        person(ADMINISTRATOR, "Hal");
        database.sql(
                        "insert into capitalisation.writer (sheet, person, part, since) values (:sheet, :id, 'author', now())")
                .param("sheet", way.sheet().id())
                .param("id", CO_AUTHOR)
                .update();
        database.sql("""
                with other as (
                  insert into programme.programme (id, slug, title, created_at)
                  values (gen_random_uuid(), 'autre', 'Autre', now()) returning id)
                insert into account.role (person, role, scope, about, granted_at)
                select :id, 'programme-lead', other.id, 'Essai', now() from other
                """).param("id", OTHER_LEAD).update();
        database.sql("insert into account.role (person, role, granted_at) values (:id, 'administrator', now())")
                .param("id", ADMINISTRATOR)
                .update();
        way.send();
    }

    @AfterEach
    void nothingStays() {
        way.remove();
    }

    @Test
    void eachComesToWhatIsTheirs() {
        var lines = MATRIX.lines().map(it -> it.split("\\s*\\|\\s*")).toList();
        var answered = new StringBuilder();
        var expected = new StringBuilder();
        for (var line : lines.subList(1, lines.size())) {
            for (var column = 1; column < line.length; column++) {
                var who = lines.getFirst()[column].strip();
                expected.append("%s %s %s\n".formatted(line[0], who, line[column].strip()));
                answered.append("%s %s %s\n"
                        .formatted(line[0], who, status(Objects.requireNonNull(WHO.get(who), who), line[0])));
            }
        }

        assertThat(answered.toString()).isEqualTo(expected.toString());
    }

    private int status(UUID who, String page) {
        var answer =
                page.startsWith("POST ") ? people.send(who, SHEET + page.substring(5)) : people.page(who, SHEET + page);
        return answer.getResponse().getStatus();
    }

    private void person(UUID id, String name) {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:id, :email, :name, 'fr', now())
                """)
                .param("id", id)
                .param("email", name.toLowerCase(java.util.Locale.ROOT) + "@example.org")
                .param("name", name)
                .update();
    }
}
