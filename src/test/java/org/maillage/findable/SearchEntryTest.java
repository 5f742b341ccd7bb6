package org.maillage.findable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.findable.SearchEntry.Narrower;
import org.maillage.findable.SearchEntry.Texts;
import org.maillage.shared.Text;

/** What a module may say of what can be found, and what a small module need not say. */
class SearchEntryTest {

    @Test
    void anEntryNamesWhoSeesIt() {
        assertThatThrownBy(() -> entry("1", List.of())).isInstanceOf(IllegalArgumentException.class);

        assertThat(entry("1", List.of(ReaderWords.PUBLIC)).names().begins()).containsExactly("Le Lien");
    }

    @Test
    void textsAreOfTheNetworkAndOfTwoCirclesAtMost() {
        assertThat(texts("network", "team-1", "kept-1").narrower()).hasSize(3);
        assertThatThrownBy(() -> texts("team-1", "kept-1", "seat-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSmallModuleSaysAllOfItsEntriesAndNoMore() {
        var small = new Small(List.of("1", "2", "3"));

        assertThat(ids(small.of(List.of("2", "9")))).containsExactly("2");
        small.ofBatch("any", some -> assertThat(ids(some)).containsExactly("1", "2", "3"));
    }

    private static List<String> ids(Collection<SearchEntry> entries) {
        return entries.stream().map(SearchEntry::id).toList();
    }

    private static Texts texts(String... readers) {
        return new Texts(
                "",
                List.of(),
                List.of(),
                Stream.of(readers)
                        .map(it -> new Narrower(it, List.of("Bonjour")))
                        .toList());
    }

    private static SearchEntry entry(String id, List<String> seenBy) {
        return new SearchEntry(
                id, "sheet", "/sheets/" + id, Text.french("Le Lien"), seenBy, Texts.of(List.of()), Instant.EPOCH);
    }

    private record Small(List<String> all) implements SearchEntries {

        @Override
        public String name() {
            return "sheet";
        }

        @Override
        public Map<String, String> kinds() {
            return Map.of();
        }

        @Override
        public void forEach(Consumer<List<SearchEntry>> taking) {
            taking.accept(all.stream()
                    .map(it -> entry(it, List.of(ReaderWords.PUBLIC)))
                    .toList());
        }
    }
}
