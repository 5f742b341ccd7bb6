package org.maillage.directory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.maillage.account.Example;
import org.maillage.directory.Vocabularies;
import org.maillage.directory.vocabulary.FirstVocabularies;

/** The actors of the demonstration are such as a directory has, and no team gets one twice. */
class ExampleActorTest {

    private static final List<ExampleActor> ACTORS =
            Example.read("actors", DemonstrateActors.Said.class).actors();

    @ParameterizedTest
    @FieldSource("ACTORS")
    void anExampleUsesWordsOfTheFirstVocabularies(ExampleActor actor) {
        Map<String, Collection<String>> known = FirstVocabularies.keys();

        assertThat(known.get("profile")).contains(actor.profile());
        assertThat(known.get("theme")).containsAll(List.of(actor.themes().split(",")));
        if (actor.isThirdPlace()) {
            assertThat(Vocabularies.FAMILIES)
                    .containsAll(List.of(actor.families().split(",")));
        }
    }

    /** Teams take eight in turn, three further each: none may have the same twice. */
    @Test
    void thereAreMoreExamplesThanOneTeamShows() {
        assertThat(ACTORS).hasSizeGreaterThan(8).extracting(ExampleActor::name).doesNotHaveDuplicates();
        assertThat(ACTORS).filteredOn(ExampleActor::isThirdPlace).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anExampleSeenByFewerStaysTheSameExample() {
        var open = ACTORS.getFirst();

        var closed = open.seenBy("territory");

        assertThat(open.visibility()).isEqualTo("public");
        assertThat(closed.visibility()).isEqualTo("territory");
        assertThat(closed.seenBy("public")).isEqualTo(open);
    }
}
