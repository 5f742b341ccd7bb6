package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Shelf shelf = new Shelf(2);

    @Test
    void makesADocumentOnce() {
        var first = get("a");

        assertThat(get("a")).isEqualTo(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void forgetsTheOneThatNobodyAskedForLongest() {
        get("a");
        get("b");
        get("a");
        get("c");

        get("a");
        get("b");

        assertThat(made).hasValue(4);
        assertThat(shelf.size()).isEqualTo(2);
    }

    @Test
    void tagsDocumentsByWhatIsInThem() {
        assertThat(get("a").tag()).isNotEqualTo(get("b").tag());
    }

    private Shelf.Made get(String content) {
        return shelf.get(content, () -> {
            made.incrementAndGet();
            return content.getBytes(StandardCharsets.UTF_8);
        });
    }
}
