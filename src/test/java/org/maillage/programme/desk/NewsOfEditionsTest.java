package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.TASK;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waited for somebody who has left the edition since is not told to them. */
@PlatformTest
class NewsOfEditionsTest {

    @Autowired
    NewsOfEditions news;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void write() {
        RunningEdition.write(database);
    }

    @AfterEach
    void remove() {
        RunningEdition.remove(database);
    }

    static String[] pages() {
        return new String[] {"/sessions/" + SESSION, "/tasks/" + TASK + "#comments", "/editions/ouest/feedback"};
    }

    @ParameterizedTest
    @MethodSource("pages")
    void newsIsForWhoTakesPart(String page) {
        assertThat(isForTheCatalyst(page)).isTrue();

        database.sql("delete from programme.pair_member where person = :person")
                .param("person", CATALYST)
                .update();

        assertThat(isForTheCatalyst(page)).isFalse();
        assertThat(news.isFor("nobody@example.org", page)).isFalse();
    }

    @Test
    void whatIsInNoEditionIsNotItsMatter() {
        assertThat(isForTheCatalyst("/desk")).isTrue();
        assertThat(isForTheCatalyst("/directory/" + UUID.randomUUID())).isTrue();
        assertThat(isForTheCatalyst("/sessions/unknown")).isTrue();
    }

    private boolean isForTheCatalyst(String page) {
        var address = database.sql("select email from account.person where id = :id")
                .param("id", CATALYST)
                .query((row, number) -> row.getString(1))
                .single();
        return news.isFor(address, page);
    }
}
