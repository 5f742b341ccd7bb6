package org.maillage.notices;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.shared.Saying;

/**
 * Those to whom somebody may write together at this moment: the pairs of an edition, the people whom a team knows.
 *
 * @param kind which of the {@link Audiences} it is one of: {@code edition}
 * @param scope what it is that of, within which a reader may say no to further letters
 * @param title of that, for its readers
 * @param path of the page where readers are chosen
 * @param why what each reader is told about how they come to be written to
 * @param members whoever may be written to, whether or not there is an address
 */
public record Audience(String kind, UUID scope, String title, String path, Saying why, List<Member> members) {

    public Audience {
        members = List.copyOf(members);
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
