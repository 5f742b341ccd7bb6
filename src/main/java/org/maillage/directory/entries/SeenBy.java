package org.maillage.directory.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.findable.ReaderWords;
import org.springframework.stereotype.Component;

/** Who sees what of the directory, as words that stand at entries and that its readers carry. */
@Component
record SeenBy(DirectoryPolicy policy) implements ReaderWords {

    private static final String PLATFORM = "platform";

    @Override
    public List<String> of(UUID person) {
        return words(policy.reader(new PersonId(person)));
    }

    /** The word of those who see what has a visibility. */
    static String word(Visibility visibility, @Nullable UUID owner, @Nullable UUID keeper) {
        return switch (visibility) {
            case PUBLIC -> PUBLIC;
            case NETWORK -> NETWORK;
            case TERRITORY -> team(owner);
            case PRIVATE -> owner == null ? team(null) : kept(owner, keeper);
        };
    }

    private static String team(@Nullable UUID owner) {
        return "team-" + (owner == null ? PLATFORM : owner);
    }

    private static String kept(UUID owner, @Nullable UUID keeper) {
        return "kept-" + owner + "-" + keeper;
    }

    /** All words that a reader carries. */
    static List<String> words(Reader reader) {
        var words = new ArrayList<String>();
        words.add(PUBLIC);
        if (reader.network()) {
            words.add(NETWORK);
        }
        words.addAll(teams(reader));
        words.addAll(kept(reader));
        return words;
    }

    static List<String> teams(Reader reader) {
        return Stream.concat(
                        reader.teams().stream().map(SeenBy::team),
                        reader.administers() ? Stream.of(team(null)) : Stream.empty())
                .toList();
    }

    static List<String> kept(Reader reader) {
        return Stream.concat(
                        reader.teams().stream().map(it -> kept(it, reader.person())),
                        reader.administers() ? Stream.of(team(null)) : Stream.empty())
                .toList();
    }
}
