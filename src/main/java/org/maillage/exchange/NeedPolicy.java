package org.maillage.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.shared.NotFound;

/**
 * Who may do what with needs, offers, wishes and ideas: the team that keeps one changes it, whoever keeps a private one
 * alone sees it. What somebody may not see is not there for them.
 */
public final class NeedPolicy {

    /**
     * SQL of {@link #maySee} of a need {@code n}, with the parameters {@code network}, {@code teams} and {@code person}, for
     * statements that choose among many.
     */
    public static final String SEEN = """
            (n.visibility = 'public'
              or (n.visibility = 'network' and :network)
              or (n.visibility = 'territory' and n.owner = any(:teams))
              or (n.visibility = 'private' and n.owner = any(:teams) and n.keeper = :person))
            """;

    /** Who sees one of which nobody has said who may: the team. */
    static final Visibility NARROW = Visibility.TERRITORY;

    private NeedPolicy() {}

    static boolean maySee(Reader reader, Need need) {
        return reader.sees(need.visibility(), need.owner(), need.keeper());
    }

    static boolean mayChange(Reader reader, Need need) {
        return maySee(reader, need) && reader.keeps(need.owner());
    }

    /** Stops who may not see it. */
    static void mustSee(Reader reader, Need need) {
        if (!maySee(reader, need)) {
            throw new NotFound("need", need.id().value());
        }
    }

    /** Who may be let see it; what tells of somebody in difficulty by name stays with the team. */
    static List<Visibility> offered(boolean tellsOfPerson) {
        return Stream.of(Visibility.TERRITORY, Visibility.PRIVATE, Visibility.NETWORK, Visibility.PUBLIC)
                .filter(it -> !tellsOfPerson || it.compareTo(Visibility.TERRITORY) >= 0)
                .toList();
    }
}
