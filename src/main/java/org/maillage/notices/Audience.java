package org.maillage.notices;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.shared.Saying;

/**
 * Those to whom somebody may write together at this moment: the pairs of an edition, the people whom a team knows.
 *
 * @param kind which of the {@link Audiences} it is one of: {@code edition}
 * @param scope what it is that of
 * @param title of that, for its readers
 * @param path of the page where readers are chosen
 * @param why what each reader is told about how they come to be written to
 * @param members whoever may be written to, whether or not there is an address
 * @param ending within which a reader may say no to further letters
 */
public record Audience(
        String kind, UUID scope, String title, String path, Saying why, List<Member> members, Ending ending) {

    public Audience {
        members = List.copyOf(members);
    }

    /** One whose readers say no to its own letters and no others. */
    public Audience(String kind, UUID scope, String title, String path, Saying why, List<Member> members) {
        this(kind, scope, title, path, why, members, new Ending(kind, scope, title));
    }

    /**
     * Whose letters a reader may say no to: of a team, whatever meeting or sheets they are about.
     *
     * @param about how it is called
     */
    public record Ending(String kind, UUID scope, String about) {

        /** The letters of the team that keeps the directory of a territory. */
        public static Ending ofTeam(UUID territory, String name) {
            return new Ending("team", territory, name);
        }
    }

    /**
     * One of them.
     *
     * @param id as the module knows them
     * @param email empty where none is known
     * @param pace at which they want to hear what happens; {@link Pace#AT_ONCE} for who has never chosen
     */
    public record Member(UUID id, String name, String email, Locale language, Pace pace) {}
}
