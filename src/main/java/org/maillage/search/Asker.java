package org.maillage.search;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.findable.ReaderWords;

/**
 * Who asks, as the words that they carry: what the index holds they see by these alone.
 *
 * @param person null for a visitor
 */
public record Asker(@Nullable UUID person, Set<String> words) {

    public static final Asker VISITOR = new Asker(null, Set.of(ReaderWords.PUBLIC));

    public Asker {
        words = Set.copyOf(words);
    }

    boolean isVisitor() {
        return person == null;
    }

    boolean network() {
        return words.contains(ReaderWords.NETWORK);
    }

    /** The words that only some of the network carry: those of teams, and of what one person keeps. */
    Set<String> circles() {
        return words.stream()
                .filter(it -> !it.equals(ReaderWords.PUBLIC) && !it.equals(ReaderWords.NETWORK))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever carries these words: what one of them finds, all of them do. */
    Asker ofAnybody() {
        return new Asker(null, words);
    }
}
