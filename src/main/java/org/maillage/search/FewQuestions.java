package org.maillage.search;

import java.time.Duration;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.maillage.shared.AtOnce;

/** Asks the index for those who wait for a page, so many at once: loose words and wide circles take a processor each. */
final class FewQuestions {

    private static final AtOnce ASKED = new AtOnce(8, Duration.ofSeconds(5));

    private FewQuestions() {}

    /**
     * Asks something of the index.
     *
     * @throws org.maillage.shared.NoPlaceFree when too many others ask
     */
    static <T> T ask(SearchIndex index, Function<SearchSession, T> question) {
        return ASKED.get(() -> index.ask(question));
    }
}
