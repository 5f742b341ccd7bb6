package org.maillage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;

/** Who sees what, as words that stand in the index and that a reader carries. */
public final class Asker {

    public static final String PUBLIC = "public";
    static final String NETWORK = "network";

    private static final String PLATFORM = "platform";

    private Asker() {}

    /** The word of those who see a record. */
    public static String seen(Visibility visibility, @Nullable UUID owner, @Nullable UUID keeper) {
        return switch (visibility) {
            case PUBLIC -> PUBLIC;
            case NETWORK -> NETWORK;
            case TERRITORY -> team(owner);
            case PRIVATE -> owner == null ? team(null) : kept(owner, keeper);
        };
    }

    public static String team(@Nullable UUID owner) {
        return "team-" + (owner == null ? PLATFORM : owner);
    }

    /** The word of the one person of a team who keeps something. */
    public static String kept(Organisation organisation) {
        return kept(organisation.owner(), organisation.keeper());
    }

    private static String kept(@Nullable UUID owner, @Nullable UUID keeper) {
        return owner == null ? team(null) : "kept-" + owner + "-" + keeper;
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
                        reader.teams().stream().map(Asker::team),
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
